import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../src/model';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });

type Attributes = Readonly<Record<string, string>>;

/** The files of a workbook by their paths, without folders. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

/**
 * What in a workbook file an office program would repair or refuse: XML that is not well formed, relationships that lead
 * nowhere, parts without or with a wrong content type, sheets and tables that the workbook names twice or not at all.
 */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  return [
    ...[...parts].flatMap(([name, xml]) => {
      const valid = /\.(xml|rels)$/.test(name) ? XMLValidator.validate(xml) : true;
      return valid === true ? [] : [`${name}: ${valid.err.msg}`];
    }),
    ...relationProblems(parts),
    ...typeProblems(parts),
    ...tableProblems(parts),
    ...ruleProblems(parts),
    ...limitProblems(parts),
  ];
}

function relationProblems(parts: ReadonlyMap<string, string>): string[] {
  return [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const source = path.posix.join(path.posix.dirname(name), '..');
      const relations = elements(parts.get(name) ?? '', 'Relationship');
      const ids = relations.map(({ Id }) => Id);
      const used = usedIds(parts.get(path.posix.join(source, path.posix.basename(name, '.rels'))) ?? '');
      return [
        ...(new Set(ids).size === ids.length ? [] : [`${name}: an id twice`]),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: ${id} is used and not there`),
        ...relations.flatMap(({ Target = '', TargetMode }) => {
          const target = Target.startsWith('/') ? Target.slice(1) : path.posix.join(source, Target);
          return TargetMode === 'External' || parts.has(target) ? [] : [`${name}: nothing at ${target}`];
        }),
      ];
    });
}

function usedIds(xml: string): string[] {
  return [...xml.matchAll(/\sr:id="([^"]*)"/g)].map(([, id = '']) => id);
}

function typeProblems(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const defaults = new Set(elements(types, 'Default').map(({ Extension }) => Extension));
  const overrides = elements(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !defaults.has(name.slice(name.lastIndexOf('.') + 1)),
  );
  return [
    ...untyped.map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name}: typed and not there`),
    ...(new Set(overrides).size === overrides.length ? [] : ['a part is typed twice']),
  ];
}

/** Excel repairs a table whose headers are not, letter by letter, the texts of its header cells. */
function tableProblems(parts: ReadonlyMap<string, string>): string[] {
  const tables = [...parts].filter(([name]) => /^xl\/tables\//.test(name));
  const names = tables.flatMap(([, xml]) => elements(xml, 'table').map(({ name }) => name));
  return [
    ...(new Set(names).size === names.length ? [] : ['two tables of one name']),
    ...tables.flatMap(([name, xml]) => {
      const columns = elements(xml, 'tableColumn').map((column) => column['name']);
      const unique = new Set(columns.map((column) => column?.toLowerCase()));
      return unique.size === columns.length ? [] : [`${name}: two columns of one name`];
    }),
  ];
}

/** Two rules for one cell make Excel offer a repair. */
function ruleProblems(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.startsWith('xl/worksheets/')) return [];
    const cells = elements(xml, 'dataValidation').flatMap(({ sqref = '' }) => cellsOf(sqref));
    return new Set(cells).size === cells.length ? [] : [`${name}: a cell with two rules`];
  });
}

/** What Excel takes at most (support.microsoft.com, "Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;

function limitProblems(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) => {
    const texts = [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text);
    const formulas = [...xml.matchAll(/<f(?:\s[^>]*)?>([^<]*)<\/f>/g)].map(([, formula = '']) => formula);
    const calls = formulas.flatMap((formula) => formula.match(/\([^()]*\)/g) ?? []);
    return [
      ...(texts.some((text) => text.length > LONGEST_TEXT) ? [`${name}: a text too long for a cell`] : []),
      ...(formulas.some((formula) => formula.length > LONGEST_FORMULA)
        ? [`${name}: a formula too long`]
        : []),
      ...(calls.some((call) => call.split(',').length > MOST_ARGUMENTS)
        ? [`${name}: a function with too many arguments`]
        : []),
    ];
  });
}

/** The cells of "B5 D5:E16". */
export function cellsOf(sqref: string): readonly string[] {
  return sqref.split(' ').flatMap((address) => {
    const range = parseAddress(address)?.range;
    if (range === undefined) throw new Error(`no range: ${address}`);
    const { top, left, bottom, right } = range;
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const width = right - left + 1;
      return `${top + Math.floor(index / width)}:${left + (index % width)}`;
    });
  });
}

/** The attributes of all elements of a name. */
export function elements(xml: string, name: string): readonly Attributes[] {
  const found: Attributes[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      if (key === name)
        found.push(Object.fromEntries(entries.flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : []))));
      for (const [child, inner] of entries) visit(inner, child);
    }
  };
  visit(parser.parse(xml), '');
  return found;
}

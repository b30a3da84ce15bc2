import { strFromU8 } from 'fflate';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseAddress, type CellRange, type ListRule } from '../../model';
import type { Container } from './container';
import { sheetPaths } from './packageParts';

// The library reads no data validation: ECMA-376 part 1, 18.3.1.32 (dataValidation); lists on other sheets may stand in an
// extension (MS-XLSX 2.4.2, x14:dataValidation).

const OPENING = 'dataValidation ';
const CLOSING = 'dataValidation>';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A sheet with more rules, and lists that offer more, are made by a program. */
const MOST_RULES = 500;
const MOST_VALUES = 5_000;
const MOST_RANGES = 1_000;

/**
 * The drop-down lists of each sheet, by sheet name: lists that are written out, cells of this sheet or another, and names for
 * such cells. What is calculated (INDIRECT, OFFSET …) is not known. To be asked before the cells of the library are let go.
 */
export function readListRules(
  { parts, worksheet }: Container,
  workbook: WorkBook,
): ReadonlyMap<string, readonly ListRule[]> {
  const rules = new Map<string, readonly ListRule[]>();
  for (const [name, path] of sheetPaths(parts)) {
    const content = worksheet(path);
    const xml = content === undefined ? '' : strFromU8(content);
    if (!xml.includes(OPENING)) continue;
    const found = rulesIn(xml, (formula) => valuesOf(formula, name, workbook));
    if (found.length > 0) rules.set(name, found);
  }
  return rules;
}

function rulesIn(xml: string, valuesAt: (formula: string) => readonly string[]): readonly ListRule[] {
  const rules: ListRule[] = [];
  for (const element of elementsIn(xml)) {
    if (rules.length >= MOST_RULES) return [];
    const [attributes = ''] = element.split('>', 1);
    const content = element.slice(attributes.length + 1);
    if (!/\btype="list"/.test(attributes)) continue;
    // A list that only warns, or informs, allows everything.
    if (/\berrorStyle="(?:warning|information)"/.test(attributes)) continue;
    const formula = /<(?:\w+:)?formula1>(?:<(?:\w+:)?f>)?(.*?)</s.exec(content)?.[1];
    const places = /\bsqref="([^"]*)"/.exec(attributes)?.[1] ?? /<(?:\w+:)?sqref>(.*?)</s.exec(content)?.[1];
    if (formula === undefined || places === undefined) continue;
    const ranges = places
      .split(/\s+/)
      .slice(0, MOST_RANGES)
      .flatMap((place): readonly CellRange[] => {
        const range = parseAddress(place)?.range;
        return range === undefined ? [] : [range];
      });
    const values = valuesAt(decoded(formula).trim());
    if (ranges.length > 0 && values.length > 0) rules.push({ ranges, values });
  }
  return rules;
}

/** The rules of a sheet as they are written, without their tags. Found by plain search: a stranger's file may leave them open. */
function* elementsIn(xml: string): Generator<string> {
  let at = xml.indexOf(OPENING);
  while (at >= 0) {
    const end = xml.indexOf(CLOSING, at);
    if (end < 0) return;
    // One without content has no end of its own.
    const open = xml.lastIndexOf(OPENING, end);
    yield xml.slice(open + OPENING.length, end);
    at = xml.indexOf(OPENING, end);
  }
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal));
    },
  );
}

function valuesOf(formula: string, sheet: string, workbook: WorkBook): readonly string[] {
  const written = /^"(.*)"$/s.exec(formula)?.[1];
  if (written !== undefined) return filled(written.replaceAll('""', '"').split(','));
  const named = (workbook.Workbook?.Names ?? []).find(
    ({ Name }) => Name.toLowerCase() === formula.toLowerCase(),
  );
  const place = parseAddress((named?.Ref ?? formula).replace(/^=/, ''));
  const source = workbook.Sheets[place?.sheet ?? sheet];
  return place === undefined || source === undefined ? [] : cellsIn(source, place.range);
}

function cellsIn(source: WorkSheet, { top, left, bottom, right }: CellRange): readonly string[] {
  if ((bottom - top + 1) * (right - left + 1) > MOST_VALUES) return [];
  const values: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const cell: CellObject | undefined = source['!data']?.[row]?.[column];
      if (cell?.v !== undefined && !(cell.v instanceof Date)) values.push(String(cell.v));
    }
  return filled(values);
}

function filled(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

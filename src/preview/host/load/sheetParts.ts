import { parseAddress, type CellRange } from '../../../model';
import type { Book } from '../state/book';
import { tidyFormula } from '../formula/translate';
import { isJsonObject, type Json, type JsonObject } from '../json';
import { defaultProtection } from '../objects/protection';
import { defaultFormat } from '../state/format';
import type { ConditionalFormatState, ConditionalStyle, SheetState } from '../state/workbook';
import { attribute, child, children, isOn, type FileParts } from './parts';
import type { FileStyles } from './styles';
import { loadValidations } from './validations';

/** What of a sheet SheetJS does not give, or not as Excel shows it. The cells themselves are cut out before reading. */
export function loadSheetParts(
  book: Book,
  sheet: SheetState,
  parts: FileParts,
  part: string,
  styles: FileStyles,
): void {
  const text = parts.text(part);
  if (text === undefined) return;
  const rows = [...text.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].map(([element]) => element);
  loadRows(sheet, rows);
  const root = parts.fragment(text.replace(/<(?:\w+:)?sheetData[\s>][\s\S]*<\/(?:\w+:)?sheetData>/, ''));
  const worksheet = child(root, 'worksheet');
  loadColumns(sheet, worksheet, styles);
  loadProtection(sheet, worksheet);
  loadValidations(sheet, worksheet);
  const filter = parseAddress(attribute(child(worksheet, 'autoFilter'), 'ref') ?? '')?.range;
  if (filter) loadFilter(sheet, filter);
  const tab = attribute(child(worksheet, 'sheetPr', 'tabColor'), 'rgb');
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6)}`;
  sheet.conditionalFormats = conditionalFormats(book, worksheet, parts);
}

const value = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];

function loadRows(sheet: SheetState, elements: readonly string[]): void {
  const hidden = new Set<number>();
  const heights = new Map<number, number>();
  let next = 0;
  for (const element of elements) {
    const row = Number(value(element, 'r') ?? next + 1) - 1;
    next = row + 1;
    if (['1', 'true'].includes(value(element, 'hidden') ?? '')) hidden.add(row);
    const height = value(element, 'ht');
    // Points in the file, pixels in the grid. A height that Excel fitted itself is not kept.
    if (height !== undefined && ['1', 'true'].includes(value(element, 'customHeight') ?? ''))
      heights.set(row, Number(height) / 0.75);
  }
  sheet.hiddenRows = hidden;
  sheet.rowHeights = heights;
}

function loadColumns(sheet: SheetState, worksheet: JsonObject, styles: FileStyles): void {
  const hidden = new Set<number>();
  const widths = new Map<number, number>();
  const formats = new Map<number, ReturnType<FileStyles['look']>['format']>();
  for (const column of children(child(worksheet, 'cols'), 'col')) {
    const first = Number(attribute(column, 'min') ?? '1') - 1;
    const last = Math.min(Number(attribute(column, 'max') ?? '1') - 1, 16_383);
    const width = attribute(column, 'width');
    const { format } = styles.look(Number(attribute(column, 'style') ?? '0'));
    for (let index = first; index <= last; index += 1) {
      if (isOn(column, 'hidden')) hidden.add(index);
      // Characters of the standard font, seven pixels each (ECMA-376 part 1, 18.3.1.13).
      if (width !== undefined) widths.set(index, Math.round(Number(width) * 7));
      if (format !== defaultFormat) formats.set(index, format);
    }
  }
  sheet.hiddenColumns = hidden;
  sheet.columnWidths = widths;
  sheet.columnFormats = formats;
}

function loadProtection(sheet: SheetState, worksheet: JsonObject): void {
  const element = child(worksheet, 'sheetProtection');
  if (!isOn(element, 'sheet')) return;
  // In the file "1" means "not allowed", in the API true means allowed.
  const options = Object.fromEntries(
    Object.entries(defaultProtection).map(([key, otherwise]): [string, Json] => {
      const name = key
        .replace(/^allow/, '')
        .replace('EditObjects', 'Objects')
        .replace('EditScenarios', 'Scenarios');
      const inFile = attribute(element, name.charAt(0).toLowerCase() + name.slice(1));
      return [key, inFile === undefined ? otherwise : inFile === '0' || inFile === 'false'];
    }),
  );
  const password = attribute(element, 'hashValue') ?? attribute(element, 'password') ?? null;
  sheet.protection = { options: { ...options, selectionMode: 'Normal' }, password };
}

/** Rows hidden inside a filter's range are those it filters out. */
function loadFilter(sheet: SheetState, range: CellRange): void {
  const inside = (row: number): boolean => row > range.top && row <= range.bottom;
  sheet.filter = { range, hiddenRows: new Set([...sheet.hiddenRows].filter(inside)) };
  sheet.hiddenRows = new Set([...sheet.hiddenRows].filter((row) => !inside(row)));
}

const types: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};

const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

function differential(parts: FileParts, index: string | undefined): ConditionalStyle {
  const all = children(child(parts.xml('xl/styles.xml'), 'styleSheet', 'dxfs'), 'dxf');
  const dxf = index === undefined ? undefined : all[Number(index)];
  if (!dxf) return {};
  const background = attribute(child(dxf, 'fill', 'patternFill', 'bgColor'), 'rgb');
  const color = attribute(child(dxf, 'font', 'color'), 'rgb');
  return {
    ...(background === undefined ? {} : { fill: `#${background.slice(-6)}` }),
    ...(color === undefined ? {} : { color: `#${color.slice(-6)}` }),
    ...('b' in child(dxf, 'font') ? { bold: true } : {}),
  };
}

function formulasOf(rule: JsonObject): string[] {
  const found = rule['formula'];
  const list = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return list.map((entry: Json) => (isJsonObject(entry) ? (attribute(entry, '#text') ?? '') : String(entry)));
}

/** The user's conditional formats, so that ours are never mistaken for them. By priority, the first first. */
function conditionalFormats(book: Book, worksheet: JsonObject, parts: FileParts): ConditionalFormatState[] {
  const found = children(worksheet, 'conditionalFormatting').flatMap((group) => {
    const ranges = (attribute(group, 'sqref') ?? '')
      .split(' ')
      .map((text) => parseAddress(text)?.range)
      .filter((one) => one !== undefined);
    return children(group, 'cfRule').map((rule) => ({
      rule,
      ranges,
      priority: Number(attribute(rule, 'priority') ?? '0'),
    }));
  });
  return found
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ rule, ranges }): ConditionalFormatState[] => {
      const [first = '', second] = formulasOf(rule);
      const type = types[attribute(rule, 'type') ?? ''] ?? 'PresetCriteria';
      const operator = operators[attribute(rule, 'operator') ?? ''] ?? 'EqualTo';
      try {
        return [
          {
            id: book.newId('0002'),
            type,
            ranges,
            formula: type === 'Custom' ? tidyFormula(`=${first}`) : '',
            rule:
              type === 'CellValue'
                ? {
                    operator,
                    formula1: `=${first}`,
                    ...(second === undefined ? {} : { formula2: `=${second}` }),
                  }
                : null,
            style: differential(parts, attribute(rule, 'dxfId')),
            stopIfTrue: isOn(rule, 'stopIfTrue'),
          },
        ];
      } catch {
        return [];
      }
    });
}

import { formatCell, formatRange } from '../../../model';
import { canonical, type Json } from '../json';
import { CellError, type Cell } from './cell';
import { defaultFormat, type CellFormat } from './format';
import type {
  ChartState,
  ConditionalFormatState,
  NameState,
  RemarkState,
  SheetState,
  TableState,
  WorkbookState,
} from './workbook';

const everything = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Only what differs from a plain cell, in a fixed order; worked out once for each of the shared formats. */
function formatText(format: CellFormat): string {
  const known = texts.get(format);
  if (known !== undefined) return known;
  const different = Object.entries(format).filter(
    ([key, value]) => value !== Reflect.get(defaultFormat, key),
  );
  const text = different
    .map(([key, value]) => `${key}:${String(value)}`)
    .sort()
    .join(';');
  texts.set(format, text);
  return text;
}

const texts = new WeakMap<CellFormat, string>();

function cellEntry(cell: Cell): Json {
  const value = cell.value instanceof CellError ? { error: cell.value.code } : cell.value;
  return [value, cell.formula, formatText(cell.format), cell.quoted];
}

function sorted<Value>(map: ReadonlyMap<number, Value>, entry: (value: Value) => Json): Json {
  return [...map].sort(([a], [b]) => a - b).map(([key, value]) => [key, entry(value)]);
}

function numbers(set: ReadonlySet<number>): Json {
  return [...set].sort((a, b) => a - b);
}

function conditionalFormat(format: ConditionalFormatState): Json {
  return {
    id: format.id,
    type: format.type,
    ranges: format.ranges.map(formatRange),
    formula: format.formula,
    rule: format.rule,
    style: { ...format.style },
    stopIfTrue: format.stopIfTrue,
  };
}

function remark(state: RemarkState): Json {
  return {
    cell: `${state.sheet.name}!${formatCell(state)}`,
    author: state.author,
    content: state.content,
    resolved: state.resolved,
    visible: state.visible,
    replies: state.replies.map(remark),
  };
}

function chartEntry({ source, ...chart }: ChartState): Json {
  const { id, type, seriesBy, name, title, titleVisible, legendVisible, from, to } = chart;
  const data = `${source.sheet.name}!${formatRange(source.range)}`;
  return { id, type, seriesBy, name, title, titleVisible, legendVisible, from, to, source: data };
}

function sheetEntry(sheet: SheetState): Json {
  const cells: Record<string, Json> = {};
  sheet.cells.forEach(everything, (cell, row, column) => {
    cells[formatCell({ row, column })] = cellEntry(cell);
  });
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    standardWidth: sheet.standardWidth,
    cells,
    columnFormats: sorted(sheet.columnFormats, formatText),
    rowFormats: sorted(sheet.rowFormats, formatText),
    columnWidths: sorted(sheet.columnWidths, (width) => width),
    rowHeights: sorted(sheet.rowHeights, (height) => height),
    hiddenRows: numbers(sheet.hiddenRows),
    hiddenColumns: numbers(sheet.hiddenColumns),
    merges: sheet.merges.map(formatRange).sort(),
    printAreas: sheet.printAreas.map(formatRange),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormat),
    protection: sheet.protection && {
      options: { ...sheet.protection.options },
      password: sheet.protection.password,
    },
    filter: sheet.filter && {
      range: formatRange(sheet.filter.range),
      hiddenRows: numbers(sheet.filter.hiddenRows),
    },
    customProperties: sheet.customProperties.map(({ key, value }) => [key, value]),
    validations: sheet.validations.map(({ range, rule }) => [formatRange(range), rule]),
    charts: sheet.charts.map(chartEntry),
    pageLayout: { ...sheet.pageLayout },
  };
}

function tableEntry(table: TableState): Json {
  const { sheet, range, ...rest } = table;
  return { ...rest, sheet: sheet.name, range: formatRange(range) };
}

function nameEntry(name: NameState): Json {
  const { sheet, ...rest } = name;
  return { ...rest, sheet: sheet?.name ?? null };
}

/**
 * The whole content of a workbook as one text, equal for equal workbooks: object keys sorted, nothing kept that is only
 * a way of storing. What the window shows at the moment (selection, active sheet) is not content and is left out.
 */
export function serialiseWorkbook(workbook: WorkbookState): string {
  const content: Json = {
    fileName: workbook.fileName,
    sheets: workbook.sheets.map(sheetEntry),
    tables: workbook.tables.map(tableEntry),
    names: workbook.names.map(nameEntry),
    settings: workbook.settings.map(({ key, value }) => [key, value]),
    customXml: workbook.customXml.map(({ namespaceUri, xml }) => ({ namespaceUri, xml })),
    customProperties: workbook.customProperties.map(({ key, value }) => [key, value]),
    properties: { ...workbook.properties },
    comments: workbook.comments.map(remark),
    notes: workbook.notes.map(remark),
    calculationMode: workbook.calculationMode,
  };
  return JSON.stringify(canonical(content));
}

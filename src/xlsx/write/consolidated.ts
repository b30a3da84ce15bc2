import type { Worksheet } from 'exceljs';
import { consolidationText, type ConsolidationText } from '../../messages';
import { columnLetters } from '../../model';
import type { Language } from '../../model';
import type { ConsolidatedRow, Consolidation } from '../../compare';
import { conflictLines } from './conflicts';
import { packWorkbook } from './package';
import { bold, HEADER_FILL, newWorkbook, THIN_BORDER } from './style';

export interface ConsolidatedSettings {
  readonly language: Language;
  /** ISO text. */
  readonly today: string;
  readonly reports: number;
}

/** Rows 1–2 title, 3 blank, 4–5 header. */
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 2;
const PERCENT = '0.0%';
/** What Excel takes at most: arguments of a function, characters of a cell. */
const MOST_ARGUMENTS = 255;
const LONGEST_TEXT = 32_767;

/**
 * The workbook of a consolidation, as a file: the table with totals as formulas, the conflicts, and the origin of every number (file,
 * sheet, cell). Texts from reports are written as text, never as formulas.
 */
export async function consolidatedWorkbook(
  consolidation: Consolidation,
  settings: ConsolidatedSettings,
): Promise<Uint8Array> {
  const text = consolidationText(settings.language);
  const workbook = newWorkbook();
  writeTable(workbook.addWorksheet(text.sheets.table), consolidation, settings, text);
  writeConflicts(workbook.addWorksheet(text.sheets.conflicts), consolidation, settings.language, text);
  writeOrigins(workbook.addWorksheet(text.sheets.origins), consolidation, text);
  return packWorkbook(workbook, settings);
}

/** Columns of the table, from 1. */
interface Layout {
  readonly unit: number;
  /** 0 where no report has periods. */
  readonly period: number;
  readonly firstPartner: number;
  readonly total: number;
}

function layoutOf({ partners, rows }: Consolidation): Layout {
  const period = rows.some((row) => row.period !== undefined) ? 3 : 0;
  const firstPartner = period === 0 ? 3 : 4;
  return { unit: 2, period, firstPartner, total: firstPartner + 2 * partners.length };
}

function writeTable(
  sheet: Worksheet,
  consolidation: Consolidation,
  { reports, today }: ConsolidatedSettings,
  text: ConsolidationText,
): void {
  const layout = layoutOf(consolidation);
  sheet.getCell('A1').value = text.title;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = text.subtitle(reports, today);
  writeHeader(sheet, consolidation.partners, layout, text);
  consolidation.rows.forEach((row, index) =>
    writeRow(sheet, FIRST_ROW + index, row, consolidation.partners, layout, text),
  );
  sheet.getColumn(1).width = 48;
  sheet.getColumn(layout.total + 3).width = 36;
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: HEADER_ROW + 1 }];
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW + 1}`;
}

function writeHeader(
  sheet: Worksheet,
  partners: readonly string[],
  layout: Layout,
  text: ConsolidationText,
): void {
  const put = (row: number, column: number, value: string): void => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = bold;
    cell.fill = HEADER_FILL;
    cell.border = THIN_BORDER;
    cell.alignment = { wrapText: true, vertical: 'top' };
  };
  put(HEADER_ROW + 1, 1, text.indicator);
  put(HEADER_ROW + 1, layout.unit, text.unit);
  if (layout.period > 0) put(HEADER_ROW + 1, layout.period, text.period);
  [...partners, text.total].forEach((partner, index) => {
    const column = layout.firstPartner + 2 * index;
    const last = index === partners.length;
    put(HEADER_ROW, column, partner);
    put(HEADER_ROW + 1, column, text.target);
    put(HEADER_ROW + 1, column + 1, text.actual);
    if (last) put(HEADER_ROW + 1, column + 2, text.achievement);
    sheet.mergeCells(HEADER_ROW, column, HEADER_ROW, column + (last ? 2 : 1));
  });
  put(HEADER_ROW + 1, layout.total + 3, text.note);
}

function writeRow(
  sheet: Worksheet,
  rowNumber: number,
  row: ConsolidatedRow,
  partners: readonly string[],
  layout: Layout,
  text: ConsolidationText,
): void {
  const cell = (column: number): ReturnType<Worksheet['getCell']> => sheet.getCell(rowNumber, column);
  cell(1).value = row.indicator;
  cell(1).alignment = { wrapText: true, vertical: 'top' };
  cell(layout.unit).value = row.unit ?? null;
  if (layout.period > 0) cell(layout.period).value = row.period ?? null;
  partners.forEach((partner, index) => {
    const entry = row.byPartner.get(partner);
    cell(layout.firstPartner + 2 * index).value = entry?.target?.value ?? null;
    cell(layout.firstPartner + 2 * index + 1).value = entry?.actual?.value ?? null;
  });
  const { total } = row;
  if (total === undefined) {
    cell(layout.total + 3).value = text.notes.notAdded;
    return;
  }
  const sum = (offset: number): string =>
    sumOf(partners.map((_, index) => address(rowNumber, layout.firstPartner + 2 * index + offset)));
  if (total.target !== null) cell(layout.total).value = { formula: sum(0), result: total.target };
  if (total.actual !== null) cell(layout.total + 1).value = { formula: sum(1), result: total.actual };
  if (total.achievement !== null) {
    const [part, whole] = row.direction === 'increase' ? [1, 0] : [0, 1];
    cell(layout.total + 2).value = {
      formula: `IFERROR(${address(rowNumber, layout.total + part)}/${address(rowNumber, layout.total + whole)},"")`,
      result: total.achievement / 100,
    };
    cell(layout.total + 2).numFmt = PERCENT;
  }
  if (total.open > 0) cell(layout.total + 3).value = text.notes.open(total.open);
}

/** "SUM(C6,E6)"; several sums added up where one would have too many arguments. */
function sumOf(cells: readonly string[]): string {
  const sums: string[] = [];
  for (let start = 0; start < cells.length; start += MOST_ARGUMENTS)
    sums.push(`SUM(${cells.slice(start, start + MOST_ARGUMENTS).join(',')})`);
  return sums.join('+');
}

function writeConflicts(
  sheet: Worksheet,
  { conflicts }: Consolidation,
  language: Language,
  text: ConsolidationText,
): void {
  writeHead(sheet, text.conflictColumns, [48, 70, 60]);
  conflicts.forEach((conflict, index) => {
    const { indicator, what, where } = conflictLines(conflict, language);
    [indicator, what, where.join('\n')].forEach((value, column) => {
      const cell = sheet.getCell(index + 2, column + 1);
      cell.value = fitting(value);
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
  });
  if (conflicts.length === 0) sheet.getCell('A2').value = text.noConflicts;
}

/** What a cell can hold of a text; the places of hundreds of reports may be more. */
function fitting(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** A line for each number: targets beside actuals would be taken for a table that is to be checked. */
function writeOrigins(sheet: Worksheet, consolidation: Consolidation, text: ConsolidationText): void {
  const { rows, partners } = consolidation;
  const { firstPartner } = layoutOf(consolidation);
  writeHead(sheet, text.originColumns, [14, 48, 14, 24, 14, 36, 18, 10]);
  let next = 2;
  rows.forEach(({ byPartner }, index) => {
    for (const [partner, entry] of byPartner) {
      const column = firstPartner + 2 * partners.indexOf(partner);
      [entry.target, entry.actual].forEach((number, offset) => {
        if (number === undefined) return;
        const here = address(FIRST_ROW + index, column + offset);
        const { indicator, period = null, file } = entry;
        sheet.getRow(next).values = [
          here,
          indicator,
          period,
          partner,
          number.value,
          file,
          entry.sheet,
          number.cell,
        ];
        next += 1;
      });
    }
  });
  if (next > 2) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: next - 1, column: 8 } };
}

/** "C6": row and column from 1. */
function address(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

function writeHead(sheet: Worksheet, titles: readonly string[], widths: readonly number[]): void {
  titles.forEach((title, index) => {
    const cell = sheet.getCell(1, index + 1);
    cell.value = title;
    cell.font = bold;
    cell.fill = HEADER_FILL;
    sheet.getColumn(index + 1).width = widths[index] ?? 14;
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

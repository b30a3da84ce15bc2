import { consolidationText, type ConsolidationText } from '../../messages';
import type { Language } from '../../model';
import type { ConsolidatedRow, Consolidation } from '../../compare';
import { addressOf, BookDraft, packBook, type CellValue, type SheetDraft } from './book';
import { conflictLines } from './conflicts';
import { HEADER, PROSE, TITLE } from './looks';

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
export function consolidatedWorkbook(
  consolidation: Consolidation,
  settings: ConsolidatedSettings,
): Uint8Array {
  const text = consolidationText(settings.language);
  const book = new BookDraft();
  writeTable(book, consolidation, settings, text);
  writeConflicts(book, consolidation, settings.language, text);
  writeOrigins(book, consolidation, text);
  return packBook(book, settings);
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
  book: BookDraft,
  consolidation: Consolidation,
  { reports, today }: ConsolidatedSettings,
  text: ConsolidationText,
): void {
  const layout = layoutOf(consolidation);
  const widths: number[] = [48];
  widths[layout.total + 2] = 36;
  const sheet = book.addSheet(text.sheets.table, {
    widths,
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    page: { titleRows: [HEADER_ROW, HEADER_ROW + 1] },
  });
  sheet.set(1, 1, text.title, TITLE);
  sheet.set(2, 1, text.subtitle(reports, today));
  writeHeader(sheet, consolidation.partners, layout, text);
  consolidation.rows.forEach((row, index) =>
    writeRow(sheet, FIRST_ROW + index, row, consolidation.partners, layout, text),
  );
}

function writeHeader(
  sheet: SheetDraft,
  partners: readonly string[],
  layout: Layout,
  text: ConsolidationText,
): void {
  const put = (row: number, column: number, value: string | null): void =>
    sheet.set(row, column, value, { ...HEADER, vertical: 'top' });
  put(HEADER_ROW + 1, 1, text.indicator);
  put(HEADER_ROW + 1, layout.unit, text.unit);
  if (layout.period > 0) put(HEADER_ROW + 1, layout.period, text.period);
  [...partners, text.total].forEach((partner, index) => {
    const column = layout.firstPartner + 2 * index;
    const last = index === partners.length;
    const right = column + (last ? 2 : 1);
    put(HEADER_ROW, column, partner);
    for (let merged = column + 1; merged <= right; merged += 1) put(HEADER_ROW, merged, null);
    put(HEADER_ROW + 1, column, text.target);
    put(HEADER_ROW + 1, column + 1, text.actual);
    if (last) put(HEADER_ROW + 1, column + 2, text.achievement);
    sheet.merges.push({ top: HEADER_ROW, left: column, bottom: HEADER_ROW, right });
  });
  put(HEADER_ROW + 1, layout.total + 3, text.note);
}

function writeRow(
  sheet: SheetDraft,
  rowNumber: number,
  row: ConsolidatedRow,
  partners: readonly string[],
  layout: Layout,
  text: ConsolidationText,
): void {
  const put = (column: number, value: CellValue | undefined): void => {
    if (value !== undefined) sheet.set(rowNumber, column, value);
  };
  sheet.set(rowNumber, 1, row.indicator, PROSE);
  put(layout.unit, row.unit);
  if (layout.period > 0) put(layout.period, row.period);
  partners.forEach((partner, index) => {
    const entry = row.byPartner.get(partner);
    put(layout.firstPartner + 2 * index, entry?.target?.value);
    put(layout.firstPartner + 2 * index + 1, entry?.actual?.value);
  });
  const { total } = row;
  if (total === undefined) {
    put(layout.total + 3, text.notes.notAdded);
    return;
  }
  const sum = (offset: number): string =>
    sumOf(partners.map((_, index) => addressOf(rowNumber, layout.firstPartner + 2 * index + offset)));
  if (total.target !== null) put(layout.total, { formula: sum(0), result: total.target });
  if (total.actual !== null) put(layout.total + 1, { formula: sum(1), result: total.actual });
  if (total.achievement !== null) {
    const [part, whole] = row.direction === 'increase' ? [1, 0] : [0, 1];
    const share = `${addressOf(rowNumber, layout.total + part)}/${addressOf(rowNumber, layout.total + whole)}`;
    const value = { formula: `IFERROR(${share},"")`, result: total.achievement / 100 };
    sheet.set(rowNumber, layout.total + 2, value, { format: PERCENT });
  }
  if (total.open > 0) put(layout.total + 3, text.notes.open(total.open));
}

/** "SUM(C6,E6)"; several sums added up where one would have too many arguments. */
function sumOf(cells: readonly string[]): string {
  const sums: string[] = [];
  for (let start = 0; start < cells.length; start += MOST_ARGUMENTS)
    sums.push(`SUM(${cells.slice(start, start + MOST_ARGUMENTS).join(',')})`);
  return sums.join('+');
}

function writeConflicts(
  book: BookDraft,
  { conflicts }: Consolidation,
  language: Language,
  text: ConsolidationText,
): void {
  const sheet = addList(book, text.sheets.conflicts, text.conflictColumns, [48, 70, 60]);
  conflicts.forEach((conflict, index) => {
    const { indicator, what, where } = conflictLines(conflict, language);
    sheet.setRow(index + 2, 1, [indicator, what, where.join('\n')].map(fitting), PROSE);
  });
  if (conflicts.length === 0) sheet.set(2, 1, text.noConflicts);
}

/** What a cell can hold of a text; the places of hundreds of reports may be more. */
function fitting(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** A line for each number: targets beside actuals would be taken for a table that is to be checked. */
function writeOrigins(book: BookDraft, consolidation: Consolidation, text: ConsolidationText): void {
  const { rows, partners } = consolidation;
  const { firstPartner } = layoutOf(consolidation);
  const sheet = addList(book, text.sheets.origins, text.originColumns, [14, 48, 14, 24, 14, 36, 18, 10]);
  let next = 2;
  rows.forEach(({ byPartner }, index) => {
    for (const [partner, entry] of byPartner) {
      const column = firstPartner + 2 * partners.indexOf(partner);
      [entry.target, entry.actual].forEach((number, offset) => {
        if (number === undefined) return;
        const here = addressOf(FIRST_ROW + index, column + offset);
        const { indicator, period = null, file } = entry;
        sheet.setRow(next, 1, [
          here,
          indicator,
          period,
          partner,
          number.value,
          file,
          entry.sheet,
          number.cell,
        ]);
        next += 1;
      });
    }
  });
  if (next > 2) sheet.filter = { top: 1, left: 1, bottom: next - 1, right: 8 };
}

/** A sheet of a plain list, its header in the first row. */
function addList(
  book: BookDraft,
  name: string,
  titles: readonly string[],
  widths: readonly number[],
): SheetDraft {
  const sheet = book.addSheet(name, { widths, frozen: { rows: 1, columns: 0 } });
  sheet.setRow(1, 1, titles, HEADER);
  return sheet;
}

import type { Cell, Worksheet } from 'exceljs';
import { bold, HEADER_FILL, INPUT_FILL, THIN_BORDER } from '../style';
import type { StandardBook } from '.';

interface SheetSettings {
  readonly widths: readonly number[];
  /** Rows above stay in sight; the last of them is repeated on each printed page. */
  readonly headerRow: number;
  /** Columns that stay in sight, from the left. */
  readonly fixedColumns?: number;
}

/** A sheet as all of this workbook: landscape, one page wide, its header repeated, pages numbered. */
export function addSheet(
  { workbook, profile, text }: StandardBook,
  name: string,
  { widths, headerRow, fixedColumns = 0 }: SheetSettings,
): Worksheet {
  const sheet = workbook.addWorksheet(name);
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.views = [{ state: 'frozen', xSplit: fixedColumns, ySplit: headerRow }];
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
  };
  // In headers and footers "&" begins a code.
  const title = (profile.title ?? text.title).replaceAll('&', '&&');
  sheet.headerFooter.oddFooter = `&L${title.slice(0, 120)}&C${name}&R${text.page}`;
  return sheet;
}

/** Protects what is not for filling in, without a password. Formats stay free: markings need them, and so do wide columns. */
export async function protectSheet(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { formatCells: true, formatColumns: true, formatRows: true });
}

/** The big first line of a sheet, and the line below it. */
export function writeTitle(sheet: Worksheet, title: string, subtitle: string): void {
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = subtitle;
}

export function writeHeader(sheet: Worksheet, row: number, titles: readonly string[], column = 1): void {
  titles.forEach((title, index) => {
    const cell = sheet.getCell(row, column + index);
    cell.value = title;
    cell.font = bold;
    cell.fill = HEADER_FILL;
    cell.border = THIN_BORDER;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

/** A cell that is given: a text is written as text, whatever it looks like. */
export function writeGiven(cell: Cell, value: string | number | Date | null): void {
  cell.value = value;
  cell.border = THIN_BORDER;
  cell.alignment = { wrapText: true, vertical: 'top' };
}

/** A cell to be filled in. */
export function makeInput(cell: Cell): void {
  cell.border = THIN_BORDER;
  cell.fill = INPUT_FILL;
  cell.alignment = { wrapText: true, vertical: 'top' };
  cell.protection = { locked: false };
}

/**
 * Addresses of cells and ranges. Inside the product rows and columns are counted from 0;
 * only here they become what Excel shows ("B7", "'Blatt 1'!A1:D12").
 */

/** One cell, both parts counted from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges inclusive and counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. Expects letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A1 text of one cell, without the sheet: `{row: 6, column: 1}` → "B7". */
export function formatCell(cell: CellRef): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A1 text of a range without the sheet; a single cell is written as one cell. */
export function formatRange(range: CellRange): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Sheet name as it stands in front of "!": quoted when Excel would quote it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell =
    /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rR]\d*(?:[cC]\d*)?$/.test(name) || /^[cC]\d*$/.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Full address with sheet: `("Blatt 1", A1:B2)` → "'Blatt 1'!A1:B2". */
export function formatAddress(sheet: string, range: CellRange): string {
  return `${quoteSheetName(sheet)}!${formatRange(range)}`;
}

/** The longest address: a sheet's name in quotes, and a range. */
const LONGEST_ADDRESS = 300;
const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Reads an A1 address, with or without "$" and sheet ("'Blatt 1'!B7:C9").
 * Returns `undefined` for everything else (names, whole columns, addresses outside a worksheet).
 */
export function parseAddress(
  text: string,
): { readonly sheet?: string; readonly range: CellRange } | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const bang = text.lastIndexOf('!');
  const match = A1.exec(text.slice(bang + 1).trim());
  if (!match) return undefined;
  const firstColumn = columnIndex(match[1] ?? '');
  const firstRow = Number(match[2]) - 1;
  const lastColumn = match[3] === undefined ? firstColumn : columnIndex(match[3]);
  const lastRow = match[4] === undefined ? firstRow : Number(match[4]) - 1;
  const range: CellRange = {
    top: Math.min(firstRow, lastRow),
    left: Math.min(firstColumn, lastColumn),
    bottom: Math.max(firstRow, lastRow),
    right: Math.max(firstColumn, lastColumn),
  };
  if (range.top < 0 || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS) return undefined;
  if (bang < 0) return { range };
  const sheet = text.slice(0, bang);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, range };
}

/** The range that holds one cell only. */
export function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest range around both. */
export function unionRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The cells that two ranges share, or `undefined` when they share none. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  if (!intersects(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Whether the cell lies in the range. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges share a cell. */
export function intersects(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

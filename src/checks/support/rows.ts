import { CellKind } from '../../model';
import type { Sheet } from '../../model';

/** Where a row stands in an ascending list of rows; −1 where it does not. */
export function indexOfRow(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const BLANK = /^[\s\u200B\u2060]*$/;

/** Whether nothing can be seen in the cell. */
export function isBlankCell(sheet: Sheet, row: number, column: number): boolean {
  const kind = sheet.kind(row, column);
  if (kind !== CellKind.text) return kind === CellKind.empty;
  const text = sheet.text(row, column);
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && BLANK.test(text);
}

/** Whether nothing can be seen in the row between two columns. */
export function isBlankRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (!isBlankCell(sheet, row, column)) return false;
  return true;
}

import { CellKind, isoDay } from '../../model';
import type { IndicatorTable, Sheet } from '../../model';
import { isBlankText, isFilled } from '../cells/cell';
import { isDateFormat } from '../../model/numberFormat';
import { mergesInRows } from '../headers/merges';

/** A name as people see it: a text, or a number or day as the cell shows it; "" for anything else. */
export function cellName(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) {
    const text = sheet.text(row, column);
    return isBlankText(text) ? '' : text;
  }
  if (kind !== CellKind.number) return '';
  const shown = sheet.shown(row, column);
  if (shown !== undefined) return shown;
  const value = sheet.number(row, column);
  return isDateFormat(sheet.format(row, column)) ? isoDay(value) : String(value);
}

/**
 * The name of a table's row: in whichever of its name columns it stands, or above, where it is merged over the row or a period or
 * partner of its own stands beside the blank; "" for none. Blanks as written.
 */
export function nameOfRow(sheet: Sheet, table: IndicatorTable, row: number): string {
  const { columns, header, nameColumns } = table;
  const { indicator, partner, period } = columns;
  if (indicator === undefined) return '';
  const own = cellName(sheet, row, indicator);
  if (own !== '') return own;
  for (const column of nameColumns ?? []) {
    const name = cellName(sheet, row, column);
    if (name !== '') return name;
  }
  const merge = mergesInRows(sheet, row, row).find(
    ({ left, right, top }) => left <= indicator && right >= indicator && top > header.bottom,
  );
  if (merge !== undefined) return cellName(sheet, merge.top, merge.left);
  const isTold = [period, partner].some((column) => column !== undefined && isFilled(sheet, row, column));
  if (!isTold) return '';
  for (let above = row - 1; above > Math.max(header.bottom, row - ROWS_ABOVE); above -= 1) {
    const name = cellName(sheet, above, indicator);
    if (name !== '') return name;
  }
  return '';
}

/** Periods or partners of one indicator. */
const ROWS_ABOVE = 40;

/** Rows looked at for names that stand in another column. */
const ROWS_LOOKED_AT = 200;

/**
 * Columns of texts before the numbers that hold a name exactly where the column of the indicator holds none, as outlines have
 * them ("Maßnahme | Teilmaßnahme"); the one nearest to the numbers first.
 */
export function furtherNames(
  sheet: Sheet,
  free: readonly number[],
  {
    indicator,
    target,
    actual,
  }: { readonly indicator: number; readonly target: number; readonly actual: number },
  firstRow: number,
  lastRow: number,
): readonly number[] {
  const found = new Set<number>();
  const last = Math.min(lastRow, firstRow + ROWS_LOOKED_AT - 1);
  const nearest = free.filter((column) => column !== indicator).toSorted((a, b) => b - a);
  if (nearest.length === 0) return [];
  for (let row = firstRow; row <= last; row += 1) {
    if (cellName(sheet, row, indicator) !== '') continue;
    if (sheet.kind(row, target) !== CellKind.number && sheet.kind(row, actual) !== CellKind.number) continue;
    const column = nearest.find(
      (one) => sheet.kind(row, one) === CellKind.text && cellName(sheet, row, one) !== '',
    );
    if (column !== undefined) found.add(column);
  }
  return nearest.filter((column) => found.has(column));
}

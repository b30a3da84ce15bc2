import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { directionOfText, isDirectionHeader } from './directionText';
import type { Extent } from '../extent';
import type { HeaderColumn } from '../headers/headerRow';

const ROWS_LOOKED_AT = 10;

/** The column that says which way is better: by its header, or because its texts say so in full ("Lower is better"). */
export function directionColumn(
  sheet: Sheet,
  columns: readonly HeaderColumn[],
  extent: Extent,
  rows: Int32Array,
): number | undefined {
  const inside = columns.filter(({ column }) => column >= extent.left && column <= extent.right);
  const named = inside.find((column) => isDirectionHeader(column.text));
  const spoken = (): HeaderColumn | undefined =>
    inside.find((column) => column.meaning === undefined && saysBetter(sheet, column.column, rows));
  return (named ?? spoken())?.column;
}

function saysBetter(sheet: Sheet, column: number, rows: Int32Array): boolean {
  let texts = 0;
  for (const row of rows.subarray(0, ROWS_LOOKED_AT)) {
    if (sheet.kind(row, column) !== CellKind.text) continue;
    const text = sheet.text(row, column);
    if (!/better|besser/i.test(text) || directionOfText(text) === undefined) return false;
    texts += 1;
  }
  return texts > 0;
}

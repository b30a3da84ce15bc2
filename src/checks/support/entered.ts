import type { NumberCell, RowContext } from './context';

/** A 0 that a formula gives where nothing was entered yet, as in the spare rows of a form. */
export function isCalculatedZero(row: RowContext, cell: NumberCell): boolean {
  return cell.value === 0 && row.sheet.formula(row.row, cell.column) !== undefined;
}

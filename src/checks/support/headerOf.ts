import type { CellRange, IndicatorTable } from '../../model';

/** The row of a table in which its role words stand: where what concerns the whole table is told. */
export function headerOf({ header, range }: IndicatorTable): CellRange {
  return { top: header.bottom, bottom: header.bottom, left: range.left, right: range.right };
}

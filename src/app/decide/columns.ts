import { readSheet } from '../../excel';
import { CellKind, MAX_ROWS, type CellRange, type Sheet } from '../../model';
import { describeColumns } from '../../tables';
import type { DescribedRange, Place } from '../contract';

/** Rows read for a look at the columns: a table may have a million. */
const ROWS = 500;

/**
 * What stands in the columns of a range, read fresh from the workbook.
 * @throws UserFacingError
 */
export async function columnsWithin(
  { sheet: name, range }: Place,
  headerRows: number,
): Promise<DescribedRange> {
  const header = range.top + headerRows - 1;
  const within = { ...range, bottom: Math.min(MAX_ROWS - 1, range.top + ROWS - 1) };
  const sheet = await readSheet(name, { within });
  const whole = range.bottom > header ? range : { ...range, bottom: lastFilled(sheet, range, header) };
  return { range: whole, columns: describeColumns(sheet, whole, headerRows) };
}

/** The last row before the first blank one below the header. */
function lastFilled(sheet: Sheet, { left, right }: CellRange, header: number): number {
  const { used } = sheet;
  let row = header;
  while (
    used !== undefined &&
    row < used.bottom &&
    isFilled(sheet, row + 1, left, Math.min(right, used.right))
  )
    row += 1;
  return row;
}

function isFilled(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1)
    if (sheet.kind(row, column) !== CellKind.empty) return true;
  return false;
}

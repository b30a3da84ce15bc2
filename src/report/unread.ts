import { CellKind } from '../model';
import type { CheckResult, Sheet } from '../model';
import { isDateFormat } from '../model/numberFormat';
import { findAreaTables } from '../tables';

const ROWS_LOOKED_AT = 500;
const COLUMNS_LOOKED_AT = 60;
const LEAST = 2;

/** Whether nothing was found on a sheet, though at least two of its rows hold a name and two numbers: nobody has judged these. */
export function isUnread(
  sheet: Sheet,
  { tables, nearMisses }: Pick<CheckResult, 'tables' | 'nearMisses'>,
): boolean {
  const { used } = sheet;
  if (used === undefined || tables.length + nearMisses.length > 0) return false;
  let found = 0;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + ROWS_LOOKED_AT); row += 1) {
    if (isNamedNumbers(sheet, row, used.left, Math.min(used.right, used.left + COLUMNS_LOOKED_AT)))
      found += 1;
    if (found >= LEAST) return findAreaTables(sheet).length === 0;
  }
  return false;
}

function isNamedNumbers(sheet: Sheet, row: number, left: number, right: number): boolean {
  let texts = 0;
  let numbers = 0;
  for (let column = left; column <= right; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.text) texts += 1;
    else if (kind === CellKind.number && !isDateFormat(sheet.format(row, column))) numbers += 1;
  }
  return texts > 0 && numbers >= LEAST;
}

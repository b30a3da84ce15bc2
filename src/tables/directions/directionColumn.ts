import { CellKind } from '../../model';
import { isSpecialSign } from '../cells/specialSign';
import type { Sheet } from '../../model';
import {
  directionOfSign,
  directionOfText,
  isDirectionHeader,
  isWish,
  mayAnnounceDirection,
} from './directionText';
import type { Extent } from '../extent';
import type { HeaderColumn } from '../headers/headerRow';

const ROWS_LOOKED_AT = 20;

/**
 * The column that says which way is better: by its header, where its texts are directions; or because its texts say nothing
 * else ("Lower is better", "senken").
 */
export function directionColumn(
  sheet: Sheet,
  columns: readonly HeaderColumn[],
  extent: Extent,
  rows: Int32Array,
): number | undefined {
  const inside = columns.filter(({ column }) => column >= extent.left && column <= extent.right);
  const named = inside.find(
    ({ column, text }) =>
      mayAnnounceDirection(text) &&
      (says(sheet, column, rows, isDirection, isDirectionHeader(text) ? SOME : NEARLY_ALL) ||
        says(sheet, column, rows, isSign)),
  );
  const spoken = (): HeaderColumn | undefined =>
    inside.find(({ column }) => says(sheet, column, rows, isWish));
  return (named ?? spoken())?.column;
}

/** Below a header that can mean nothing else some may say something else ("halten"). */
const SOME = 0.4;
const NEARLY_ALL = 0.8;

const isDirection = (text: string): boolean => directionOfText(text) !== undefined;
const isSign = (text: string): boolean => directionOfSign(text) !== undefined;

/** Whether all texts of a column, as far as it is looked at, are such ones; one in five may be anything ("halten"). */
function says(
  sheet: Sheet,
  column: number,
  rows: Int32Array,
  is: (text: string) => boolean,
  least = NEARLY_ALL,
): boolean {
  let texts = 0;
  let directions = 0;
  for (const row of rows.subarray(0, ROWS_LOOKED_AT)) {
    const text = sheet.text(row, column).trim();
    if (sheet.kind(row, column) !== CellKind.text || text === '') continue;
    if (is(text)) directions += 1;
    // A dash says nothing.
    else if (isSpecialSign(text)) continue;
    texts += 1;
  }
  return directions > 0 && directions >= least * texts;
}

import { mergesInRows } from '../headers/merges';
import { nameAt } from './rowContent';
import type { RowList } from './rowList';
import type { WalkInput } from './walkInput';

const ROWS_LOOKED_AT = 20;
/** "Handlungsfeld 2", "Teil B", "Ziel 1: …": parts of a programme, numbered. */
const NUMBERED_PART =
  /^\s*(?:handlungsfeld|themenfeld|teilprojekt|teilziel|schwerpunkt|baustein|arbeitspaket|ap|bereich|abschnitt|kapitel|teil|phase|modul|ziel|output|outcome|objective|work package|wp|section|part|area|component|pillar|goal)\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:\.\d{1,2})*\s*(?:$|[:–—.)-])/i;

/**
 * Whether a row with a name only looks like a heading wherever it stands: it ends with a colon, numbers a part of a programme, is
 * merged over the columns of numbers, or is bold where the rows with numbers are not.
 */
export function headingLooks(
  input: WalkInput,
  data: RowList,
): { readonly isHeading: (row: number) => boolean } {
  const { actual, indicator, sheet, target } = input;
  const isBold = (row: number): boolean => sheet.hasLooks && sheet.look(row, indicator).bold;
  let bold = 0;
  const looked = Math.min(ROWS_LOOKED_AT, data.length);
  for (let index = 0; index < looked; index += 1) if (isBold(data.at(index))) bold += 1;
  const isAcross = (row: number): boolean =>
    mergesInRows(sheet, row, row).some(({ top, bottom, left, right }) => {
      const overValues = [target, actual].some((column) => column >= left && column <= right);
      return top === bottom && left <= indicator && right > left && overValues;
    });
  return {
    isHeading: (row) => {
      const name = nameAt(input, row).trim();
      return name.endsWith(':') || NUMBERED_PART.test(name) || isAcross(row) || (bold === 0 && isBold(row));
    },
  };
}

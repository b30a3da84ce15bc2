import { CellKind } from '../../model';
import { isDateFormat } from '../../model/numberFormat';
import { isOtherHeader } from './otherHeader';
import { contentOf, nameAt, NOTHING, VALUE, valueKind } from './rowContent';
import { isLegend, isNoteMark } from './rowWords';
import { isUnused } from './unused';
import type { WalkInput } from './walkInput';

const ROWS_LOOKED_AHEAD = 24;
const MOST_TEXTS = 4;

/**
 * Whether the table goes on below a row that could end it (a note, a sentence, a name below a gap). What follows decides: a
 * named row with a number directly below it or below further texts, or, beyond blank rows, one with both target and actual;
 * with no other header between.
 */
export function goesOnBelow(input: WalkInput, row: number): boolean {
  const { target, actual } = input;
  if (isLegend(nameAt(input, row))) return false;
  const last = Math.min(input.lastRow, row + ROWS_LOOKED_AHEAD);
  let gap = false;
  let texts = 0;
  for (let next = row + 1; next <= last; next += 1) {
    const content = contentOf(input, next);
    const name = nameAt(input, next);
    if (content === NOTHING) {
      if (name === '') gap = true;
      else texts += 1;
      if (texts > MOST_TEXTS) return false;
      continue;
    }
    if (isOtherHeader(input, next, { afterBlank: gap, wordy: 0 })) return false;
    if (content !== VALUE || isUnused(input, next)) continue;
    if (name === '' || isNoteWithNumber(input, next, name)) return false;
    return !gap || (isNumberAt(input, next, target) && isNumberAt(input, next, actual));
  }
  return false;
}

/** A number that is no day. */
function isNumberAt({ sheet }: WalkInput, row: number, column: number): boolean {
  return valueKind(sheet, row, column) === VALUE && !isDateFormat(sheet.format(row, column));
}

/**
 * "Stand: | 31.12.2024", "Datum | 2024": a note whose day or year stands in a column of numbers, or a note in words ("Hinweis: 3
 * Kurse fielen aus") with one number beside it.
 */
export function isNoteWithNumber({ sheet, target, actual }: WalkInput, row: number, name: string): boolean {
  const filled = [target, actual].filter((column) => sheet.kind(row, column) !== CellKind.empty);
  const [column, ...others] = filled;
  if (column === undefined || others.length > 0 || !isNoteMark(name)) return false;
  if (/:\s*\p{L}|:.*\p{L}{3}/u.test(name)) return true;
  if (sheet.kind(row, column) === CellKind.text)
    return /\d{1,2}\.\s?\d{1,2}\.|\d{4}-\d\d/.test(sheet.text(row, column));
  const value = sheet.number(row, column);
  return (
    isDateFormat(sheet.format(row, column)) || (Number.isInteger(value) && value >= 1990 && value <= 2100)
  );
}

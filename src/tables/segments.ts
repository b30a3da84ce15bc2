import { CellKind } from '../model';
import type { Sheet } from '../model';
import type { AreaHints } from './hints/areaHints';
import { isFilled } from './cells/cell';
import type { HeaderMeaning } from './headers/headerMeaning';
import type { HeaderColumn } from './headers/headerRow';

/** A blank column at most lies between the columns of one table (a spacer); wider gaps part two tables. */
const WIDEST_SPACER = 1;
const ROWS_LOOKED_AT = 6;

/** Whether a meaning is that of a target or an actual. */
export function isValueMeaning(meaning: HeaderMeaning | undefined): boolean {
  return meaning?.roles.some((role) => role === 'target' || role === 'actual') === true;
}

/** Whether a header names a target or an actual. */
export function isValueColumn(column: HeaderColumn): boolean {
  return isValueMeaning(column.meaning);
}

/**
 * Splits a header row into the tables that stand beside each other: at gaps wider than a spacer, and where a new name
 * column begins after a target and an actual and has a target or an actual of its own; or one name for a range ends and another
 * begins.
 */
export function splitSegments(
  sheet: Sheet,
  columns: readonly HeaderColumn[],
  row: number,
  hints?: AreaHints,
): readonly (readonly HeaderColumn[])[] {
  const segments: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  let blanks = 0;
  columns.forEach((column, index) => {
    if (column.text === '' && !hasNames(sheet, column.column, row)) {
      blanks += 1;
      if (blanks > WIDEST_SPACER && current.length > 0) {
        segments.push(current);
        current = [];
      }
      return;
    }
    const isParted = hints?.parts(row, column) === true;
    if (
      current.length > 0 &&
      startsAnother(current, column, columns.slice(index + 1), blanks > 0, isParted, () =>
        namesThings(sheet, column.column, row),
      )
    ) {
      segments.push(current);
      current = [];
    }
    blanks = 0;
    current.push(column);
  });
  if (current.length > 0) segments.push(current);
  return segments;
}

/** A blank header above filled cells is a column all the same. */
function hasNames(sheet: Sheet, column: number, row: number): boolean {
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1)
    if (isFilled(sheet, below, column)) return true;
  return false;
}

/** Whether texts stand in most of the first rows below a header. */
function namesThings(sheet: Sheet, column: number, row: number): boolean {
  let texts = 0;
  let filled = 0;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1) {
    if (!isFilled(sheet, below, column)) continue;
    filled += 1;
    if (sheet.kind(below, column) === CellKind.text) texts += 1;
  }
  return texts >= 2 && texts * 2 > filled;
}

/** Whether the next headers of values are the very same as those before. */
function repeatsValues(current: readonly HeaderColumn[], after: readonly HeaderColumn[]): boolean {
  const texts = current.filter(isValueColumn).map(({ text }) => text);
  const next = after.filter(isValueColumn).slice(0, texts.length);
  return texts.length > 1 && next.map(({ text }) => text).join('\n') === texts.join('\n');
}

function startsAnother(
  current: readonly HeaderColumn[],
  next: HeaderColumn,
  after: readonly HeaderColumn[],
  afterBlank: boolean,
  isParted: boolean,
  namesThings: () => boolean,
): boolean {
  const has = (list: readonly HeaderColumn[], role: 'target' | 'actual'): boolean =>
    list.some(
      (column) => column.meaning?.roles.includes(role) === true && column.meaning.roles[0] !== 'percent',
    );
  if (!has(current, 'target') || !has(current, 'actual')) return false;
  if (!has(after, 'target') || !has(after, 'actual')) return false;
  if (isParted) return true;
  const first = next.meaning?.roles[0];
  if (first === 'indicator' && next.meaning?.exact === true) {
    return current.some((column) => column.text === next.text) || next.meaning.certain;
  }
  if (afterBlank && (next.text === '' || current[0]?.text === next.text)) return true;
  // Free words over names of its own ("Fixkosten | Budget | Ist | Alltag | Budget | Ist") begin the next table.
  return next.meaning === undefined && !next.calendar && repeatsValues(current, after) && namesThings();
}

import { CellKind, isoDay } from '../../model';
import type { CellRange, Sheet } from '../../model';
import { isBlankText } from '../cells/cell';
import { isDateFormat } from '../../model/numberFormat';
import { oneLine } from './headerText';
import type { HeaderMeaning } from './headerMeaning';
import { mergesInRows } from './merges';

/** One column as a header row names it. */
export interface HeaderColumn {
  readonly column: number;
  /** The header on one line; "" for a blank header. */
  readonly text: string;
  /** Row in which the text stands: the role row, or a row above for headers that are merged downwards. */
  readonly row: number;
  readonly meaning: HeaderMeaning | undefined;
  /** A year or date in the header: a column of a calendar or time series. */
  readonly calendar: boolean;
}

/** Looks up what a text means; remembers the answer. */
export type Meanings = (text: string) => HeaderMeaning | undefined;

/** Rows above the role words that can still belong to the header. */
export const ROWS_ABOVE = 3;

/** The merged areas that touch the rows around a header. */
export function mergesNear(sheet: Sheet, row: number): readonly CellRange[] {
  return mergesInRows(sheet, row - ROWS_ABOVE, row + 1);
}

/** The merged area of a cell, if it lies in one. */
export function mergeAt(merges: readonly CellRange[], row: number, column: number): CellRange | undefined {
  return merges.find(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
}

/**
 * Text of a header cell on one line; numbers (years as column heads) as their digits, dates as the cell shows them or as year
 * and month.
 */
export function headerText(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) {
    const text = sheet.text(row, column);
    return isBlankText(text) ? '' : oneLine(text);
  }
  if (kind !== CellKind.number) return '';
  const value = sheet.number(row, column);
  if (!isDateFormat(sheet.format(row, column))) return String(value);
  return sheet.shown(row, column) ?? isoDay(value).slice(0, 'YYYY-MM'.length);
}

/**
 * The columns of a header row. Where the role row is blank, a header merged downwards, or a name standing in a row above
 * ("Indikator" above, "Soll | Ist" below), is taken; group words above are not.
 */
export function readHeaderRow(
  sheet: Sheet,
  row: number,
  merges: readonly CellRange[],
  left: number,
  right: number,
  meanings: Meanings,
): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const own = headerText(sheet, row, column);
    if (own !== '') {
      const calendar = sheet.kind(row, column) === CellKind.number || /^\p{L}\.?$/u.test(own);
      columns.push({ column, text: own, row, meaning: calendar ? undefined : meanings(own), calendar });
      continue;
    }
    columns.push(headerFromAbove(sheet, row, column, merges, meanings));
  }
  return columns;
}

function headerFromAbove(
  sheet: Sheet,
  row: number,
  column: number,
  merges: readonly CellRange[],
  meanings: Meanings,
): HeaderColumn {
  const blank: HeaderColumn = { column, text: '', row, meaning: undefined, calendar: false };
  const merge = mergeAt(merges, row, column);
  if (merge !== undefined) {
    if (merge.top === row || merge.left !== column) return blank;
    const text = headerText(sheet, merge.top, column);
    return text === '' ? blank : { ...blank, text, row: merge.top, meaning: meanings(text) };
  }
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE + 1); above -= 1) {
    const text = headerText(sheet, above, column);
    if (text === '') continue;
    const meaning = meanings(text);
    const names = meaning?.exact === true && meaning.roles[0] !== 'target' && meaning.roles[0] !== 'actual';
    const wide = mergeAt(merges, above, column);
    return names && (wide === undefined || wide.left === wide.right)
      ? { ...blank, text, row: above, meaning }
      : blank;
  }
  return blank;
}

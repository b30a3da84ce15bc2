import { columnLetters, quoteSheetName } from '../../../model';
import type { Span } from './sheet';

/** "B4", from 1. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** "B4:D9"; "B4" for one cell. */
export function spanAddress({ top, left, bottom, right }: Span): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "Indikatoren!$B$4:$D$9", for names and lists. */
export function fixedPlace(sheet: string, { top, left, bottom, right }: Span): string {
  const fixed = (row: number, column: number): string => `$${columnLetters(column - 1)}$${row}`;
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

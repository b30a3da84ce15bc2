import type { Sheet } from '../../model';
import { isValueColumn } from '../segments';
import { headerText, type HeaderColumn } from './headerRow';

/** "> Ist-Wert >", "=<", "≥": bounds of a key to a status. */
const COMPARISON = /^\s*[<>=≤≥]+|[<>=≤≥]+\s*$/;

/**
 * Whether a row of role words explains something instead of heading columns: signs of comparison stand around them, or the same
 * word stands below itself.
 */
export function isLegend(sheet: Sheet, row: number, columns: readonly HeaderColumn[]): boolean {
  if (columns.some(({ text }) => COMPARISON.test(text))) return true;
  return columns.some(
    (column) =>
      column.row === row &&
      isValueColumn(column) &&
      headerText(sheet, row + 1, column.column) === column.text,
  );
}

import type { CellRange, ColumnDescription, Role, Sheet } from '../../model';
import { headerMeaning } from '../headers/headerMeaning';
import { headerAt } from './mappedTable';
import { sampleColumn } from '../sample';

/** Rows looked at below the header; sampling goes on in steps of its own. */
const ROWS = 400;
const ROWS_PER_SAMPLE = 40;

/**
 * What stands in each column of a range that may be an indicator table, whatever recognition made of it: the header, how many
 * of the first rows hold numbers, and the role that the header suggests (each role once).
 */
export function describeColumns(sheet: Sheet, range: CellRange, headerRows: number): ColumnDescription[] {
  const header = { top: range.top, bottom: Math.min(range.bottom, range.top + headerRows - 1) };
  const last = Math.min(range.bottom, header.bottom + ROWS, sheet.used?.bottom ?? range.top);
  const suggested = new Set<Role>();
  const columns: ColumnDescription[] = [];
  const right = Math.min(range.right, sheet.used?.right ?? -1);
  for (let column = range.left; column <= right; column += 1) {
    const text = headerAt(sheet, header, column);
    const suggestion = headerMeaning(text)?.roles.find((role) => !suggested.has(role));
    if (suggestion !== undefined) suggested.add(suggestion);
    columns.push({
      column,
      header: text,
      ...countNumbers(sheet, column, header.bottom + 1, last),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return columns;
}

function countNumbers(
  sheet: Sheet,
  column: number,
  first: number,
  last: number,
): { readonly numbers: number; readonly filled: number } {
  let numbers = 0;
  let filled = 0;
  for (let row = first; row <= last; row += ROWS_PER_SAMPLE) {
    const sample = sampleColumn(sheet, column, row, Math.min(last, row + ROWS_PER_SAMPLE - 1));
    numbers += sample.values;
    filled += sample.filled;
  }
  return { numbers, filled };
}

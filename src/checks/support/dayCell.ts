import type { ColumnStyle } from '../../model';
import { numberFormat } from '../../model/numberFormat';
import { readCell } from '../../tables';
import type { NumberCell, RowContext } from './context';
import { mayBeSerial } from './dates';
import { perTable } from './perTable';
import { rowQuantity } from './quantity';

/** A column whose middle value is below this holds no values of some ten thousands. */
const SMALL = 1000;
/** Target and actual of one indicator seldom lie farther apart. */
const FAR_APART = 10;

/** Whether a day of the calendar stands where a number should: shown as one ("format"), or by its size alone ("serial"). */
export function isDay(row: RowContext, cell: NumberCell, other: NumberCell): 'format' | 'serial' | undefined {
  if (cell.state !== 'number' || cell.asText) return undefined;
  const format = numberFormat(row.sheet.format(row.row, cell.column));
  if (format.date) return 'format';
  const serial = mayBeSerial(cell.value) && !format.grouped && looksLikeDay(row, cell, other);
  return serial ? 'serial' : undefined;
}

/** A number of some ten thousands among small ones, in a row whose other value is small as well. */
function looksLikeDay(row: RowContext, cell: NumberCell, other: NumberCell): boolean {
  if (other.state === 'number' && Math.abs(other.value) * FAR_APART > cell.value) return false;
  if (rowQuantity(row) === 'amount') return false;
  return (medians(row).get(cell.column) ?? SMALL) < SMALL;
}

const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

const medians = perTable(({ sheet, table }): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const role of ['target', 'actual'] as const) {
    const column = table.columns[role];
    if (column === undefined) continue;
    const values: number[] = [];
    for (const row of table.dataRows) {
      const reading = readCell(sheet, row, column, table.styles[role] ?? DEFAULT_STYLE, false);
      if (reading.kind === 'number') values.push(reading.value);
    }
    const sorted = Float64Array.from(values).sort();
    found.set(column, sorted[Math.floor((sorted.length - 1) / 2)] ?? SMALL);
  }
  return found;
});

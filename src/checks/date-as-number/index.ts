import { isoDay } from '../../model';
import type { ColumnStyle } from '../../model';
import { readCell } from '../../tables';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { germanDay, isCalendarFormat, mayBeSerial } from '../support/dates';
import { perTable } from '../support/perTable';
import { rowQuantity } from '../support/quantity';

/** A column whose middle value is below this holds no values of some ten thousands. */
const SMALL = 1000;
/** Target and actual of one indicator seldom lie farther apart. */
const FAR_APART = 10;

/** What the check can say, each with its severity. */
const messages = { format: 'warning', serial: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const dateAsNumber = defineCheck({
  id: 'date-as-number',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['format', 'serial'],
  options: noOptions,
  run(row, report) {
    checkCell(row, row.target, row.actual, report);
    checkCell(row, row.actual, row.target, report);
  },
});

function checkCell(row: RowContext, cell: NumberCell, other: NumberCell, report: Report<MessageId>): void {
  if (cell.state !== 'number' || cell.asText) return;
  const byFormat = isCalendarFormat(row.sheet.format(row.row, cell.column));
  if (!byFormat && !(mayBeSerial(cell.value) && looksLikeDay(row, cell, other))) return;
  const { value } = cell;
  report({
    messageId: byFormat ? 'format' : 'serial',
    at: cell.role,
    details: () => {
      const iso = isoDay(value);
      return { found: value, expected: null, data: { value, iso, german: germanDay(iso) } };
    },
  });
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

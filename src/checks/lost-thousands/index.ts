import { multiply, percentOf, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { numberFormat } from '../support/numberFormat';
import { rowQuantity } from '../support/quantity';

/** Share of whole numbers from which columns without a unit are taken to hold counts. */
const MOSTLY_WHOLE = 0.75;

/** What the check can say, each with its severity. */
const messages = { thousands: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const lostThousands = defineCheck({
  id: 'lost-thousands',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['thousands'],
  options: noOptions,
  run(row, report) {
    if (isCandidate(row.target) && isCount(row, row.target, row.actual)) reportCell(row, row.target, report);
    if (isCandidate(row.actual) && isCount(row, row.actual, row.target)) reportCell(row, row.actual, report);
  },
});

function isCandidate({ value, asText }: NumberCell): boolean {
  if (Number.isInteger(value) || asText) return false;
  const size = Math.abs(value);
  return size > 0 && size < 1000 && Number.isInteger(multiply(value, 1000));
}

/** A count by the user's choice, by the profile, by unit or name; where neither tells, by its whole neighbours, and only if the row makes more sense ×1000. */
function isCount(row: RowContext, cell: NumberCell, other: NumberCell): boolean {
  const chosen = row.choice(row.row)?.integer ?? row.listed?.integer;
  if (chosen !== undefined) return chosen;
  // A format with decimals says that decimals are meant.
  if ((numberFormat(row.sheet.format(row.row, cell.column)).decimals ?? 0) > 0) return false;
  const quantity = rowQuantity(row);
  if (quantity !== 'unknown') return quantity === 'count';
  // A grouped number begins with a digit other than 0.
  if (Math.abs(cell.value) < 1) return false;
  if (row.numbers.whole < MOSTLY_WHOLE || other.state !== 'number' || other.value === 0) return false;
  return distanceFromTarget(cell.value * 1000, other.value) < distanceFromTarget(cell.value, other.value);
}

function distanceFromTarget(value: number, other: number): number {
  return Math.abs(Math.log(Math.abs(percentOf(value, other) / 100)));
}

function reportCell(row: RowContext, { role, column, value }: NumberCell, report: Report<MessageId>): void {
  report({
    messageId: 'thousands',
    at: role,
    details: () => {
      const expected = multiply(value, 1000);
      return {
        found: value,
        expected,
        difference: subtract(value, expected),
        data: { value, expected },
        fix: { kind: 'scale-number', writes: [{ row: row.row, column, value: expected }], safe: false },
      };
    },
  });
}

import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { mayBeNegative, rowQuantity } from '../support/quantity';

/** Columns without units in which more numbers than this are below zero are taken to mean it. */
const OFTEN_NEGATIVE = 0.5;
const MOSTLY_WHOLE = 0.75;

/** What the check can say, each with its severity. */
const messages = { negative: 'error' } as const;
export type MessageId = keyof typeof messages;

export const negativeValue = defineCheck({
  id: 'negative-value',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['negative'],
  options: noOptions,
  run(row, report) {
    // Both below zero: they are meant so ("Emissionen gegenüber 1990: -20 %").
    if (row.target.value < 0 && row.actual.value < 0) return;
    if (row.target.value < 0) reportCell(row, row.target, report);
    if (row.actual.value < 0) reportCell(row, row.actual, report);
  },
});

function reportCell(row: RowContext, { role, value }: NumberCell, report: Report<MessageId>): void {
  if (!cannotBeNegative(row)) return;
  report({
    messageId: 'negative',
    at: role,
    details: () => ({ found: value, expected: null, data: { value, unit: row.unit(row.row) ?? '' } }),
  });
}

/** Counts and shares cannot; amounts and changes can; where nothing tells, whole and mostly positive columns are counts. */
function cannotBeNegative(row: RowContext): boolean {
  if (mayBeNegative(row.indicator(row.row))) return false;
  const quantity = rowQuantity(row);
  if (quantity !== 'unknown') return quantity !== 'amount';
  return row.numbers.whole >= MOSTLY_WHOLE && row.numbers.negative <= OFTEN_NEGATIVE;
}

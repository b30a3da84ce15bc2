import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { measureOf } from '../support/quantity';

/** What the check can say, each with its severity. */
const messages = { fraction: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const fractionalCount = defineCheck({
  id: 'fractional-count',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['fraction'],
  options: noOptions,
  run(row, report) {
    if (row.target.state === 'number' && !Number.isInteger(row.target.value))
      checkCell(row, row.target, report);
    if (row.actual.state === 'number' && !Number.isInteger(row.actual.value))
      checkCell(row, row.actual, report);
  },
});

function checkCell(row: RowContext, { role, value }: NumberCell, report: Report<MessageId>): void {
  if (!measureOf(row).whole) return;
  report({
    messageId: 'fraction',
    at: role,
    details: () => ({
      found: value,
      expected: null,
      data: { value, unit: row.unit(row.row) ?? '' },
    }),
  });
}

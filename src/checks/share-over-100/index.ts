import { percentagePoints } from '../../tables/cells/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { wholeOfShare } from '../support/quantity';

/** What the check can say, each with its severity. */
const messages = { over: 'error' } as const;
export type MessageId = keyof typeof messages;

export const shareOver100 = defineCheck({
  id: 'share-over-100',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['over'],
  options: noOptions,
  run(row, report) {
    if (row.target.value > 1) checkCell(row, row.target, report);
    if (row.actual.value > 1) checkCell(row, row.actual, report);
  },
});

function checkCell(row: RowContext, cell: NumberCell, report: Report<MessageId>): void {
  const whole = wholeOfShare(row, cell);
  if (whole === undefined || cell.value <= whole) return;
  const points = whole === 1 ? percentagePoints(cell.value) : cell.value;
  report({
    messageId: 'over',
    at: cell.role,
    details: () => ({
      found: points,
      expected: 100,
      difference: null,
      data: { points },
    }),
  });
}

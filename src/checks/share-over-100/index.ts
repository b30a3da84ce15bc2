import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { isShareOfWhole } from '../support/quantity';

/** What the check can say, each with its severity. */
const messages = { over: 'error' } as const;
export type MessageId = keyof typeof messages;

/** Percentage points. */
const WHOLE = 100;

export const shareOver100 = defineCheck({
  id: 'share-over-100',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['over'],
  options: noOptions,
  run(row, report) {
    checkCell(row, row.target, report);
    checkCell(row, row.actual, report);
  },
});

function checkCell(row: RowContext, cell: NumberCell, report: Report<MessageId>): void {
  const points = cell.value;
  if (!(points > WHOLE) || !isShareOfWhole(row, cell)) return;
  report({
    messageId: 'over',
    at: cell.role,
    details: () => ({
      found: points,
      expected: WHOLE,
      difference: null,
      data: { points },
    }),
  });
}

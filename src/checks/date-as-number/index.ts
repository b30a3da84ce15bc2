import { isoDay } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { germanDay } from '../support/dates';
import { isDay } from '../support/dayCell';

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
  const messageId = isDay(row, cell, other);
  if (messageId === undefined) return;
  const { value } = cell;
  report({
    messageId,
    at: cell.role,
    details: () => {
      const iso = isoDay(value);
      return { found: value, expected: null, data: { value, iso, german: germanDay(iso) } };
    },
  });
}

import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report } from '../support/context';
import { isWordGoal } from '../support/wordGoal';

/** What the check can say, each with its severity. */
const messages = { unreadable: 'error' } as const;
export type MessageId = keyof typeof messages;

/** Digits, signs and separators, a percent sign at most. */
const DIGITS_ONLY = /^(?=[^\d]{0,3}\d)[-+\d.,' \u00a0]+%?$/;

export const notANumber = defineCheck({
  id: 'not-a-number',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['unreadable'],
  options: noOptions,
  run(row, report) {
    // "10 bis 20" is how people write the range that the profile knows.
    const range = typeof row.listed?.target === 'object';
    // "liegt vor" of "liegt vor": a goal in words, which the row says of itself.
    if (isWordGoal(row)) return;
    if (row.target.state === 'unreadable' && !range) reportCell(row.target, report);
    if (row.actual.state === 'unreadable') reportCell(row.actual, report);
    // Beside a percentage words may stand in its place; digits that make no number are a slip.
    const { percent } = row;
    if (percent.reading.kind === 'unreadable' && DIGITS_ONLY.test(percent.reading.text))
      reportCell(percent, report);
  },
});

function reportCell({ role, reading }: NumberCell, report: Report<MessageId>): void {
  const text = reading.kind === 'unreadable' ? reading.text : '';
  report({
    messageId: 'unreadable',
    at: role,
    details: () => ({ found: text, expected: null, data: { text } }),
  });
}

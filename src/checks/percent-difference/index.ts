import { differsFromPercent, multiply, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { RowContext } from '../support/context';
import { decimalsShown, percentContradicts } from '../support/percent';
import { contradiction } from '../support/percentFix';

/** What the check can say, each with its severity. */
const messages = { change: 'warning', shortfall: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const percentDifference = defineCheck({
  id: 'percent-difference',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['change', 'shortfall'],
  options: noOptions,
  run(row, report) {
    if (!percentContradicts(row)) return;
    const messageId = whatIsStated(row);
    if (messageId !== undefined)
      report({
        messageId,
        at: 'percent',
        details: () => contradiction(row, { target: row.target.value, actual: row.actual.value }),
      });
  },
});

function whatIsStated(row: RowContext): MessageId | undefined {
  const target = row.target.value;
  const gap = subtract(row.actual.value, target);
  // No difference at all is 0 %, which may as well be an achievement that nobody filled in.
  if (target === 0 || gap === 0) return undefined;
  const decimals = decimalsShown(row);
  const { value } = row.percent;
  const states = (difference: number): boolean =>
    !differsFromPercent(value, difference, target, decimals) ||
    // -0.1 in a column without a percent format is a tenth less.
    (Math.abs(value) < 1 &&
      !differsFromPercent(multiply(value, 100), difference, target, Math.max(0, decimals - 2)));
  if (states(gap)) return 'change';
  return states(-gap) ? 'shortfall' : undefined;
}

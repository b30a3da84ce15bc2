import { differsFromPercent } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { RowContext } from '../support/context';
import { decimalsShown, percentContradicts } from '../support/percent';
import { contradiction } from '../support/percentFix';

/** What the check can say, each with its severity. */
const messages = { 'too-small': 'error', 'too-large': 'error' } as const;
export type MessageId = keyof typeof messages;

export const percentScale = defineCheck({
  id: 'percent-scale',
  level: 'row',
  severity: 'error',
  fixable: true,
  messages,
  together: ['too-small', 'too-large'],
  options: noOptions,
  run(row, report) {
    if (!percentContradicts(row)) return;
    const messageId = wrongScale(row);
    if (messageId !== undefined) report({ messageId, at: 'percent', details: () => contradiction(row) });
  },
});

function wrongScale(row: RowContext): MessageId | undefined {
  const { percent, percentNumerator: numerator, percentDenominator: denominator } = row;
  // 0 is 0 in every scale: it tells nothing.
  if (percent.value === 0) return undefined;
  const decimals = decimalsShown(row);
  if (!differsFromPercent(percent.value, numerator, denominator, decimals, 0.01)) return 'too-small';
  // 69 typed into a cell with a percent format is 6900 %: what was typed is compared, with the tolerance of what was typed.
  return !differsFromPercent(percent.value, numerator, denominator, decimals - 2, 100)
    ? 'too-large'
    : undefined;
}

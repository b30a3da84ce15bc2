import { roundCommercial, roundPercent } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { RowContext } from '../support/context';
import { decimalsShown, percentContradicts } from '../support/percent';
import { contradiction } from '../support/percentFix';

/** What the check can say, each with its severity. */
const messages = { mismatch: 'error', truncated: 'info', ceiled: 'info' } as const;
export type MessageId = keyof typeof messages;

export const percentMismatch = defineCheck({
  id: 'percent-mismatch',
  level: 'row',
  severity: 'error',
  fixable: true,
  messages,
  together: ['truncated', 'ceiled'],
  options: noOptions,
  run(row, report) {
    if (!percentContradicts(row)) return;
    const decimals = decimalsShown(row);
    report({
      messageId: diagnosis(row, row.percent.value, decimals),
      at: 'percent',
      details: () =>
        contradiction(row, { rounded: roundPercent(row.percentNumerator, row.percentDenominator, decimals) }),
    });
  },
});

function diagnosis(row: RowContext, stated: number, decimals: number): MessageId {
  const { percentNumerator: numerator, percentDenominator: denominator } = row;
  // A stored value with more digits than shown was neither cut off nor rounded up.
  if (roundCommercial(stated, decimals) !== stated) return 'mismatch';
  if (stated === roundPercent(numerator, denominator, decimals, 'down')) return 'truncated';
  return stated === roundPercent(numerator, denominator, decimals, 'up') ? 'ceiled' : 'mismatch';
}

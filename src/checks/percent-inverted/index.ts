import { differsFromPercent } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import { decimalsShown, percentContradicts } from '../support/percent';
import { contradiction } from '../support/percentFix';

/** What the check can say, each with its severity. */
const messages = { inverted: 'error' } as const;
export type MessageId = keyof typeof messages;

export const percentInverted = defineCheck({
  id: 'percent-inverted',
  level: 'row',
  severity: 'error',
  fixable: true,
  messages,
  together: ['inverted'],
  options: noOptions,
  run(row, report) {
    if (row.percentNumerator === 0 || !percentContradicts(row)) return;
    if (
      differsFromPercent(row.percent.value, row.percentDenominator, row.percentNumerator, decimalsShown(row))
    )
      return;
    report({
      messageId: 'inverted',
      at: 'percent',
      details: () => contradiction(row, { target: row.target.value, actual: row.actual.value }),
    });
  },
});

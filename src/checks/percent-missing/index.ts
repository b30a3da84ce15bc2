import { percentAsRead } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import { hasPercent } from '../support/percent';
import { percentFix } from '../support/percentFix';

/** What the check can say, each with its severity. */
const messages = { missing: 'info' } as const;
export type MessageId = keyof typeof messages;

export const percentMissing = defineCheck({
  id: 'percent-missing',
  level: 'row',
  severity: 'info',
  fixable: true,
  messages,
  together: ['missing'],
  options: noOptions,
  run(row, report) {
    if (row.percent.state !== 'empty' || !hasPercent(row)) return;
    report({
      messageId: 'missing',
      at: 'percent',
      details: () => {
        const achievement = percentAsRead(row.percentNumerator, row.percentDenominator);
        return { found: null, expected: achievement, data: { achievement }, fix: percentFix(row) };
      },
    });
  },
});

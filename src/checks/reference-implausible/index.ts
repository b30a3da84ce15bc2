import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';

/** What the check can say, each with its severity. */
const messages = { whole: 'warning', share: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const referenceImplausible = defineCheck({
  id: 'reference-implausible',
  level: 'claim',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run({ claim, value, numberAt }, report) {
    if (Number.isNaN(value)) return;
    if (claim.unit === '%') {
      if (value < 0 || value > 100)
        report({ messageId: 'share', found: value, expected: null, data: { found: value } });
      return;
    }
    const whole = claim.whole === undefined ? Number.NaN : numberAt(claim.whole);
    if (value > whole)
      report({
        messageId: 'whole',
        found: value,
        expected: whole,
        difference: subtract(value, whole),
        data: { found: value, whole },
      });
  },
});

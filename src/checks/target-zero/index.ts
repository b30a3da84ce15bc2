import { defineCheck, noOptions } from '../support/check';
import { isCalculatedZero } from '../support/entered';

/** What the check can say, each with its severity. */
const messages = { zero: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const targetZero = defineCheck({
  id: 'target-zero',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['zero'],
  options: noOptions,
  run(row, report) {
    // A subtotal over targets that nobody has entered yet is no target of 0.
    if (row.formula === 'progress' || row.formula === 'difference') return;
    if (row.target.value !== 0 || (isCalculatedZero(row, row.target) && !(row.actual.value > 0))) return;
    report({ messageId: 'zero', at: 'target', details: () => ({ found: 0, expected: null }) });
  },
});

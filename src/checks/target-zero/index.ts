import { defineCheck, noOptions } from '../support/check';
import { texts } from './messages';

export const targetZero = defineCheck({
  id: 'target-zero',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages: { zero: 'warning' },
  texts,
  options: noOptions,
  run({ target }, report) {
    if (target.value === 0)
      report({ messageId: 'zero', at: 'target', details: () => ({ found: 0, expected: null }) });
  },
});

import { defineCheck, noOptions } from '../support/check';
import { texts } from './messages';

export const actualMissing = defineCheck({
  id: 'actual-missing',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages: { missing: 'warning' },
  texts,
  options: noOptions,
  run({ target, actual }, report) {
    if (actual.state !== 'empty' || target.state === 'empty' || target.state === 'special') return;
    report({ messageId: 'missing', at: 'actual', details: () => ({ found: null, expected: null }) });
  },
});

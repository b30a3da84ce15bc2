import { defineCheck, noOptions } from '../support/check';
import { texts } from './messages';

export const targetMissing = defineCheck({
  id: 'target-missing',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages: { missing: 'warning' },
  texts,
  options: noOptions,
  run({ target, actual }, report) {
    // A sign such as "–" says that there is no actual either: then nothing is missing.
    if (target.state !== 'empty' || actual.state === 'empty' || actual.state === 'special') return;
    report({ messageId: 'missing', at: 'target', details: () => ({ found: null, expected: null }) });
  },
});

import { defineCheck, noOptions } from '../support/check';

/** What the check can say, each with its severity. */
const messages = { missing: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const actualMissing = defineCheck({
  id: 'actual-missing',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['missing'],
  options: noOptions,
  run({ target, actual }, report) {
    if (actual.state !== 'empty' || target.state === 'empty' || target.state === 'special') return;
    report({ messageId: 'missing', at: 'actual', details: () => ({ found: null, expected: null }) });
  },
});

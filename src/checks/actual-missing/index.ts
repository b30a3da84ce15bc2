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
  run({ target, actual, status }, report) {
    // What is not due cannot be there yet.
    if (status === 'not-due') return;
    if (actual.state !== 'empty') return;
    if (target.state === 'empty' || target.state === 'special' || target.state === 'absent') return;
    report({ messageId: 'missing', at: 'actual', details: () => ({ found: null, expected: null }) });
  },
});

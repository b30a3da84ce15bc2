import { defineCheck, noOptions } from '../support/check';
import { isCalculatedZero } from '../support/entered';

/** What the check can say, each with its severity. */
const messages = { missing: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const targetMissing = defineCheck({
  id: 'target-missing',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['missing'],
  options: noOptions,
  run(row, report) {
    const { target, actual } = row;
    // A sign such as "–" says that there is no actual either: then nothing is missing.
    // The profile's own target takes its place where it is a range, and says so where there is none.
    const agreed = row.listed?.target;
    if (agreed === 'none' || typeof agreed === 'object') return;
    if (target.state !== 'empty' || actual.state === 'empty' || actual.state === 'special') return;
    if (isCalculatedZero(row, actual)) return;
    report({ messageId: 'missing', at: 'target', details: () => ({ found: null, expected: null }) });
  },
});

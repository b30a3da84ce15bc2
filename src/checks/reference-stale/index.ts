import { defineCheck, numberOption } from '../support/check';
import { compared, newestOf, referenceFix } from '../support/claim';
import { dayNumber } from '../support/dates';

/** What the check can say, each with its severity. */
const messages = { revised: 'info', newer: 'info', old: 'info' } as const;
export type MessageId = keyof typeof messages;

export const referenceStale = defineCheck({
  id: 'reference-stale',
  level: 'claim',
  severity: 'info',
  fixable: true,
  messages,
  options: {
    /** Days after which a value should be asked for again. Not told when absent. */
    maxAgeDays: numberOption(undefined, { moreThan: 0 }),
  },
  run(cell, report, { maxAgeDays }) {
    const { claim, expected, asInserted, calendar } = cell;
    const { stamp, answer, followsNewest } = claim;
    if (stamp === undefined || !asInserted) return;
    const newest = answer.kind === 'values' ? newestOf(answer.observations) : undefined;
    const isNewer = followsNewest === true && newest !== undefined && newest.period > stamp.period;
    const now = isNewer ? newest : expected;
    if (now !== undefined && (isNewer || now.value !== stamp.value)) {
      const fix = referenceFix(cell, now);
      report({
        messageId: isNewer ? 'newer' : 'revised',
        ...compared(cell, now),
        ...(fix === undefined ? {} : { fix }),
      });
      return;
    }
    const { retrievedAt } = stamp;
    if (maxAgeDays === undefined || retrievedAt === undefined || calendar.today === undefined) return;
    const days = dayNumber(calendar.today) - dayNumber(retrievedAt);
    if (days > maxAgeDays)
      report({ messageId: 'old', found: retrievedAt.slice(0, 10), expected: null, data: { days } });
  },
});

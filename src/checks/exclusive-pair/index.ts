import { defineCheck, noOptions } from '../support/check';
import { pairProblem, pairsOf } from '../support/pairs';
import { valueAt } from '../support/valueAt';

/** What the check can say, each with its severity. */
const messages = { both: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const exclusivePair = defineCheck({
  id: 'exclusive-pair',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    // 0 says that there is nothing, as an empty cell does.
    const counts = (row: number): boolean => Math.abs(valueAt(context, 'actual', row)) > 0;
    for (const { row, other } of pairsOf(context, 'exclusiveWith'))
      if (counts(row) && counts(other))
        report(pairProblem(context, 'both', Math.max(row, other), Math.min(row, other)));
  },
});

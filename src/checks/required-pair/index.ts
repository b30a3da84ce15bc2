import { defineCheck, noOptions } from '../support/check';
import { isFilled, pairProblem, pairsOf } from '../support/pairs';

/** What the check can say, each with its severity. */
const messages = { one: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const requiredPair = defineCheck({
  id: 'required-pair',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    for (const { row, other } of pairsOf(context, 'requires'))
      if (isFilled(context, row) && !isFilled(context, other))
        report(pairProblem(context, 'one', other, row));
  },
});

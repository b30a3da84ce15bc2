import { defineCheck, noOptions } from '../support/check';
import { isFilled, pairProblem, pairsOf } from '../support/pairs';
import { texts } from './messages';

export const requiredPair = defineCheck({
  id: 'required-pair',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages: { one: 'warning' },
  texts,
  options: noOptions,
  run(context, report) {
    for (const { row, other } of pairsOf(context, 'requires'))
      if (isFilled(context, row) && !isFilled(context, other))
        report(pairProblem(context, 'one', other, row));
  },
});

import type { Observation } from '../../model';
import { defineCheck, noOptions } from '../support/check';

/** What the check can say, each with its severity. */
const messages = { nothing: 'warning', sign: 'warning', period: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const referenceNoData = defineCheck({
  id: 'reference-no-data',
  level: 'claim',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run({ claim, reading, expected }, report) {
    const { answer, period = '' } = claim;
    const found = reading.kind === 'number' ? reading.value : null;
    if (answer.kind === 'no-data') {
      const { sign } = answer;
      if (sign === undefined) report({ messageId: 'nothing', found, expected: null });
      else report({ messageId: 'sign', found, expected: sign, data: { sign } });
    } else if (answer.kind === 'values' && expected === undefined) {
      const own = answer.observations.find((one) => one.period === period);
      const sign = own === undefined ? undefined : (own.flag ?? '–');
      if (sign !== undefined) report({ messageId: 'sign', found, expected: sign, data: { sign } });
      else
        report({
          messageId: 'period',
          found,
          expected: null,
          data: { period, newest: newest(answer.observations) },
        });
    }
  },
});

function newest(observations: readonly Observation[]): string {
  return observations.at(-1)?.period ?? '';
}

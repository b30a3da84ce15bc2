import { defineCheck, noOptions } from '../support/check';
import { foldName } from '../../model/foldedName';

/** What the check can say, each with its severity. */
const messages = { drift: 'error' } as const;
export type MessageId = keyof typeof messages;

export const referenceLabelDrift = defineCheck({
  id: 'reference-label-drift',
  level: 'claim',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run({ claim, expected }, report) {
    const { answer, stamp } = claim;
    const drift =
      answer.kind === 'label-drift'
        ? answer
        : { recorded: stamp?.statistic.label, found: expected?.statistic.label };
    const { recorded, found } = drift;
    if (recorded === undefined || found === undefined || foldName(recorded) === foldName(found)) return;
    report({ messageId: 'drift', found, expected: recorded, data: { recorded, found } });
  },
});

import { defineCheck, noOptions } from '../support/check';
import { agrees, compared, referenceFix } from '../support/claim';

/** What the check can say, each with its severity. */
const messages = { differs: 'warning', unreadable: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const referenceDiffers = defineCheck({
  id: 'reference-differs',
  level: 'claim',
  severity: 'warning',
  fixable: true,
  messages,
  options: noOptions,
  run(cell, report) {
    const { value, decimals, reading, expected, asInserted, claim } = cell;
    if (expected === undefined || asInserted) return;
    const fix = referenceFix(cell, expected);
    const fixed = fix === undefined ? {} : { fix };
    if (!Number.isNaN(value)) {
      if (!agrees(value, expected.value, decimals))
        report({ messageId: 'differs', ...compared(cell, expected), ...fixed });
      return;
    }
    // An empty cell or a sign in an area table claims nothing; an inserted value that is no number any more does.
    if (claim.by === 'area-table' && reading.kind !== 'unreadable') return;
    const { data } = compared({ ...cell, value: expected.value }, expected);
    report({ messageId: 'unreadable', found: null, expected: expected.value, data, ...fixed });
  },
});

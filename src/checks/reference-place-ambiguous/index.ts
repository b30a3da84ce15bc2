import type { ReferencePlace } from '../../model';
import { defineCheck, noOptions } from '../support/check';

/** Places told at most: a name such as "Neustadt" stands for dozens. */
const MOST_TOLD = 6;

/** What the check can say, each with its severity. */
const messages = { ambiguous: 'error' } as const;
export type MessageId = keyof typeof messages;

export const referencePlaceAmbiguous = defineCheck({
  id: 'reference-place-ambiguous',
  level: 'claim',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run({ claim }, report) {
    if (claim.answer.kind !== 'place-ambiguous') return;
    const { name, places } = claim.answer;
    const listed = places.slice(0, MOST_TOLD).map(nameOf).join('; ');
    report({ messageId: 'ambiguous', found: name, expected: null, data: { name, places: listed } });
  },
});

function nameOf({ name, designation, key }: ReferencePlace): string {
  return designation === undefined ? `${name} (${key})` : `${name}, ${designation} (${key})`;
}

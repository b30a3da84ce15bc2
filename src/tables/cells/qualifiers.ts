import type { NumberReading } from '../../model';

/** What words and signs around a number say of it. */
export type Qualifiers = Pick<NumberReading, 'comparison' | 'approximate' | 'mark'>;

/** In front of a number, tried in this order: the longer wording first. */
const BEFORE: readonly (readonly [RegExp, Qualifiers])[] = [
  [
    /^(?:≥|>=|=>|⩾|mindestens|mind\.|min\.|nicht weniger als|at least|no (?:less|fewer) than)\s*/i,
    { comparison: '>=' },
  ],
  [
    /^(?:≤|<=|=<|⩽|höchstens|maximal|max\.|bis zu|nicht mehr als|at most|up to|(?:no|not) more than)\s*/i,
    { comparison: '<=' },
  ],
  [/^(?:>|(?:mehr als|über|more than|over|above)(?=[\s\d]))\s*/i, { comparison: '>' }],
  [/^(?:<|(?:weniger als|unter|less than|fewer than|under|below)(?=[\s\d]))\s*/i, { comparison: '<' }],
  [
    /^(?:~|≈|∼|±|(?:ca|rd|circa|zirka|rund|etwa|ungefähr|um die|about|approx|approximately|around|roughly)(?:\.\s*|(?=[\s\d])))\s*/i,
    { approximate: 'about' },
  ],
  [/^(?:knapp|fast|nahezu|beinahe|almost|nearly|just under)(?=[\s\d])\s*/i, { approximate: 'below' }],
  [/^(?:gut|etwas über|just over)(?=[\s\d])\s*/i, { approximate: 'above' }],
];

/** Behind a number. */
const BEHIND: readonly (readonly [RegExp, Qualifiers])[] = [
  [/(?<=\d[^\p{L}]*)\s*(?:\+|(?:oder|und|u\.|or) (?:mehr|more))$/iu, { comparison: '>=' }],
  [/(?<=\d)\s*p$/, { mark: 'p' }],
  [/(?<=\d)\s*r$/, { mark: 'r' }],
];
/** Elsewhere these are seconds. */
const OFFICIAL: typeof BEHIND = [[/(?<=\d)\s*s$/, { mark: 's' }]];

/** Takes the words that qualify a number off its text. `official`: among the signs of official statistics. */
export function qualifiersOf(
  text: string,
  official: boolean,
): { readonly rest: string; readonly qualifiers: Qualifiers } {
  let rest = text;
  let qualifiers: Qualifiers = {};
  for (const patterns of [BEFORE, official ? [...BEHIND, ...OFFICIAL] : BEHIND]) {
    const found = patterns.find(([pattern]) => pattern.test(rest));
    if (found === undefined) continue;
    rest = rest.replace(found[0], '');
    qualifiers = { ...qualifiers, ...found[1] };
  }
  return { rest, qualifiers };
}

import type { ReferenceStatistic } from '../../model';

const SUGGESTIONS = 3;

/** Compared as people write: without case, umlauts, blanks and hyphens. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[\s\-–_.]/g, '');
}

/** Whether two names are meant to be the same. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The statistics whose id or label is most like what was asked for, best first; the first ones when none is. */
export function closestStatistics(
  asked: string,
  known: readonly ReferenceStatistic[],
): readonly ReferenceStatistic[] {
  const pairs = pairsOf(folded(asked));
  const scored = known.map((statistic) => ({
    statistic,
    score: Math.max(...[statistic.id, statistic.label].map((name) => likeness(pairs, pairsOf(folded(name))))),
  }));
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, SUGGESTIONS)
    .map(({ statistic }) => statistic);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Share of common pairs of letters (Dice), 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

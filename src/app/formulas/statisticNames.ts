import type { ReferenceStatistic } from '../../model';
import { foldName } from '../../model/foldedName';

const SUGGESTIONS = 3;

/** Whether two names are meant to be the same. */
export function sameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/** The statistics whose id or label is most like what was asked for, best first; the first ones when none is. */
export function closestStatistics(
  asked: string,
  known: readonly ReferenceStatistic[],
): readonly ReferenceStatistic[] {
  const pairs = pairsOf(foldName(asked));
  const scored = known.map((statistic) => ({
    statistic,
    score: Math.max(
      ...[statistic.id, statistic.label].map((name) => likeness(pairs, pairsOf(foldName(name)))),
    ),
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

import type { CheckId } from '../model';
import type { Place, Problem } from '../checks/support/context';
import { precedences } from './precedence';
import type { Precedence } from './precedence';

/** A problem with the check that reported it. */
export interface Reported {
  readonly check: CheckId;
  readonly problem: Pick<Problem, 'messageId' | 'at'>;
}

const rulesOf = new Map<CheckId, Precedence[]>();
for (const rule of precedences) rulesOf.set(rule.cause, [...(rulesOf.get(rule.cause) ?? []), rule]);

/** Checks that are run even when switched off, because what they find explains other findings away. */
export const stillRun: ReadonlySet<CheckId> = new Set(
  precedences.filter(({ stillWhenOff }) => stillWhenOff === true).map(({ cause }) => cause),
);

/** Drops from one row's problems those that follow from another one. Keeps the order. */
export function settle<Any extends Reported>(reported: readonly Any[]): readonly Any[] {
  if (reported.length < 2) return reported;
  return reported.filter((consequence) => !reported.some((cause) => silences(cause, consequence)));
}

function silences(cause: Reported, consequence: Reported): boolean {
  if (cause === consequence) return false;
  const rules = rulesOf.get(cause.check);
  if (rules === undefined) return false;
  return rules.some(
    (rule) =>
      rule.silences.includes(consequence.check) &&
      (rule.sameCell !== true || cause.problem.at === consequence.problem.at) &&
      (rule.messages?.includes(consequence.problem.messageId) ?? true) &&
      isIn(cause.problem.at, rule.in) &&
      isIn(consequence.problem.at, rule.consequencesIn),
  );
}

function isIn(place: Place, places: readonly Place[] | undefined): boolean {
  return places === undefined || places.includes(place);
}

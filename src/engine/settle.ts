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

/**
 * Drops from one row's problems those that follow from another one; what is told in the same breath as its cause goes with that one
 * as `also`. Keeps the order.
 */
export function settle<Any extends Reported>(
  reported: readonly Any[],
): readonly (Any & { readonly also?: Any })[] {
  if (reported.length < 2) return reported;
  const stays = reported.filter((one) => !reported.some((cause) => isRuled(cause, one, false)));
  const followers = new Map<Any, Any>();
  const left = stays.filter((one) => {
    const cause = stays.find((other) => isRuled(other, one, true));
    if (cause !== undefined) followers.set(cause, one);
    return cause === undefined;
  });
  if (followers.size === 0) return left;
  return left.map((one) => {
    const also = followers.get(one);
    return also === undefined ? one : { ...one, also };
  });
}

/** Whether a rule of that kind says that one follows from the other. */
function isRuled(cause: Reported, consequence: Reported, joins: boolean): boolean {
  if (cause === consequence) return false;
  const rules = rulesOf.get(cause.check) ?? [];
  return rules.some(
    (rule) =>
      (rule.joins ?? false) === joins &&
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

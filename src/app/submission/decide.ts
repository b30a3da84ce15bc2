import { calendarDay, UserFacingError, type Decision, type DecisionKind } from '../../model';
import { LONGEST_REASON, MAX_DECISIONS } from '../../stored';
import { decisionAbout, type KeyedFinding } from '../../submission';
import { readState, storeState } from './state';

/** Remembers a decision, in place of the one before about the same finding. Read afresh: others may have decided meanwhile. */
export async function decide(keyed: KeyedFinding, kind: DecisionKind, reason: string): Promise<void> {
  const decision = decisionAbout(
    keyed,
    kind,
    reason.trim().slice(0, LONGEST_REASON),
    calendarDay(new Date()),
  );
  await change((decisions) => {
    const others = decisions.filter(({ key }) => key !== decision.key);
    if (others.length >= MAX_DECISIONS) {
      throw new UserFacingError('too-large', { technical: `${String(MAX_DECISIONS)} decisions` });
    }
    return [...others, decision];
  });
}

/** Forgets decisions; returns how many there were. */
export async function reset(keys: readonly string[] | undefined): Promise<number> {
  let forgotten = 0;
  await change((decisions) => {
    const kept = keys === undefined ? [] : decisions.filter(({ key }) => !keys.includes(key));
    forgotten = decisions.length - kept.length;
    return kept;
  });
  return forgotten;
}

async function change(next: (decisions: readonly Decision[]) => readonly Decision[]): Promise<void> {
  const { value } = await readState();
  await storeState({ ...value, decisions: next(value.decisions) });
}

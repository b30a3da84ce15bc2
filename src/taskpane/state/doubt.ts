import type { CheckResult, IndicatorTable } from '../../model';

/** Below this, recognition rests on words that may mean something else: the user is asked, not told. */
const CERTAIN = 0.65;

/** Whether the user should say if this is an indicator table. */
export function isDoubtful({ confidence, mapping }: IndicatorTable): boolean {
  return mapping === undefined && confidence < CERTAIN;
}

/** Whether there is anything to say about how the tables of a result were found. */
export function hasTableNotes({ mappingProblems = [], tables }: CheckResult): boolean {
  return mappingProblems.length > 0 || tables.some(({ table }) => isDoubtful(table));
}

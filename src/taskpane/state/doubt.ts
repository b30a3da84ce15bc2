import { isDoubtful } from '../../model';
import type { CheckResult } from '../../model';

/** Whether there is anything to say about how the tables of a result were found. */
export function hasTableNotes({ mappingProblems = [], tables }: CheckResult): boolean {
  return mappingProblems.length > 0 || tables.some(({ table }) => isDoubtful(table));
}

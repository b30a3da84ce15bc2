import { isDoubtful, questionsIn } from '../../model';
import type { CheckResult, DroppedPart } from '../../model';

/** Whether there is anything to say about how the tables of a result were found, and what they are checked by. */
export function hasTableNotes(result: CheckResult): boolean {
  const { mappingProblems = [], tables } = result;
  return (
    mappingProblems.length > 0 ||
    droppedNotes(result).length > 0 ||
    tables.some(({ table }) => isDoubtful(table))
  );
}

/** Whether the workbook has switched checks off or lowered them. */
export function hasChangedChecks({ judgedBy }: CheckResult): boolean {
  return judgedBy !== undefined && judgedBy.off.length + judgedBy.lowered.length + judgedBy.kept.length > 0;
}

/** Whether anything was passed over, is asked, or was not judged. */
export function hasReportNotes(result: CheckResult): boolean {
  const { passedOver = [], tables } = result;
  return (
    hasChangedChecks(result) ||
    passedOver.some(({ reason }) => reason !== 'near-miss') ||
    questionsIn(result).length > 0 ||
    tables.some(({ table }) => table.others?.some(({ reason }) => reason === 'unclear') === true)
  );
}

/** What is stored and not used; decisions about tables and choices are reported as soon as the workbook is open. */
export function droppedNotes({ dropped = [] }: CheckResult): readonly DroppedPart[] {
  return dropped.filter(({ part }) => part !== 'mappings' && part !== 'choices');
}

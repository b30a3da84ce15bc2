import type { Question } from './question';
import type { CheckResult } from './result';
import type { VerdictReason, VerdictReasonCode } from './verdict';

/** The questions that are open, each once: the series of one table ask the same. */
export function questionsIn({
  tables,
  questions: beside = [],
}: Pick<CheckResult, 'questions' | 'tables'>): readonly Question[] {
  const questions = [...tables.flatMap(({ table }) => table.questions ?? []), ...beside];
  return [...new Map(questions.map((question) => [keyOf(question), question])).values()];
}

/** What keeps a result from being judged as a whole; nobody may call it in order while there is any. */
export function unjudgedOf({
  summary,
  tables,
  questions = [],
}: Pick<CheckResult, 'questions' | 'summary' | 'tables'>): readonly VerdictReason[] {
  if (summary.rows === 0) return [{ code: 'no-indicators', count: 0 }];
  const { met, near, under, critical } = summary;
  const others = tables.reduce(
    (sum, { table }) => sum + (table.others ?? []).filter(({ reason }) => reason === 'unclear').length,
    0,
  );
  return countedReasons([
    ['questions', questionsIn({ tables, questions }).length],
    ['unjudged', summary.unclear + others],
    // What stands open is told as such.
    ['nothing-judged', met + near + under + critical === 0 ? summary.rows : 0],
  ]);
}

/** The reasons of which there is any. */
export function countedReasons(
  counts: readonly (readonly [VerdictReasonCode, number])[],
): readonly VerdictReason[] {
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}

function keyOf({ sheet, range, about }: Question): string {
  return JSON.stringify([sheet, range, about]);
}

import type {
  CheckResult,
  PassedOver,
  Question,
  ReportVerdict,
  SubmissionVerdict,
  VerdictReason,
  VerdictReasonCode,
  WorkbookSource,
} from '../model';
import type { Checklist } from '../submission';

/** What stands against a result, beside what keeps it from being judged: counted, or as the checklist has it. */
interface Open {
  readonly verdict: SubmissionVerdict;
  readonly reasons: readonly VerdictReason[];
}

/**
 * How a checked workbook stands, and why: the one place where that is decided, for every face. Nothing is ready of which
 * something could not be judged.
 * @param checklist where it is known what was explained and ignored
 */
export function verdictOf(result: CheckResult, checklist?: Checklist): ReportVerdict {
  const unjudged = unjudgedOf(result);
  const open = checklist === undefined ? openByCounts(result) : openByChecklist(checklist);
  const undecided = unjudged.length > 0 && open.verdict !== 'not-ready';
  return {
    verdict: undecided ? 'undecided' : open.verdict,
    reasons: [...unjudged, ...open.reasons],
  };
}

/** The questions that are open, each once: the series of one table ask the same. */
export function questionsIn({ tables }: Pick<CheckResult, 'tables'>): readonly Question[] {
  const questions = tables.flatMap(({ table }) => table.questions ?? []);
  return [...new Map(questions.map((question) => [keyOf(question), question])).values()];
}

/** What was not looked at, or nearly taken for a table. */
export function passedOverIn(
  { sheets }: Pick<WorkbookSource, 'sheets'>,
  { nearMisses }: Pick<CheckResult, 'nearMisses'>,
): readonly PassedOver[] {
  return [
    ...sheets.flatMap(({ name, hidden }) => (hidden ? [{ sheet: name, reason: 'hidden' as const }] : [])),
    ...nearMisses.map(({ sheet, range }) => ({ sheet, range, reason: 'near-miss' as const })),
  ];
}

function unjudgedOf({ summary, tables }: CheckResult): readonly VerdictReason[] {
  if (summary.rows === 0) return [{ code: 'no-indicators', count: 0 }];
  const { met, near, under, critical } = summary;
  const questions = questionsIn({ tables }).length;
  const others = tables.reduce(
    (sum, { table }) => sum + (table.others ?? []).filter(({ reason }) => reason === 'unclear').length,
    0,
  );
  return counted([
    ['questions', questions],
    ['unjudged', summary.unclear + others],
    // What stands open is told as such.
    ['nothing-judged', met + near + under + critical === 0 ? summary.rows : 0],
  ]);
}

function keyOf({ sheet, range, about }: Question): string {
  return JSON.stringify([sheet, range, about]);
}

function openByCounts({ summary, findings }: CheckResult): Open {
  const missed = summary.under + summary.critical;
  // A missed target is a reason of its own, not a warning beside it.
  const told = findings.filter(
    ({ check, severity }) => check === 'under-target' && severity === 'warning',
  ).length;
  const reasons = counted([
    ['errors', summary.errors],
    ['explanations', missed],
    ['values', summary.open],
    ['warnings', Math.max(0, summary.warnings - told)],
  ]);
  if (summary.errors > 0) return { verdict: 'not-ready', reasons };
  return { verdict: reasons.length > 0 ? 'warnings' : 'ready', reasons };
}

function openByChecklist({ items, verdict }: Checklist): Open {
  return { verdict, reasons: counted(items.map(({ id, count }) => [id, count])) };
}

function counted(counts: readonly (readonly [VerdictReasonCode, number])[]): readonly VerdictReason[] {
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}

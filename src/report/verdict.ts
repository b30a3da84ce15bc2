import { countedReasons, unjudgedOf } from '../model';
import type {
  CheckResult,
  PassedOver,
  ReportVerdict,
  SubmissionVerdict,
  TableMapping,
  VerdictReason,
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

/** What was not looked at, or nearly taken for a table. */
export function passedOverIn(
  { sheets }: Pick<WorkbookSource, 'sheets'>,
  { nearMisses }: Pick<CheckResult, 'nearMisses'>,
  checked: readonly string[],
  mappings: readonly TableMapping[],
  withoutTable: readonly string[] = [],
): readonly PassedOver[] {
  return [
    ...sheets.flatMap(({ name, hidden }) => (hidden ? [{ sheet: name, reason: 'hidden' as const }] : [])),
    ...withoutTable.map((sheet) => ({ sheet, reason: 'no-table' as const })),
    ...nearMisses.map(({ sheet, range }) => ({ sheet, range, reason: 'near-miss' as const })),
    ...mappings.flatMap(({ sheet, range, ignored }) =>
      ignored === true && checked.includes(sheet) ? [{ sheet, range, reason: 'excluded' as const }] : [],
    ),
  ];
}

function openByCounts({ summary, findings }: CheckResult): Open {
  const missed = summary.under + summary.critical;
  // A missed target is a reason of its own, not a warning beside it.
  const told = findings.filter(
    ({ check, severity }) => check === 'under-target' && severity === 'warning',
  ).length;
  const reasons = countedReasons([
    ['errors', summary.errors],
    ['explanations', missed],
    ['values', summary.open],
    ['warnings', Math.max(0, summary.warnings - told)],
  ]);
  if (summary.errors > 0) return { verdict: 'not-ready', reasons };
  return { verdict: reasons.length > 0 ? 'warnings' : 'ready', reasons };
}

function openByChecklist({ items, verdict }: Checklist): Open {
  return { verdict, reasons: countedReasons(items.map(({ id, count }) => [id, count])) };
}

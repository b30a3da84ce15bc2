import { questionsIn } from '../model';
import type {
  CheckResult,
  DroppedPart,
  Finding,
  IndicatorState,
  JudgedBy,
  NearMiss,
  PassedOver,
  Question,
  ReportVerdict,
} from '../model';
// Not by the room's index: consolidating and comparing come later, and elsewhere.
import { reportEntries, type ReportEntries } from '../compare/entries';
import { statesOf } from '../compare/states';
import type { CheckedBytes } from './file';
import { digestOf, type FileDigest } from './outcome';
import { withMostSerious } from './run';
import type { Since } from './sinceLines';

/** Findings that travel with a file: more are for whoever opens the workbook. */
const FINDINGS_KEPT = 1_000;

/** A checked file as plain data, for whoever shows many of them: it passes between a worker and the pane. */
export interface CheckedFile {
  readonly digest: FileDigest;
  /** The most serious findings; the digest counts all. */
  readonly findings: readonly Finding[];
  readonly findingsDropped: number;
  /** Rows that came close to the header of a table. */
  readonly nearMisses: readonly NearMiss[];
  /** Every indicator as it stands, for comparing with another state. */
  readonly states: readonly IndicatorState[];
  /** The same for putting many reports together; absent where the file could not be used. */
  readonly report?: ReportEntries;
  /** The last protocol in the file, and what changed since. */
  readonly since?: Since;
  /** What was passed over, what is asked, and what was stored in the file and is not used. */
  readonly dropped?: readonly DroppedPart[];
  readonly passedOver?: readonly PassedOver[];
  readonly questions?: readonly Question[];
  readonly verdict?: ReportVerdict;
  readonly judgedBy?: JudgedBy;
}

/** What is kept of a file when its sheets are let go. */
export function checkedFile({ outcome, sheets }: CheckedBytes): CheckedFile {
  const digest = digestOf(outcome);
  const { file, error, result } = outcome;
  const noted = result === undefined ? {} : notedOf(result);
  if (error !== null || result === undefined)
    return { ...unusableFile(digest), nearMisses: result?.nearMisses ?? [], ...noted };
  const { findings, findingsDropped } = withMostSerious(result, FINDINGS_KEPT);
  const { record, changes } = outcome.submission ?? {};
  return {
    digest,
    findings,
    findingsDropped,
    nearMisses: result.nearMisses,
    states: statesOf(result),
    report: reportEntries({ file, sheets, result }),
    ...noted,
    ...(record !== undefined && { since: { record, ...(changes !== undefined && { changes }) } }),
  };
}

function notedOf(
  result: CheckResult,
): Pick<CheckedFile, 'dropped' | 'passedOver' | 'questions' | 'verdict' | 'judgedBy'> {
  const { dropped, passedOver, verdict, judgedBy } = result;
  return {
    ...(judgedBy !== undefined && { judgedBy }),
    ...(dropped !== undefined && { dropped }),
    ...(passedOver !== undefined && { passedOver }),
    ...(verdict !== undefined && { verdict }),
    questions: questionsIn(result),
  };
}

/** A file of which nothing is known but why it could not be used. */
export function unusableFile(digest: FileDigest): CheckedFile {
  return { digest, findings: [], findingsDropped: 0, nearMisses: [], states: [] };
}

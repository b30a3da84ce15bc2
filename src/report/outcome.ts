import { emptySummary } from '../engine';
import { fileVerdicts, questionsIn } from '../model';
import type {
  AskedHosts,
  CheckResult,
  FileErrorCode,
  FileVerdict,
  FingerprintState,
  JudgedBy,
  PassedOver,
  Question,
  ReportVerdict,
  SubmissionVerdict,
  Summary,
} from '../model';
import type { HandIn } from './handIn';
import type { Since } from './sinceLines';

/** What became of one file. */
export type FileOutcome =
  | {
      readonly file: string;
      readonly error: null;
      readonly result: CheckResult;
      /** What is known about handing it in; absent where only the check was asked for. */
      readonly submission?: HandIn;
    }
  | {
      readonly file: string;
      readonly error: FileErrorCode;
      /** For an administrator, where the cause is ours; for a profile that cannot be used what is wrong with it, a line each. */
      readonly details?: string;
      readonly result?: CheckResult;
    };

export type FileFailure = Exclude<FileOutcome, { readonly error: null }>;

/** What is kept of a file after its part is written: plain data that passes between processes. */
export interface FileDigest {
  readonly file: string;
  readonly error: FileErrorCode | null;
  readonly details?: string;
  readonly summary: Summary;
  /** Whether the tables are still what the last protocol in the file says, and its day. */
  readonly fingerprint?: FingerprintState;
  readonly checkedOn?: string;
  /** How it stands when what was explained or ignored no longer counts; absent where the file could not be used. */
  readonly verdict?: SubmissionVerdict;
  /** Why it is not ready. */
  readonly reasons: ReportVerdict['reasons'];
  /** What was not looked at, or nearly taken for a table. */
  readonly passedOver: readonly PassedOver[];
  /** What a person has to say first. */
  readonly questions: readonly Question[];
  /** Answers from outside of the workbook that fitted, as they were typed. */
  readonly answered?: readonly string[];
  /** Whose profile judged; absent where the file could not be read. */
  readonly judgedBy?: JudgedBy;
  readonly askedHosts?: AskedHosts;
}

/** Whether a file is still what its protocol says. */
export function fingerprintState({ record, changes }: Since): FingerprintState {
  if (record === undefined) return 'none';
  return changes === undefined ? 'unchanged' : 'changed';
}

/** Nothing was counted: the summary of a file that could not be used. */
export const NOTHING: Summary = emptySummary();

export function digestOf(outcome: FileOutcome): FileDigest {
  const { verdict, reasons } = finalVerdict(outcome);
  const judged = {
    reasons,
    passedOver: outcome.result?.passedOver ?? [],
    questions: outcome.result === undefined ? [] : questionsIn(outcome.result),
    ...(outcome.result?.answered !== undefined && { answered: outcome.result.answered }),
    ...(outcome.result?.judgedBy !== undefined && { judgedBy: outcome.result.judgedBy }),
    ...(outcome.result?.askedHosts !== undefined && { askedHosts: outcome.result.askedHosts }),
  };
  const { file, error } = outcome;
  if (error === null) {
    const { result, submission } = outcome;
    const { record } = submission ?? {};
    return {
      file,
      error,
      summary: result.summary,
      fingerprint: submission === undefined ? 'none' : fingerprintState(submission),
      ...(record !== undefined && { checkedOn: record.checkedOn }),
      verdict,
      ...judged,
    };
  }
  const { details } = outcome;
  return { file, error, summary: NOTHING, ...judged, ...(details !== undefined && { details }) };
}

/** How a file stands, and why: after what was explained and ignored, where all findings are known. */
export function finalVerdict(outcome: FileOutcome): ReportVerdict {
  const { error, result } = outcome;
  if (error === null && outcome.submission !== undefined && outcome.result.findingsDropped === 0)
    return outcome.submission.verdict;
  return result?.verdict ?? { verdict: 'undecided', reasons: [{ code: 'unusable', count: 0 }] };
}

/** How a file stands before it is handed on. */
export function fileVerdict({ error, summary, verdict }: FileDigest): FileVerdict {
  if (error !== null) return 'unusable';
  if (verdict !== undefined) return verdict;
  if (summary.errors > 0) return 'not-ready';
  return summary.warnings > 0 || summary.open > 0 ? 'warnings' : 'ready';
}

/** Where a file stands among others: the worst first. */
export function urgency(digest: FileDigest): number {
  return fileVerdicts.indexOf(fileVerdict(digest));
}

/** Puts the files first that need someone most. */
export function byUrgency(one: FileDigest, other: FileDigest): number {
  return urgency(one) - urgency(other) || other.summary.errors - one.summary.errors;
}

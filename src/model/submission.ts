import type { CheckId, Severity } from './finding';
import type { Status } from './result';
import type { SubmissionVerdict } from './verdict';

/** What a person decided about a finding before handing a report in. */
export const decisionKinds = ['explained', 'ignored'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A finding that was explained or ignored. It holds while the finding says the same. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly check: CheckId;
  /** Which finding it is, without row numbers: inserted rows do not change it. */
  readonly key: string;
  /** What the finding said. Another value makes the decision stale, and the finding is shown again. */
  readonly value: string;
  readonly reason: string;
  /** ISO day. */
  readonly decidedOn: string;
}

/** What is kept of one row, so that a later check can say what changed. */
export interface RowPrint {
  readonly name: string;
  readonly hash: string;
  readonly target: number | null;
  readonly actual: number | null;
}

/** What is kept of one table. */
export interface TablePrint {
  readonly sheet: string;
  readonly series?: string;
  /** SHA-256 over its canonical text, in hexadecimal. */
  readonly hash: string;
  /** Left out where the workbook has more rows than are worth keeping. */
  readonly rows?: readonly RowPrint[];
}

/** The content of a workbook's indicator tables at one time. */
export interface Fingerprint {
  /** SHA-256 over all tables, in hexadecimal. */
  readonly hash: string;
  readonly tables: readonly TablePrint[];
}

export type SubmissionCounts = Readonly<Record<Status | Severity, number>>;

/** The record of the last protocol. */
export interface ProtocolRecord {
  /** ISO day. */
  readonly checkedOn: string;
  readonly profile: { readonly id?: string; readonly version?: string };
  /** Version of Zielcheck, and with it of its checks. */
  readonly checks: string;
  readonly verdict: SubmissionVerdict;
  readonly counts: SubmissionCounts;
  readonly fingerprint: Fingerprint;
  /** Id of our sheet, where the protocol was written into the workbook. */
  readonly sheetId?: string;
}

/** What is kept in a workbook about handing it in. */
export interface SubmissionState {
  readonly decisions: readonly Decision[];
  readonly record?: ProtocolRecord;
}

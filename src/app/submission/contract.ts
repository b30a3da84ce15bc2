import type {
  Checklist,
  Changes,
  KeyedFinding,
  MissedTarget,
  OpenEntry,
  ChecklistItem,
} from '../../submission';
import type { DecisionKind, Fingerprint, ProtocolRecord } from '../../model';
import type { Change } from '../change/contract';
import type { Report, RunOptions } from '../check/contract';

export type { Checklist, ChecklistItem, Changes, KeyedFinding, MissedTarget, OpenEntry };

/** Handing a report in: what is open, what was decided about it, and the protocol. */
export interface SubmissionUseCases {
  /** The record of the last protocol, where there is one. */
  recorded(): Promise<ProtocolRecord | undefined>;
  /** Checks the whole workbook and says what is open. */
  prepare(options?: RunOptions): Promise<Submission>;
  /**
   * What an explanation would change in the table.
   * @throws UserFacingError `nothing-to-insert` when the table has no column for it
   */
  previewExplanation(missed: MissedTarget, text: string): Promise<Change>;
  /**
   * Remembers that a finding was explained or ignored, and why; the tables stay as they are.
   * @throws UserFacingError `too-large` when the list is full
   */
  decide(keyed: KeyedFinding, kind: DecisionKind, reason: string): Promise<void>;
  /** Forgets decisions by their keys, all of them where none are named. Returns how many. */
  reset(keys?: readonly string[]): Promise<number>;
  /** Writes the protocol to our sheet, in place of the one before, and records the check. Returns the sheet's name. */
  writeProtocol(submission: Submission): Promise<string>;
  /** Takes the sheet and the record of the check out of the workbook. */
  removeProtocol(): Promise<void>;
  /** The protocol as a page of its own, and the name of a file for it. Records nothing. */
  protocolPage(submission: Submission): Promise<{ readonly name: string; readonly html: string }>;
}

/** What stands between a report and handing it in, as it was when it was checked. */
export interface Submission {
  readonly report: Report;
  readonly checklist: Checklist;
  readonly findings: readonly KeyedFinding[];
  readonly missed: readonly MissedTarget[];
  readonly fingerprint: Fingerprint;
  /** Decisions that fit no finding any more. */
  readonly stale: number;
  /** The last protocol, and what changed in the tables since. */
  readonly record?: ProtocolRecord;
  readonly changes?: Changes;
  /** True when something was stored that cannot be read. */
  readonly damaged: boolean;
}

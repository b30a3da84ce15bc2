import type { CellRange } from './address';

/** How a report stands before it is handed in. `undecided`: something has to be said or done before anybody can judge it. */
export const submissionVerdicts = ['ready', 'warnings', 'undecided', 'not-ready'] as const;
export type SubmissionVerdict = (typeof submissionVerdicts)[number];

/** Why a report is not ready. */
export const verdictReasonCodes = [
  /** The file could not be read or used. */
  'unusable',
  /** No indicator was found. */
  'no-indicators',
  /** Not one of the indicators could be judged: an empty form, or results without targets. */
  'nothing-judged',
  /** Tables about which something is to be answered first. */
  'questions',
  /** Rows with numbers that nobody has judged. */
  'unjudged',
  'errors',
  /** Required project data. */
  'project',
  /** Indicators that the profile asks for. */
  'indicators',
  /** Targets that are missed, or far exceeded, without a reason. */
  'explanations',
  /** Values that are still to be filled in. */
  'values',
  'warnings',
  /** Reference values that differ from their source. */
  'references',
] as const;
export type VerdictReasonCode = (typeof verdictReasonCodes)[number];

export interface VerdictReason {
  readonly code: VerdictReasonCode;
  /** Of what the code names; 0 where there is nothing to count. */
  readonly count: number;
}

/** How a report stands, and why. */
export interface ReportVerdict {
  readonly verdict: SubmissionVerdict;
  /** Empty where it is ready. */
  readonly reasons: readonly VerdictReason[];
}

/** Something in a workbook that was not judged as a whole. */
export interface PassedOver {
  readonly sheet: string;
  readonly reason:
    /** The sheet is hidden. */
    | 'hidden'
    /** Rows that came close to the header of a table. */
    | 'near-miss'
    /** A visible sheet with rows of numbers, in which no table was found. */
    | 'no-table'
    /** A table that a person has excluded from the check, as the workbook says. */
    | 'excluded';
  readonly range?: CellRange;
}

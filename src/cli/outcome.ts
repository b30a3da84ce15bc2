import type { CheckResult, Language, Summary } from '../model';
import type { FileErrorCode } from './fileErrorCode';
import { cliTexts } from './texts';

/** What became of one file. */
export type FileOutcome =
  | { readonly file: string; readonly error: null; readonly result: CheckResult }
  | {
      readonly file: string;
      readonly error: FileErrorCode;
      /** For an administrator, where the cause is ours. */
      readonly details?: string;
      readonly result?: CheckResult;
    };

export type FileFailure = Exclude<FileOutcome, { readonly error: null }>;

/** What is wrong with a file and what to do, in one line. */
export function failureText(
  { error, details }: Pick<FileFailure, 'error' | 'details'>,
  language: Language,
): string {
  const text = cliTexts(language).fileErrors[error];
  return details === undefined ? text : `${text} (${details})`;
}

/** What is kept of a file after its part is written: plain data that passes between threads. */
export interface FileDigest {
  readonly file: string;
  readonly error: FileErrorCode | null;
  readonly details?: string;
  readonly summary: Summary;
}

/** Nothing was counted: the summary of a file that could not be used. */
export const NOTHING: Summary = {
  tables: 0,
  rows: 0,
  met: 0,
  near: 0,
  under: 0,
  critical: 0,
  open: 0,
  undefined: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

export function digestOf(outcome: FileOutcome): FileDigest {
  const { file, error } = outcome;
  if (error === null) return { file, error, summary: outcome.result.summary };
  const { details } = outcome;
  return { file, error, summary: NOTHING, ...(details !== undefined && { details }) };
}

/** How a file stands before it is handed on: `unusable` where it could not be read or holds no table. */
export type FileVerdict = 'ready' | 'warnings' | 'not-ready' | 'unusable';

export function fileVerdict({ error, summary }: FileDigest): FileVerdict {
  if (error !== null) return 'unusable';
  if (summary.errors > 0) return 'not-ready';
  return summary.warnings > 0 || summary.open > 0 ? 'warnings' : 'ready';
}

import type { CheckResult, Language } from '../model';
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
export function failureText({ error, details }: FileFailure, language: Language): string {
  const text = cliTexts(language).fileErrors[error];
  return details === undefined ? text : `${text} (${details})`;
}

/** Writes outcomes one after the other, in pieces, so that nothing of a checked file has to be kept. */
export interface Reporter {
  begin(): Iterable<string>;
  file(outcome: FileOutcome): Iterable<string>;
  end(): Iterable<string>;
}

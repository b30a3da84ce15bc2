import type { CheckResult, Language, Sheet } from '../../model';
import type { Profile } from '../../profile';
import type { Report, RunOptions } from '../contract';

/** What the use cases of handing a report in work with. */
export interface SubmissionRoom {
  /** Checks all visible sheets; `onSheet` sees each of them with what was found on it. */
  check(options: RunOptions, onSheet: (sheet: Sheet, result: CheckResult) => Promise<void>): Promise<Report>;
  language(): Promise<Language>;
  profile(): Promise<Profile>;
  /** Name of the workbook. */
  workbook(): Promise<string>;
  /** Whether reference values are listed in the workbook. */
  hasReferences(): Promise<boolean>;
  /** Version of Zielcheck. */
  readonly version: string;
}

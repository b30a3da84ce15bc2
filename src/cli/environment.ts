import type { CheckJob, CheckedPart, SideBySide } from './checkJob';
import type { FoundFile } from './findFiles';
import type { OutputStream } from './output';

/** What a process gives to a program, so that tests can give something else. */
export interface CliEnvironment {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The day of the check ("2026-06-30"): an actual value for a later period is told. */
  readonly today: string;
  /** Now, in milliseconds since 1970. */
  readonly now: () => number;
  /** How sources of reference statistics, and profiles on the web, are reached. */
  readonly fetch: typeof globalThis.fetch;
  /** Checks files in processes of their own, several side by side; parts come in the order of the files. */
  readonly checkMany?: (
    files: readonly FoundFile[],
    job: CheckJob,
    how: SideBySide,
  ) => AsyncIterable<CheckedPart>;
  /** Cores to use unless the user says otherwise; one where absent. */
  readonly cores?: number;
}

export const ExitCode = { fine: 0, errorsFound: 1, unusable: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

import { checkFile, type CheckFileOptions } from './checkFile';
import type { AskedReferences } from './claims';
import type { CliEnvironment } from './environment';
import type { FoundFile } from './findFiles';
import { digestOf, type FileDigest } from './outcome';
import { sourcesForCheck } from './reference/sources';
import { reporterFor, type Format, type ReportSettings } from './reports';

/** What is the same for every file of a run: plain data, so that threads can be given it. */
export interface CheckJob {
  readonly format: Format;
  readonly settings: ReportSettings;
  readonly options: Omit<CheckFileOptions, 'asked'>;
  /** Which sources reference values are compared with. */
  readonly references: {
    /** Configurations of the profile, as parsed from JSON. */
    readonly sources: readonly unknown[];
    /** Without it the cache is asked, and what needs no network. */
    readonly online: boolean;
  };
}

/** What a thread asks sources with. */
export type Surroundings = Pick<CliEnvironment, 'env' | 'fetch' | 'now'>;

/**
 * The sources of a job, opened once for all files of a thread.
 * @throws SourceInvalidError
 */
export function openAsked({ references }: CheckJob, surroundings: Surroundings): AskedReferences {
  const { sources, online } = references;
  return { references: sourcesForCheck(sources, surroundings), options: { online } };
}

/** One file, checked, with its part of the output. */
export interface CheckedPart {
  readonly digest: FileDigest;
  readonly pieces: Iterable<string>;
}

/** Checks one file. The pieces are made while they are read. Never throws. */
export async function checkPart(
  found: FoundFile,
  { format, settings, options }: CheckJob,
  asked: AskedReferences,
): Promise<CheckedPart> {
  const outcome = await checkFile(found, { ...options, asked });
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

import { digestOf, openOnce, type AskedReferences, type CheckFileOptions, type FileDigest } from '../report';
import { checkFile } from './checkFile';
import type { CliEnvironment } from './environment';
import type { FoundFile } from './findFiles';
import { sourcesForCheck } from './reference/sources';
import type { Piece } from './output';
import { reporterFor, type Format, type ReportSettings } from './reports';

/** What is the same for every file of a run: plain data, so that other processes can be given it. */
export interface CheckJob {
  readonly format: Format;
  readonly settings: ReportSettings;
  readonly options: Omit<CheckFileOptions, 'asked'>;
  /** Ask sources of reference values on the network; without it the cache is asked, and what needs no network. */
  readonly online: boolean;
}

/** What a process asks sources with. */
export type Surroundings = Pick<CliEnvironment, 'env' | 'fetch' | 'now'>;

/** Opens sources for the files of a process: those of a profile, and the one that comes along. */
export function openAsked(
  { online }: Pick<CheckJob, 'online'>,
  surroundings: Surroundings,
): (sources: readonly unknown[]) => AskedReferences {
  return openOnce((sources) => ({
    references: sourcesForCheck(sources, surroundings),
    options: { online },
  }));
}

/** One file, checked, with its part of the output. */
export interface CheckedPart {
  readonly digest: FileDigest;
  readonly pieces: Iterable<Piece>;
}

/** Checks one file. The pieces are made while they are read. Never throws. */
export async function checkPart(
  found: FoundFile,
  { format, settings, options }: CheckJob,
  asked: (sources: readonly unknown[]) => AskedReferences,
): Promise<CheckedPart> {
  const outcome = await checkFile(found, { ...options, asked });
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

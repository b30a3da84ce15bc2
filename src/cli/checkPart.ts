import { checkFile, type CheckFileOptions } from './checkFile';
import type { FoundFile } from './findFiles';
import { digestOf, type FileDigest } from './outcome';
import { reporterFor, type Format, type ReportSettings } from './reports';

/** What is the same for every file of a run: plain data, so that threads can be given it. */
export interface CheckJob {
  readonly format: Format;
  readonly settings: ReportSettings;
  readonly options: CheckFileOptions;
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
): Promise<CheckedPart> {
  const outcome = await checkFile(found, options);
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

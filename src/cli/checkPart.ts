import { digestOf, openOnce, type AskedReferences } from '../report';
import { checkFile } from './checkFile';
import type { CheckedPart, CheckJob } from './checkJob';
import type { CliEnvironment } from './environment';
import type { FoundFile } from './findFiles';
import { sourcesForCheck } from './reference/sources';
import { reporterFor } from './reports';

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

/** Checks one file. The pieces are made while they are read. Never throws. */
export async function checkPart(
  found: FoundFile,
  { format, settings, options }: CheckJob,
  asked: (sources: readonly unknown[]) => AskedReferences,
): Promise<CheckedPart> {
  const outcome = await checkFile(found, { ...options, asked });
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

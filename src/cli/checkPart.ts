import { digestOf, openOnce, type OpenAsked } from '../report';
import { checkedFile } from '../report/checkedFile';
import { readAndCheck } from './checkFile';
import type { CheckedPart, CheckJob } from './checkJob';
import type { CliEnvironment } from './environment';
import type { FoundFile } from './findFiles';
import { sourcesForCheck } from './reference/sources';
import { reporterFor } from './reports';

/** What a process asks sources with. */
export type Surroundings = Pick<CliEnvironment, 'env' | 'fetch' | 'now'>;

/** Opens sources for the files of a process: those of a profile, and the one that comes along. */
export function openAsked(
  { online, trustWorkbookSources = false }: Pick<CheckJob, 'online' | 'trustWorkbookSources'>,
  surroundings: Surroundings,
): OpenAsked {
  // Files of a process are checked one after the other: what was asked since is what was asked for this one.
  let hosts: string[] = [];
  const onAsk = (host: string): void => void hosts.push(host);
  const takeHosts = (): readonly string[] => {
    const taken = hosts;
    hosts = [];
    return taken;
  };
  return openOnce((sources, fromWorkbook) => ({
    references: sourcesForCheck(
      fromWorkbook ? [] : sources,
      { ...surroundings, onAsk },
      { configs: fromWorkbook ? sources : [], mayAsk: () => trustWorkbookSources },
    ),
    options: { online },
    takeHosts,
  }));
}

/** Checks one file. The pieces are made while they are read. Never throws. */
export async function checkPart(
  found: FoundFile,
  { format, settings, options, asData = false }: CheckJob,
  asked: OpenAsked | undefined,
): Promise<CheckedPart> {
  const read = await readAndCheck(found, { ...options, ...(asked !== undefined && { asked }) });
  const { outcome } = read;
  if (asData) return { digest: digestOf(outcome), pieces: [], checked: checkedFile(read) };
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

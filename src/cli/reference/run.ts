import { visibleJson, visibleLines } from '../../messages/visible';
import type { Language } from '../../model';
import { ReferenceFailure } from '../../reference';
import { ExitCode, type CliEnvironment } from '../environment';
import { get } from './get';
import { answerJson, answerText, failureJson, failureText, sourcesText } from './print';
import { allSources, openSources, ReferenceCallError } from './sources';
import { keyVariable } from './surroundings';

export interface ReferenceFlags {
  readonly profile?: string;
  readonly source?: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

export interface GetFlags extends ReferenceFlags {
  readonly place: string;
  readonly statistic: string;
  readonly period?: string;
  readonly offline?: boolean;
}

/** `zielcheck reference get`: one value, or why there is none. */
export function runGet(flags: GetFlags, environment: CliEnvironment): Promise<ExitCode> {
  const { language, format } = flags;
  return telling(flags, environment, async () => {
    const answer = await get(await openSources(flags, environment), {
      ...flags,
      offline: flags.offline ?? false,
    });
    return format === 'json' ? answerJson(answer, language) : answerText(answer, language);
  });
}

/** `zielcheck reference sources`: the sources that a call can name. */
export function runSources(flags: ReferenceFlags, environment: CliEnvironment): Promise<ExitCode> {
  return telling(flags, environment, async () => {
    const { sources } = await allSources(flags, environment);
    const described = sources.map((source) => ({
      ...source,
      needsKey: source.needsKey && environment.env[keyVariable(source.id)] === undefined,
    }));
    return flags.format === 'json'
      ? `${JSON.stringify({ version: 1, sources: described }, undefined, 2)}\n`
      : sourcesText(described, flags.language);
  });
}

async function telling(
  { format, language }: ReferenceFlags,
  { stdout, stderr }: CliEnvironment,
  work: () => Promise<string>,
): Promise<ExitCode> {
  try {
    const text = await work();
    stdout.write(format === 'json' ? visibleJson(text) : visibleLines(text));
    return ExitCode.fine;
  } catch (error) {
    if (!(error instanceof ReferenceFailure || error instanceof ReferenceCallError)) throw error;
    stderr.write(`zielcheck: ${failureText(error, language)}\n`);
    if (format === 'json') stdout.write(visibleJson(failureJson(error, language)));
    return ExitCode.unusable;
  }
}

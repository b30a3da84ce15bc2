import path from 'node:path';
import { formatNumber, uiText } from '../messages';
import { changeText, comparisonText, statePlace } from '../messages/comparison';
import { visible, visibleJson } from '../messages/visible';
import type { Comparison, IndicatorState, Language } from '../model';
import { compareStates } from '../compare/states';
import { checkAsData } from './checkAsData';
import { ExitCode, type CliEnvironment } from './environment';
import { failureText } from './failureText';
import { readChosenProfile } from './readProfile';

export interface DiffFlags {
  readonly profile?: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/**
 * `zielcheck diff OLD NEW`: what changed between two states of a report. Exit code 0 where nothing did, 1 where something
 * did, 2 where a file or option could not be used.
 */
export async function runDiff(
  files: readonly [older: string, newer: string],
  { profile, format, language }: DiffFlags,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const { stdout, stderr, cwd, today } = environment;
  const read = await readChosenProfile(profile, language, environment);
  if ('problem' in read) {
    stderr.write(`zielcheck: ${read.problem}\n`);
    return ExitCode.unusable;
  }
  const states: (readonly IndicatorState[])[] = [];
  const found = files.map((file) => ({ file, path: path.resolve(cwd, file) }));
  for await (const checked of checkAsData(found, { ...read, language, today }, environment)) {
    const { file, error, details } = checked.digest;
    if (error !== null) {
      const told = failureText({ error, ...(details !== undefined && { details }) }, language);
      stderr.write(`zielcheck: ${visible(file)}: ${told}\n`);
      return ExitCode.unusable;
    }
    states.push(checked.states);
  }
  const [older, newer] = states;
  if (older === undefined || newer === undefined) return ExitCode.unusable;
  const comparison = compareStates(older, newer);
  stdout.write(format === 'json' ? visibleJson(json(files, comparison)) : text(comparison, language));
  return comparison.changes.length === 0 ? ExitCode.fine : ExitCode.errorsFound;
}

function json([older, newer]: readonly [string, string], { changes, unchanged }: Comparison): string {
  const printed = (state: IndicatorState): object => ({ ...state, row: state.row + 1 });
  const plain = changes.map((change) => ({
    ...change,
    ...('before' in change && { before: printed(change.before) }),
    ...('after' in change && { after: printed(change.after) }),
  }));
  return `${JSON.stringify({ version: 1, older, newer, changes: plain, unchanged }, null, 1)}\n`;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

function text({ changes, unchanged }: Comparison, language: Language): string {
  const words = comparisonText(language);
  const same = words.unchanged(formatNumber(unchanged, language), unchanged === 1);
  if (changes.length === 0) return `${words.nothing} ${same}\n`;
  const lines = changes.map((change) => {
    const state = change.kind === 'removed' ? change.before : change.after;
    const what = changeText(change, language, uiText(language));
    const line = `${SIGNS[change.kind]} ${statePlace(state, language)}  ${state.indicator}`;
    return `${visible(line)}\n    ${visible(what)}`;
  });
  return [...lines, same, ''].join('\n');
}

import path from 'node:path';
import { formatNumber, formatPercent, uiText } from '../messages';
import type { CheckResult, Language } from '../model';
import { compareReports, type Comparison, type IndicatorChange, type IndicatorState } from '../reports';
import { checkFile } from './checkFile';
import { ExitCode, type CliEnvironment } from './environment';
import { failureText } from './outcome';
import { readChosenProfile } from './readProfile';
import { cliTexts } from './texts';

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
  const results: CheckResult[] = [];
  for (const file of files) {
    const outcome = await checkFile({ file, path: path.resolve(cwd, file) }, { ...read, language, today });
    if (outcome.error !== null) {
      stderr.write(`zielcheck: ${file}: ${failureText(outcome, language)}\n`);
      return ExitCode.unusable;
    }
    results.push(outcome.result);
  }
  const [older, newer] = results;
  if (older === undefined || newer === undefined) return ExitCode.unusable;
  const comparison = compareReports(older, newer);
  stdout.write(format === 'json' ? json(files, comparison) : text(comparison, language));
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

function text({ changes, unchanged }: Comparison, language: Language): string {
  const { diff } = cliTexts(language);
  const same = diff.unchanged(formatNumber(unchanged, language), unchanged === 1);
  if (changes.length === 0) return `${diff.nothing} ${same}\n`;
  return [...changes.map((change) => changeText(change, language)), same, ''].join('\n');
}

function changeText(change: IndicatorChange, language: Language): string {
  const { diff } = cliTexts(language);
  const place = ({ sheet, row, series }: IndicatorState): string =>
    `${sheet} ${row + 1}${series === undefined ? '' : ` (${cliTexts(language).series(series)})`}`;
  if (change.kind === 'added') {
    const { after } = change;
    return `+ ${place(after)}  ${after.indicator}\n    ${diff.added(stateText(after, language))}`;
  }
  if (change.kind === 'removed') {
    const { before } = change;
    return `- ${place(before)}  ${before.indicator}\n    ${diff.removed(stateText(before, language))}`;
  }
  const { before, after, difference } = change;
  const { roles, statuses } = uiText(language);
  const moves = (['target', 'actual'] as const)
    .filter((role) => before[role] !== after[role])
    .map((role) => `${roles[role]} ${move(before[role], after[role], difference[role], language)}`);
  const share =
    before.achievement === after.achievement
      ? []
      : [`${percent(before.achievement, language)} → ${percent(after.achievement, language)}`];
  const status = change.statusChanged ? [`${statuses[before.status]} → ${statuses[after.status]}`] : [];
  return `~ ${place(after)}  ${after.indicator}\n    ${[...moves, ...share, ...status].join(', ')}`;
}

function stateText({ target, actual, achievement, status }: IndicatorState, language: Language): string {
  const { statuses } = uiText(language);
  return `${number(actual, language)} / ${number(target, language)}, ${percent(achievement, language)}, ${statuses[status]}`;
}

function move(
  before: number | null,
  after: number | null,
  difference: number | null,
  language: Language,
): string {
  const by =
    difference === null ? '' : ` (${difference > 0 ? '+' : ''}${formatNumber(difference, language)})`;
  return `${number(before, language)} → ${number(after, language)}${by}`;
}

function number(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, language);
}

function percent(value: number | null, language: Language): string {
  return value === null ? '–' : formatPercent(value, language);
}

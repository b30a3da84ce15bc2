import type { IndicatorChange, IndicatorState, Language } from '../model';
import { formatNumber, formatPercent } from './numbers';
import type { UiText } from './uiText';

/** What is said about two states of a report: on the command line and in the pane. */
export interface ComparisonText {
  readonly nothing: string;
  readonly unchanged: (count: string, one: boolean) => string;
  readonly added: (state: string) => string;
  readonly removed: (state: string) => string;
  readonly series: (name: string) => string;
}

const texts: Readonly<Record<Language, ComparisonText>> = {
  de: {
    nothing: 'Nichts geändert.',
    unchanged: (count, one) => `${count} ${one ? 'Indikator' : 'Indikatoren'} unverändert.`,
    added: (state) => `neu: ${state}`,
    removed: (state) => `fehlt jetzt: ${state}`,
    series: (name) => `Reihe „${name}“`,
  },
  en: {
    nothing: 'Nothing changed.',
    unchanged: (count, one) => `${count} ${one ? 'indicator' : 'indicators'} unchanged.`,
    added: (state) => `new: ${state}`,
    removed: (state) => `now missing: ${state}`,
    series: (name) => `series “${name}”`,
  },
};

export function comparisonText(language: Language): ComparisonText {
  return texts[language];
}

/** "Indikatoren 12 (Reihe „2024“)". */
export function statePlace({ sheet, row, series }: IndicatorState, language: Language): string {
  return `${sheet} ${row + 1}${series === undefined ? '' : ` (${comparisonText(language).series(series)})`}`;
}

/** What happened to an indicator: "Ergebnis 55 → 64 (+9), 68,75 % → 80 %, unter Ziel → knapp". */
export function changeText(
  change: IndicatorChange,
  language: Language,
  { roles, statuses }: Pick<UiText, 'roles' | 'statuses'>,
): string {
  const stateText = ({ target, actual, achievement, status }: IndicatorState): string =>
    `${number(actual, language)} / ${number(target, language)}, ${percent(achievement, language)}, ${statuses[status]}`;
  const { added, removed } = comparisonText(language);
  if (change.kind === 'added') return added(stateText(change.after));
  if (change.kind === 'removed') return removed(stateText(change.before));
  const { before, after, difference } = change;
  const moves = (['target', 'actual'] as const)
    .filter((role) => before[role] !== after[role])
    .map((role) => `${roles[role]} ${move(before[role], after[role], difference[role], language)}`);
  const share =
    before.achievement === after.achievement
      ? []
      : [`${percent(before.achievement, language)} → ${percent(after.achievement, language)}`];
  const status = change.statusChanged ? [`${statuses[before.status]} → ${statuses[after.status]}`] : [];
  return [...moves, ...share, ...status].join(', ');
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

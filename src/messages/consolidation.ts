import type { Language } from '../model';

/** What a consolidated workbook says. */
export interface ConsolidationText {
  readonly sheets: { readonly table: string; readonly conflicts: string; readonly origins: string };
  readonly title: string;
  readonly subtitle: (reports: number, day: string) => string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly target: string;
  readonly actual: string;
  readonly achievement: string;
  readonly total: string;
  readonly note: string;
  readonly notes: {
    readonly open: (count: number) => string;
    readonly notAdded: string;
  };
  readonly conflictColumns: readonly [indicator: string, conflict: string, where: string];
  readonly noConflicts: string;
  readonly conflicts: {
    readonly twice: (partner: string, taken: string, left: string) => string;
    readonly twiceOtherTarget: (partner: string, taken: string, left: string) => string;
    readonly unit: (units: string) => string;
    readonly target: (targets: string) => string;
    readonly missing: (partners: string) => string;
    readonly direction: string;
  };
  readonly originColumns: readonly [
    here: string,
    indicator: string,
    period: string,
    partner: string,
    value: string,
    file: string,
    sheet: string,
    cell: string,
  ];
}

const german: ConsolidationText = {
  sheets: { table: 'Konsolidierung', conflicts: 'Konflikte', origins: 'Herkunft' },
  title: 'Konsolidierte Indikatoren',
  subtitle: (reports, day) =>
    `Aus ${reports} ${reports === 1 ? 'Mappe' : 'Mappen'} zusammengestellt am ${day.split('-').reverse().join('.')}`,
  indicator: 'Indikator',
  unit: 'Einheit',
  period: 'Zeitraum',
  target: 'Zielwert',
  actual: 'Ergebnis',
  achievement: 'Zielerreichung',
  total: 'Gesamt',
  note: 'Zur Summe',
  notes: {
    open: (count) => `${count} ${count === 1 ? 'Ergebnis steht' : 'Ergebnisse stehen'} noch aus`,
    notAdded: 'nicht addiert: Anteil, verschiedene Einheiten oder Richtungen',
  },
  conflictColumns: ['Indikator', 'Konflikt', 'Wo'],
  noConflicts: 'Keine Konflikte.',
  conflicts: {
    twice: (partner, taken, left) =>
      `${partner} steht zweimal da; gezählt wurde ${taken}, nicht gezählt ${left}.`,
    twiceOtherTarget: (partner, taken, left) =>
      `${partner} steht zweimal da, mit verschiedenen Zielwerten; gezählt wurde ${taken}, nicht gezählt ${left}.`,
    unit: (units) => `Verschiedene Einheiten: ${units}. Es wurde nichts addiert.`,
    target: (targets) => `Ein Anteil mit verschiedenen Zielwerten: ${targets}.`,
    missing: (partners) => `Fehlt bei: ${partners}`,
    direction: 'Bei manchen ist mehr besser, bei anderen weniger. Es wurde nichts addiert.',
  },
  originColumns: ['Indikator', 'Zeitraum', 'Partner', 'Angabe', 'Zahl', 'Datei', 'Blatt', 'Zelle'],
};

const english: ConsolidationText = {
  sheets: { table: 'Consolidated', conflicts: 'Conflicts', origins: 'Origins' },
  title: 'Consolidated indicators',
  subtitle: (reports, day) =>
    `Put together from ${reports} ${reports === 1 ? 'workbook' : 'workbooks'} on ${day}`,
  indicator: 'Indicator',
  unit: 'Unit',
  period: 'Period',
  target: 'Target',
  actual: 'Actual',
  achievement: 'Achievement',
  total: 'Total',
  note: 'About the total',
  notes: {
    open: (count) => `${count} ${count === 1 ? 'actual is' : 'actuals are'} still open`,
    notAdded: 'not added up: a share, different units or directions',
  },
  conflictColumns: ['Indicator', 'Conflict', 'Where'],
  noConflicts: 'No conflicts.',
  conflicts: {
    twice: (partner, taken, left) => `${partner} is there twice; ${taken} was counted, ${left} was not.`,
    twiceOtherTarget: (partner, taken, left) =>
      `${partner} is there twice, with different targets; ${taken} was counted, ${left} was not.`,
    unit: (units) => `Different units: ${units}. Nothing was added up.`,
    target: (targets) => `A share with different targets: ${targets}.`,
    missing: (partners) => `Missing at: ${partners}`,
    direction: 'For some more is better, for others less. Nothing was added up.',
  },
  originColumns: ['Indicator', 'Period', 'Partner', 'Entry', 'Number', 'File', 'Sheet', 'Cell'],
};

const texts: Readonly<Record<Language, ConsolidationText>> = { de: german, en: english };

export function consolidationText(language: Language): ConsolidationText {
  return texts[language];
}

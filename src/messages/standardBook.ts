import type { Direction, Language } from '../model';
import { projectNotes } from './projectNotes';

/** What a column of the indicators' table is called, and what Excel says when a cell of it is selected. */
interface ColumnText {
  readonly header: string;
  readonly hint?: string;
}

/** The columns of the indicators' table, in their order. */
export const standardColumns = [
  'code',
  'indicator',
  'unit',
  'project',
  'period',
  'direction',
  'baseline',
  'target',
  'actual',
  'percent',
  'explanation',
] as const;
export type StandardColumn = (typeof standardColumns)[number];

/** What the standard reporting workbook says. */
export interface StandardBookText {
  readonly title: string;
  readonly fill: string;
  readonly page: string;
  readonly project: {
    readonly sheet: string;
    readonly title: string;
    readonly columns: readonly [field: string, entry: string, note: string];
    readonly required: string;
    readonly optional: string;
    /** The field that names who reports, where the workbook has no sub-projects. */
    readonly partner: string;
    readonly partnerNote: string;
    readonly from: string;
    readonly to: string;
    readonly given: string;
    /** Fields of a profile that names none. */
    readonly fields: readonly {
      readonly id: string;
      readonly label: string;
      readonly kind?: 'text' | 'date';
      readonly required?: boolean;
    }[];
    readonly hints: Readonly<Record<'text' | 'date' | 'list', string>>;
    readonly errors: Readonly<Record<'text' | 'date' | 'list', string>>;
  };
  readonly indicators: {
    readonly sheet: string;
    readonly table: string;
    readonly subtitle: (from: string, to: string) => string;
    readonly columns: Readonly<Record<StandardColumn, ColumnText>>;
    readonly directions: Readonly<Record<Direction, string>>;
    /** Names of the columns of figures in formulas. */
    readonly names: Readonly<Record<'target' | 'actual', string>>;
    readonly noNumber: string;
    readonly noWholeNumber: string;
    readonly tooLong: string;
  };
  readonly area: {
    readonly sheet: string;
    readonly title: string;
    readonly columns: readonly [figure: string, city: string, area: string, period: string, source: string];
    readonly rows: readonly string[];
    readonly hint: string;
  };
  readonly hints: {
    readonly sheet: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly free: string;
    readonly lists: string;
  };
}

const german: StandardBookText = {
  title: 'Berichtsmappe',
  fill: 'Bitte die hellgelben Felder ausfüllen.',
  page: 'Seite &P von &N',
  project: {
    sheet: 'Projekt',
    title: 'Projektdaten',
    columns: ['Angabe', 'Eintrag', 'Hinweis'],
    ...projectNotes.de,
    partner: 'Berichtender Partner',
    partnerNote: 'wer diese Mappe ausfüllt; so heißt er in der Zusammenstellung',
    from: 'Berichtszeitraum von',
    to: 'Berichtszeitraum bis',
    given: 'vorgegeben',
    fields: [
      { id: 'projektname', label: 'Projektname' },
      { id: 'berichtszeitraum-von', label: 'Berichtszeitraum von', kind: 'date', required: false },
      { id: 'berichtszeitraum-bis', label: 'Berichtszeitraum bis', kind: 'date', required: false },
    ],
    hints: {
      text: 'Bitte hier eintragen.',
      date: 'Bitte einen Tag eintragen, zum Beispiel 30.06.2026.',
      list: 'Bitte aus der Liste wählen.',
    },
    errors: {
      text: 'Der Eintrag ist zu lang: höchstens 1.000 Zeichen.',
      date: 'Das ist kein Tag ab dem 01.01.1990. Bitte in der Form 30.06.2026 eintragen.',
      list: 'Dieser Eintrag steht nicht in der Liste. Die Listen stehen auf dem Blatt „Hinweise“.',
    },
  },
  indicators: {
    sheet: 'Indikatoren',
    table: 'Indikatorentabelle',
    subtitle: (from, to) => `Berichtszeitraum ${from} – ${to}`,
    columns: {
      code: { header: 'Code' },
      indicator: { header: 'Indikator', hint: 'Was gezählt oder gemessen wird.' },
      unit: { header: 'Einheit', hint: 'Zum Beispiel Personen, Betriebe, %.' },
      project: { header: 'Teilprojekt' },
      period: { header: 'Zeitraum' },
      direction: { header: 'Richtung' },
      baseline: { header: 'Ausgangswert', hint: 'Der Wert zu Beginn, als Zahl.' },
      target: { header: 'Zielwert', hint: 'Das vereinbarte Ziel, als Zahl ohne Zusatz.' },
      actual: {
        header: 'Ergebnis',
        hint: 'Was erreicht wurde, als Zahl ohne Zusatz. Leer lassen, solange es kein Ergebnis gibt.',
      },
      percent: { header: '%' },
      explanation: {
        header: 'Begründung',
        hint: 'Bei verfehltem Ziel: warum, und was weiter geschieht. Ein bis drei Sätze genügen.',
      },
    },
    directions: { increase: 'mehr ist besser', decrease: 'weniger ist besser' },
    names: { target: 'Zielwerte', actual: 'Ergebnisse' },
    noNumber: 'Hier wird eine Zahl erwartet, ohne Einheit und ohne Text.',
    noWholeNumber: 'Hier wird eine ganze Zahl erwartet, ohne Einheit und ohne Text.',
    tooLong: 'Der Text ist zu lang: höchstens 2.000 Zeichen.',
  },
  area: {
    sheet: 'Gebiet',
    title: 'Gebiet im Vergleich zur Stadt',
    columns: ['Merkmal', 'Stadt', 'Gebiet', 'Stand', 'Quelle'],
    rows: [
      'Fläche (ha)',
      'Einwohner',
      'SGB-II-Quote (%)',
      'Arbeitslosenquote (%)',
      'Anteil der Menschen mit Migrationshintergrund (%)',
    ],
    hint: 'Als Zahl ohne Zusatz. Was es nicht gibt, bleibt leer.',
  },
  hints: {
    sheet: 'Hinweise',
    title: 'So wird die Mappe ausgefüllt',
    lines: [
      'Ausgefüllt werden nur die hellgelben Felder. Alles andere ist vorgegeben oder wird berechnet.',
      'Zahlen ohne Einheit und ohne Text eintragen: 10360 oder 10.360, nicht „10.360 TN“ und nicht „ca. 10.000“.',
      'Solange es kein Ergebnis gibt, bleibt das Feld leer. Eine Null heißt: gezählt, und es war nichts.',
      'Die Zielerreichung in % rechnet die Mappe selbst. Wo Ziel oder Ergebnis fehlen, bleibt sie leer.',
      'Wo weniger besser ist, gilt Zielwert : Ergebnis, sonst Ergebnis : Zielwert. Mit einem Ausgangswert zählt der Weg vom Ausgangswert zum Zielwert.',
      'Ein verfehltes Ziel ist kein Fehler. Es braucht eine kurze Begründung in der letzten Spalte.',
      'Auf dem Blatt „Gebiet“ gehören zu jeder Zahl ihr Stand und ihre Quelle.',
      'Die Blätter sind ohne Kennwort geschützt, damit Formeln und Namen nicht versehentlich überschrieben werden. Der Schutz lässt sich über Überprüfen › Blattschutz aufheben entfernen.',
      'Vor der Abgabe mit Zielcheck prüfen: Es sagt, was noch offen ist und in welcher Zelle.',
    ],
    free: 'Das Blatt „Indikatoren“ hat leere Zeilen: je Indikator eine Zeile ausfüllen. Zeilen, die übrig bleiben, bleiben leer.',
    lists: 'Auswahllisten',
  },
};

const english: StandardBookText = {
  title: 'Reporting workbook',
  fill: 'Please fill in the light yellow cells.',
  page: 'Page &P of &N',
  project: {
    sheet: 'Project',
    title: 'Project data',
    columns: ['Item', 'Entry', 'Note'],
    ...projectNotes.en,
    partner: 'Reporting partner',
    partnerNote: 'who fills in this workbook; the name used when reports are put together',
    from: 'Reporting period from',
    to: 'Reporting period to',
    given: 'given',
    fields: [
      { id: 'project-name', label: 'Project name' },
      { id: 'period-from', label: 'Reporting period from', kind: 'date', required: false },
      { id: 'period-to', label: 'Reporting period to', kind: 'date', required: false },
    ],
    hints: {
      text: 'Please fill in.',
      date: 'Please enter a day, such as 2026-06-30.',
      list: 'Please choose from the list.',
    },
    errors: {
      text: 'The entry is too long: at most 1,000 characters.',
      date: 'This is not a day from 1 January 1990 on. Please enter it such as 2026-06-30.',
      list: 'This entry is not in the list. The lists are on the sheet “Notes”.',
    },
  },
  indicators: {
    sheet: 'Indicators',
    table: 'IndicatorTable',
    subtitle: (from, to) => `Reporting period ${from} – ${to}`,
    columns: {
      code: { header: 'Code' },
      indicator: { header: 'Indicator', hint: 'What is counted or measured.' },
      unit: { header: 'Unit', hint: 'Such as persons, businesses, %.' },
      project: { header: 'Subproject' },
      period: { header: 'Period' },
      direction: { header: 'Direction' },
      baseline: { header: 'Baseline', hint: 'The value at the start, as a number.' },
      target: { header: 'Target', hint: 'The agreed target, as a number and nothing else.' },
      actual: {
        header: 'Actual',
        hint: 'What was reached, as a number and nothing else. Leave it empty as long as there is none.',
      },
      percent: { header: '%' },
      explanation: {
        header: 'Explanation',
        hint: 'Where a target is missed: why, and what happens next. One to three sentences are enough.',
      },
    },
    directions: { increase: 'higher is better', decrease: 'lower is better' },
    names: { target: 'Targets', actual: 'Actuals' },
    noNumber: 'A number is expected here, without unit and without text.',
    noWholeNumber: 'A whole number is expected here, without unit and without text.',
    tooLong: 'The text is too long: at most 2,000 characters.',
  },
  area: {
    sheet: 'Area',
    title: 'The area beside its city',
    columns: ['Characteristic', 'City', 'Area', 'As of', 'Source'],
    rows: [
      'Size (ha)',
      'Inhabitants',
      'SGB II rate (%)',
      'Unemployment rate (%)',
      'Share of people with a history of migration (%)',
    ],
    hint: 'A number and nothing else. What does not exist stays empty.',
  },
  hints: {
    sheet: 'Notes',
    title: 'How to fill in this workbook',
    lines: [
      'Only the light yellow cells are filled in. Everything else is given or calculated.',
      'Enter numbers without unit and without text: 10360 or 10,360, not “10,360 people” and not “about 10,000”.',
      'As long as there is no actual, the cell stays empty. A zero says: counted, and there was nothing.',
      'The workbook calculates the achievement in %. Where target or actual is missing it stays blank.',
      'Where less is better, target : actual counts, otherwise actual : target. With a baseline, the way from the baseline to the target counts.',
      'A missed target is no mistake. It needs a short explanation in the last column.',
      'On the sheet “Area” each number needs its date and its source.',
      'The sheets are protected without a password, so that formulas and names are not overwritten by accident. Review › Unprotect Sheet removes the protection.',
      'Check the workbook with Zielcheck before you hand it in: it says what is still open and in which cell.',
    ],
    free: 'The sheet “Indicators” has empty rows: fill in one row per indicator. Rows that are left over stay empty.',
    lists: 'Lists',
  },
};

const texts: Readonly<Record<Language, StandardBookText>> = { de: german, en: english };

/** The standard workbook's texts in a language. */
export function standardBookText(language: Language): StandardBookText {
  return texts[language];
}

import type { MappingProblem, MeasureReason } from '../model';
import { directionTexts } from './directionTexts';
import type { MapperText } from './mapperText';
import { formatNumber } from './numbers';

const { directions, reason } = directionTexts.de;
const count = (value: number): string => formatNumber(value, 'de');

/** Why a saved decision does not fit its sheet any more. */
const misfits: Readonly<Record<MappingProblem['reason'], string>> = {
  'outside-sheet': 'Dort steht nichts mehr',
  'blank-header': 'Eine der Spalten hat keine Überschrift mehr',
  columns: 'Die Spalten sind nicht eindeutig zugeordnet',
  'no-rows': 'Unter der Kopfzeile steht nichts mehr',
  'header-gone': 'Die Kopfzeile steht nicht mehr auf dem Blatt',
  ambiguous: 'Die Kopfzeile steht mehrmals auf dem Blatt',
  'sheet-gone': 'Das Blatt gibt es nicht mehr',
};

const numberKinds = { whole: 'nur ganze Zahlen', decimal: 'auch Kommazahlen' } as const;
const numberKind = (whole: boolean): string => (whole ? numberKinds.whole : numberKinds.decimal);
const quantities = { count: 'Anzahl', share: 'Anteil', amount: 'Betrag oder Menge' } as const;
const kindOf = ({ quantity }: MeasureReason): string[] =>
  quantity === 'unknown' ? [] : [quantities[quantity]];

function measuredBecause({ because, text }: MeasureReason): string {
  switch (because) {
    case 'choice':
      return 'so festgelegt';
    case 'profile':
      return 'vom Berichtsprofil festgelegt';
    case 'unit':
      return `wegen der Einheit „${text}“`;
    case 'format':
      return 'wegen des Zahlenformats';
    case 'header':
      return `wegen der Überschrift „${text}“`;
    case 'name':
      return 'dem Namen nach';
    case 'default':
      return 'weil nichts dagegen spricht';
  }
}

/** The texts about tables and their columns in German. */
export const mapperDe: MapperText = {
  title: 'Spalten der Tabelle',
  intro: 'So wurde die Tabelle erkannt. Was nicht stimmt, lässt sich hier ändern.',
  table: 'Tabelle',
  newTable: 'Neue Tabelle aus der Auswahl in Excel',
  range: 'Bereich',
  onSheet: (sheet) => `auf dem Blatt „${sheet}“, Kopfzeile eingeschlossen`,
  takeSelection: 'Auswahl aus Excel übernehmen',
  headerRows: 'Kopfzeilen',
  columns: 'Was in den Spalten steht',
  columnsHint: 'Gebraucht werden Indikator, Zielwert und Ergebnis, alles andere ist freiwillig.',
  reading: 'Die Spalten werden gelesen …',
  noColumns: 'In diesem Bereich steht nichts.',
  showSelected: 'Zur ausgewählten Spalte',
  selectedOutside: (cell) => `${cell} liegt nicht in diesem Bereich.`,
  column: (letters) => `Spalte ${letters}`,
  goToColumn: (letters, header) =>
    header === '' ? `Spalte ${letters} in Excel zeigen` : `Spalte ${letters}: ${header}, in Excel zeigen`,
  noHeader: 'ohne Überschrift',
  numbers: (numbers, filled) => `${count(numbers)} von ${count(filled)} Zahlen`,
  roleOf: (letters, header) =>
    header === '' ? `Was in Spalte ${letters} steht` : `Was in Spalte ${letters} („${header}“) steht`,
  noRole: 'nichts davon',
  moreColumns: (value) => `${count(value)} weitere Spalten zeigen`,
  direction: 'Was besser ist',
  directionHint: 'Gilt für alle Indikatoren der Tabelle, für die unten nichts anderes festgelegt ist.',
  directions,
  asRecognised: 'je Indikator erkennen',
  recognisedAs: (direction) =>
    direction === undefined ? 'wie erkannt' : `wie erkannt: ${directions[direction]}`,
  indicators: (value) => (value === 1 ? '1 Indikator einzeln' : `${count(value)} Indikatoren einzeln`),
  indicatorsHint: 'Hier stehen zuerst die, bei denen etwas erkannt wurde.',
  allIndicators: (value) => `${count(value)} weitere zeigen`,
  directionOf: (indicator) => `Was besser ist: ${indicator}`,
  reason,
  details: 'Einheit und Zahlenart',
  unit: 'Einheit',
  unitOfAll: 'Einheit aller Werte',
  unitOfAllHint: 'Nur nötig, wo danach gefragt wird. Dann wird nichts umgerechnet.',
  periodOfAll: 'Zeitraum aller Werte',
  periodOfAllHint: 'Nur nötig, wo danach gefragt wird, zum Beispiel 2026 oder Q2 2026.',
  numberKind: 'Zahlenart',
  integer: numberKinds.whole,
  decimal: numberKinds.decimal,
  numbersAs: (whole) => (whole === undefined ? 'wie erkannt' : `wie erkannt: ${numberKind(whole)}`),
  measured: (measure) => [...kindOf(measure), numberKind(measure.whole), measuredBecause(measure)].join(', '),
  problems: {
    range: 'Bitte einen Bereich wie A5:F18 angeben.',
    period: 'Bitte einen Zeitraum wie 2026, 2026-06 oder Q2 2026 angeben.',
    headerRows: 'Unter den Kopfzeilen braucht der Bereich mindestens eine Zeile.',
    missing: (roles) => `Es fehlt noch: ${roles}.`,
    twice: (role, columns) => `${role} steht bei mehreren Spalten (${columns}). Bitte nur eine wählen.`,
    blankHeader: (column) => `Spalte ${column} hat keine Überschrift. Stimmt die Zahl der Kopfzeilen?`,
  },
  save: 'Übernehmen',
  ignore: 'Keine Indikatorentabelle',
  ignoreEffect: 'Der Bereich wird dann nicht mehr geprüft.',
  forget: 'Zurück zur Erkennung',
  remembered: 'Wird in dieser Arbeitsmappe gespeichert und gilt auch beim nächsten Mal.',
  decisions: 'Für diese Mappe festgelegt',
  decided: (place, series) =>
    series === undefined ? `${place}: Spalten zugeordnet` : `${place}, ${series}: Spalten zugeordnet`,
  ignored: (place) => `${place}: wird nicht geprüft`,
  checkAgain: 'Wieder prüfen',
  checkAgainOf: (place) => `Wieder prüfen: ${place}`,
  forgetOf: (place) => `Zurück zur Erkennung: ${place}`,
  question: (place) => `Ist ${place} eine Indikatorentabelle?`,
  questionColumn: (role, letters, header) => `${role}: Spalte ${letters} („${header}“)`,
  yes: 'Ja, das stimmt',
  no: 'Nein',
  misfit: (place, why) => `Die gespeicherte Zuordnung für ${place} passt nicht mehr: ${misfits[why]}.`,
  misfitEffect: 'Die Tabelle wurde so erkannt, als gäbe es die Zuordnung nicht.',
  misfitForget: 'Zuordnung löschen',
};

import type { Language, NearMiss } from '../model';
import type { UiText } from './uiText';

interface NoTableText {
  readonly title: string;
  readonly needs: string;
  readonly nearMisses: string;
  readonly looksLikeHeader: (row: number, missing: string) => string;
  readonly onSheet: (sheet: string) => string;
  readonly assign: string;
  readonly assignFor: (row: number) => string;
  readonly showTable: string;
  readonly sample: string;
  readonly sampleRows: readonly (readonly [string, string, string, string])[];
  readonly sampleHeader: readonly [string, string, string, string];
}

const texts: Readonly<Record<Language, NoTableText>> = {
  de: {
    title: 'Hier steht noch keine Indikatorentabelle',
    needs:
      'Eine Tabelle wird erkannt, wenn in einer Kopfzeile Spalten für den Indikator, den Zielwert und das Ergebnis stehen. Die Spalte mit der Zielerreichung ist freiwillig.',
    nearMisses: 'Fast erkannt',
    looksLikeHeader: (row, missing) => `Zeile ${row} sieht aus wie eine Kopfzeile, es fehlt: ${missing}`,
    onSheet: (sheet) => `auf dem Blatt „${sheet}“`,
    assign: 'Spalten zuordnen',
    assignFor: (row) => `Spalten zuordnen: Zeile ${row}`,
    showTable: 'Tabelle selbst zeigen',
    sample: 'So kann sie aussehen',
    sampleHeader: ['Indikator', 'Zielwert', 'Ergebnis', '%'],
    sampleRows: [
      ['Teilnehmende an Beratungen', '80', '88', '110'],
      ['In Ausbildung vermittelt', '30', '18', '60'],
    ],
  },
  en: {
    title: 'There is no indicator table here yet',
    needs:
      'A table is recognised by a header row with columns for the indicator, its target and the actual. A column for the achievement is optional.',
    nearMisses: 'Nearly recognised',
    looksLikeHeader: (row, missing) => `Row ${row} looks like a header row; missing: ${missing}`,
    onSheet: (sheet) => `on the sheet “${sheet}”`,
    assign: 'Assign columns',
    assignFor: (row) => `Assign columns: row ${row}`,
    showTable: 'Show the table yourself',
    sample: 'It can look like this',
    sampleHeader: ['Indicator', 'Target', 'Actual', '%'],
    sampleRows: [
      ['Participants in counselling', '80', '88', '110'],
      ['Placed in training', '30', '18', '60'],
    ],
  },
};

/** What is said where no table was found, in a language. */
export function noTableText(language: Language): NoTableText {
  return texts[language];
}

/** What a row that is nearly a header lacks, in a sentence. */
export function nearMissText({ row, missing }: NearMiss, roles: UiText['roles'], language: Language): string {
  return texts[language].looksLikeHeader(row + 1, missing.map((role) => roles[role]).join(', '));
}

import type { Language } from '../model';
import { formatNumber } from './numbers';
import type { Counted } from './uiText';

interface ChangesText {
  readonly fixTitle: string;
  readonly fixAllTitle: string;
  readonly fillTitle: string;
  readonly intro: Counted;
  readonly nothing: string;
  readonly nothingToFill: string;
  readonly loading: string;
  readonly emptyCell: string;
  readonly overwrites: Counted;
  readonly quoted: (text: string) => string;
  readonly apply: Counted;
  readonly as: string;
  readonly asFormula: string;
  readonly asFormulaEffect: string;
  readonly asValue: string;
  readonly asValueEffect: string;
  readonly more: Counted;
}

const german = (value: number): string => formatNumber(value, 'de');
const english = (value: number): string => formatNumber(value, 'en');

const texts: Readonly<Record<Language, ChangesText>> = {
  de: {
    fixTitle: 'Vorschau der Änderung',
    fixAllTitle: 'Alle lösen',
    fillTitle: 'Prozentwerte ausfüllen',
    intro: (value) =>
      value === 1
        ? 'Diese Zelle wird geändert, sonst nichts:'
        : `Diese ${german(value)} Zellen werden geändert, sonst nichts:`,
    nothing: 'Hier gibt es nichts mehr zu ändern.',
    nothingToFill:
      'Hier ist nichts auszufüllen: Die Prozentwerte stehen schon da, oder die Tabelle hat keine Spalte dafür.',
    loading: 'Die Vorschau wird geladen …',
    emptyCell: 'leer',
    overwrites: (value) =>
      value === 1
        ? 'In 1 Zelle wird etwas ersetzt, das dort steht.'
        : `In ${german(value)} Zellen wird etwas ersetzt, das dort steht.`,
    quoted: (text) => `„${text}“`,
    apply: (value) => (value === 1 ? '1 Zelle ändern' : `${german(value)} Zellen ändern`),
    as: 'Eintragen als',
    asFormula: 'Formel',
    asFormulaEffect: 'rechnet mit, wenn sich Zahlen ändern',
    asValue: 'Wert',
    asValueEffect: 'bleibt stehen, wie er ist',
    more: (value) => `und ${german(value)} weitere`,
  },
  en: {
    fixTitle: 'Preview of the change',
    fixAllTitle: 'Solve all',
    fillTitle: 'Fill in percentages',
    intro: (value) =>
      value === 1
        ? 'This cell will change, and nothing else:'
        : `These ${english(value)} cells will change, and nothing else:`,
    nothing: 'There is nothing left to change here.',
    nothingToFill:
      'There is nothing to fill in: the percentages are there already, or the table has no column for them.',
    loading: 'Loading the preview …',
    emptyCell: 'empty',
    overwrites: (value) =>
      value === 1
        ? 'In 1 cell something that stands there is replaced.'
        : `In ${english(value)} cells something that stands there is replaced.`,
    quoted: (text) => `“${text}”`,
    apply: (value) => (value === 1 ? 'Change 1 cell' : `Change ${english(value)} cells`),
    as: 'Fill in as',
    asFormula: 'Formula',
    asFormulaEffect: 'follows when numbers change',
    asValue: 'Value',
    asValueEffect: 'stays as it is',
    more: (value) => `and ${english(value)} more`,
  },
};

/** The texts of the preview of changes in a language. */
export function changesText(language: Language): ChangesText {
  return texts[language];
}

import { formatRange, type Language, type SheetArea } from '../model';
import { formatNumber } from './numbers';

/** What a table was taken for and why: shown on request, and loaded with it. */
interface CheckedText {
  readonly table: (indicators: number) => string;
  readonly column: (role: string, column: string, header: string) => string;
  readonly numbers: (numbers: number, filled: number) => string;
  /** An Excel table, a name, a filter or a print area that spoke for the table. */
  readonly hint: (hint: SheetArea) => string;
  readonly byUser: string;
  readonly checks: string;
}

const hintsDe = { table: 'Excel-Tabelle', name: 'Name', filter: 'Filter', print: 'Druckbereich' };
const hintsEn = { table: 'Excel table', name: 'Name', filter: 'Filter', print: 'Print area' };

const texts: Readonly<Record<Language, CheckedText>> = {
  de: {
    table: (indicators) =>
      `${formatNumber(indicators, 'de')} ${indicators === 1 ? 'Indikator' : 'Indikatoren'}`,
    column: (role, column, header) =>
      header === '' ? `${role}: Spalte ${column}` : `${role}: Spalte ${column} („${header}“)`,
    numbers: (numbers, filled) => `${formatNumber(numbers, 'de')} von ${formatNumber(filled, 'de')} Zahlen`,
    hint: ({ kind, name, range }) =>
      `${hintsDe[kind]}${name === undefined ? '' : ` „${name}“`} ${formatRange(range)}`,
    byUser: 'Spalten selbst zugeordnet',
    checks: 'Prüfungen',
  },
  en: {
    table: (indicators) =>
      `${formatNumber(indicators, 'en')} ${indicators === 1 ? 'indicator' : 'indicators'}`,
    column: (role, column, header) =>
      header === '' ? `${role}: column ${column}` : `${role}: column ${column} (“${header}”)`,
    numbers: (numbers, filled) => `${formatNumber(numbers, 'en')} of ${formatNumber(filled, 'en')} numbers`,
    hint: ({ kind, name, range }) =>
      `${hintsEn[kind]}${name === undefined ? '' : ` “${name}”`} ${formatRange(range)}`,
    byUser: 'columns assigned by you',
    checks: 'Checks',
  },
};

/** What is said about how tables were recognised, in a language. */
export function checkedText(language: Language): CheckedText {
  return texts[language];
}

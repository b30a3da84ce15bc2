import type { HostLocale } from '../locale';
import { englishSigns, tokenize, type Token } from './tokens';
import { readReference, writeReference } from './references';

/** German names of worksheet functions (support.microsoft.com, "Excel-Funktionen (alphabetisch)"). */
const german: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'UND',
  AVERAGE: 'MITTELWERT',
  AVERAGEIF: 'MITTELWERTWENN',
  AVERAGEIFS: 'MITTELWERTWENNS',
  CHOOSE: 'WAHL',
  COLUMN: 'SPALTE',
  COLUMNS: 'SPALTEN',
  CONCAT: 'TEXTKETTE',
  CONCATENATE: 'VERKETTEN',
  COUNT: 'ANZAHL',
  COUNTA: 'ANZAHL2',
  COUNTBLANK: 'ANZAHLLEEREZELLEN',
  COUNTIF: 'ZÄHLENWENN',
  COUNTIFS: 'ZÄHLENWENNS',
  DATE: 'DATUM',
  DAY: 'TAG',
  FALSE: 'FALSCH',
  FIND: 'FINDEN',
  HLOOKUP: 'WVERWEIS',
  IF: 'WENN',
  IFERROR: 'WENNFEHLER',
  IFNA: 'WENNNV',
  IFS: 'WENNS',
  INDEX: 'INDEX',
  INDIRECT: 'INDIREKT',
  INT: 'GANZZAHL',
  ISBLANK: 'ISTLEER',
  ISERROR: 'ISTFEHLER',
  ISNA: 'ISTNV',
  ISNUMBER: 'ISTZAHL',
  ISTEXT: 'ISTTEXT',
  LARGE: 'KGRÖSSTE',
  LEFT: 'LINKS',
  LEN: 'LÄNGE',
  LOOKUP: 'VERWEIS',
  LOWER: 'KLEIN',
  MATCH: 'VERGLEICH',
  MAX: 'MAX',
  MEDIAN: 'MEDIAN',
  MID: 'TEIL',
  MIN: 'MIN',
  MOD: 'REST',
  MONTH: 'MONAT',
  NA: 'NV',
  NOT: 'NICHT',
  NOW: 'JETZT',
  OR: 'ODER',
  PRODUCT: 'PRODUKT',
  RIGHT: 'RECHTS',
  ROUND: 'RUNDEN',
  ROUNDDOWN: 'ABRUNDEN',
  ROUNDUP: 'AUFRUNDEN',
  ROW: 'ZEILE',
  ROWS: 'ZEILEN',
  SEARCH: 'SUCHEN',
  SMALL: 'KKLEINSTE',
  SQRT: 'WURZEL',
  SUBSTITUTE: 'WECHSELN',
  SUBTOTAL: 'TEILERGEBNIS',
  SUM: 'SUMME',
  SUMIF: 'SUMMEWENN',
  SUMIFS: 'SUMMEWENNS',
  SUMPRODUCT: 'SUMMENPRODUKT',
  TEXT: 'TEXT',
  TODAY: 'HEUTE',
  TRIM: 'GLÄTTEN',
  TRUE: 'WAHR',
  UPPER: 'GROSS',
  VALUE: 'WERT',
  VLOOKUP: 'SVERWEIS',
  XLOOKUP: 'XVERWEIS',
  YEAR: 'JAHR',
};

const english = new Map(Object.entries(german).map(([name, local]) => [local, name]));

const germanError: Readonly<Record<string, string>> = {
  '#N/A': '#NV',
  '#VALUE!': '#WERT!',
  '#REF!': '#BEZUG!',
  '#NUM!': '#ZAHL!',
};
const englishError: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(germanError).map(([name, local]) => [local, name]),
);

type Signs = HostLocale['signs'];

function translateToken(token: Token, toGerman: boolean, from: Signs, to: Signs, inArray: boolean): string {
  const upper = token.text.toUpperCase();
  switch (token.kind) {
    case 'function':
      return (toGerman ? german[upper] : english.get(upper)) ?? upper;
    case 'name':
      if (toGerman) return upper === 'TRUE' ? 'WAHR' : upper === 'FALSE' ? 'FALSCH' : token.text;
      return upper === 'WAHR' ? 'TRUE' : upper === 'FALSCH' ? 'FALSE' : token.text;
    case 'error':
      return (toGerman ? germanError : englishError)[upper] ?? upper;
    case 'number':
      return token.text.replace(from.decimal, to.decimal);
    case 'separator':
      return inArray ? to.arrayColumn : to.separator;
    case 'row':
      return to.arrayRow;
    default:
      return token.text;
  }
}

function translate(formula: string, toGerman: boolean, from: Signs, to: Signs): string {
  let inArray = false;
  const parts = tokenize(formula.slice(1), from).map((token) => {
    if (token.kind === 'arrayOpen') inArray = true;
    if (token.kind === 'arrayClose') inArray = false;
    return translateToken(token, toGerman, from, to, inArray);
  });
  return `=${parts.join('')}`;
}

/** "=SUM(A1,1.5)" → "=SUMME(A1;1,5)". Throws FormulaSyntaxError for what is no formula. */
export function toLocalFormula(formula: string, locale: HostLocale): string {
  return locale.german ? translate(formula, true, englishSigns, locale.signs) : formula;
}

/** "=SUMME(A1;1,5)" → "=SUM(A1,1.5)". Throws FormulaSyntaxError for what is no formula. */
export function toEnglishFormula(formula: string, locale: HostLocale): string {
  return locale.german ? translate(formula, false, locale.signs, englishSigns) : formula;
}

/** The formula as it reads after being copied `rows` down and `columns` to the right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const parts = tokenize(formula.slice(1)).map((token) =>
    token.kind === 'reference' ? writeReference(readReference(token.text), rows, columns) : token.text,
  );
  return `=${parts.join('')}`;
}

/** How Excel writes a formula it was given: functions, references and error values in capitals. */
export function tidyFormula(formula: string): string {
  const parts = tokenize(formula.slice(1)).map((token) => {
    if (token.kind === 'function' || token.kind === 'error') return token.text.toUpperCase();
    if (token.kind === 'name' && /^(?:true|false)$/i.test(token.text)) return token.text.toUpperCase();
    if (token.kind !== 'reference') return token.text;
    const bang = token.text.lastIndexOf('!') + 1;
    return token.text.slice(0, bang) + token.text.slice(bang).toUpperCase();
  });
  return `=${parts.join('')}`;
}

/** The formula with every reference to one sheet written with its new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return renameSheetsIn(formula, (name) => (name.toLowerCase() === from.toLowerCase() ? to : name));
}

/** The formula with every name of a sheet in it replaced by what `rename` makes of it. */
export function renameSheetsIn(formula: string, rename: (name: string) => string): string {
  const parts = tokenize(formula.slice(1)).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = readReference(token.text);
    const name = reference.sheet === undefined ? undefined : rename(reference.sheet);
    return name === reference.sheet ? token.text : writeReference(reference, 0, 0, name);
  });
  return `=${parts.join('')}`;
}

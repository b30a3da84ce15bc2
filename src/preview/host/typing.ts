import { isDateFormat, parseValue } from 'numfmt';
import { parseFormula } from './formula/parse';
import { tidyFormula, toEnglishFormula } from './formula/translate';
import { FormulaSyntaxError } from './formula/tokens';
import { fifteenDigits } from './formula/values';
import { readGermanDate } from './germanDates';
import type { HostLocale } from './locale';
import { errorFromText, type CellValue } from './state/cell';
import { germanErrors } from './text';

/** What a typed text becomes. `numberFormat` is the format Excel gives a cell that has none yet. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quoted: boolean;
  readonly numberFormat: string | undefined;
}

function plain(value: CellValue, numberFormat?: string): Entry {
  return { value, formula: null, quoted: false, numberFormat };
}

function errorEntry(text: string, locale: HostLocale): CellValue | undefined {
  const english = locale.german
    ? Object.entries(germanErrors).find(([, local]) => local === text.toUpperCase())?.[0]
    : undefined;
  return errorFromText(english ?? text);
}

function formulaEntry(text: string, locale: HostLocale): Entry {
  const formula = tidyFormula(toEnglishFormula(text, locale));
  parseFormula(formula);
  return { value: 0, formula, quoted: false, numberFormat: undefined };
}

/** Signs between thousands stand before groups of three digits: "12,500" is a number in English, "12,5" is text. */
function isWellGrouped(input: string, numberFormat: string | undefined, locale: HostLocale): boolean {
  if (!input.includes(locale.thousandsSeparator)) return true;
  if (numberFormat !== undefined && isDateFormat(numberFormat)) return true;
  const [group, decimal] = [locale.thousandsSeparator, locale.decimalSeparator].map((sign) => `\\${sign}`);
  return new RegExp(`^\\D*\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?\\D*$`).test(input);
}

/**
 * Reads what was typed into a cell (or set as `values` or `formulas`, which Excel reads as if typed in en-US) as Excel does:
 * a leading apostrophe makes text, "=" makes a formula, and so do "+" and "-" in front of what is no number; numbers, percents,
 * dates, times and truth values are recognised by the locale; all else is text. In a cell formatted "@" everything is text.
 * Throws FormulaSyntaxError for a formula that cannot be read.
 * Sources: learn.microsoft.com Excel.Range#values; support.microsoft.com "Format numbers as text", "Enter data manually".
 */
export function readEntry(input: string, numberFormat: string, locale: HostLocale): Entry {
  if (input === '') return plain('');
  if (numberFormat === '@') return plain(input.startsWith("'") ? input.slice(1) : input);
  if (input.startsWith("'"))
    return { value: input.slice(1), formula: null, quoted: true, numberFormat: undefined };
  if (input.startsWith('=') && input.length > 1) return formulaEntry(input, locale);
  const error = errorEntry(input, locale);
  if (error) return plain(error);
  const date = locale.german ? readGermanDate(input.trim()) : undefined;
  if (date) return plain(date.value, date.numberFormat);
  const parsed = parseValue(input, { locale: locale.id });
  if (parsed && typeof parsed.v === 'number' && isWellGrouped(input, parsed.z, locale))
    return plain(fifteenDigits(parsed.v), parsed.z);
  if (parsed && typeof parsed.v === 'boolean') return plain(parsed.v);
  if (/^[+-]./.test(input)) return formulaEntry(`=${input}`, locale);
  return plain(input);
}

/** Whether an error says that a formula could not be read. */
export function isFormulaProblem(error: unknown): boolean {
  return error instanceof FormulaSyntaxError;
}

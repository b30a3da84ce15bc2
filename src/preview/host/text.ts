import { addLocale, format, getLocale, isValidFormat } from 'numfmt';
import type { HostLocale } from './locale';
import { CellError, type CellValue } from './state/cell';

// Excel writes short German months without a point.
const germanMonths = 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');
addLocale({ ...getLocale('de'), mmm: germanMonths }, 'de-DE');

/** Formats that Excel stores as a number and shows as the short date of the computer's settings. */
const shortDates = new Set(['m/d/yyyy', 'm/d/yy', 'mm-dd-yy', 'mm/dd/yyyy']);

/** What the cell shows, by its number format and the host's locale. Never "####": the API's text ignores the width. */
export function displayText(value: CellValue, numberFormat: string, locale: HostLocale): string {
  if (value === '') return '';
  if (value instanceof CellError)
    return locale.german ? (germanErrors[value.code] ?? value.code) : value.code;
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  const pattern = shortDates.has(numberFormat) ? locale.shortDate : numberFormat;
  return format(pattern, value, { locale: locale.id, throws: false });
}

/** Names of the error values in German Excel. */
export const germanErrors: Readonly<Record<string, string>> = {
  '#N/A': '#NV',
  '#VALUE!': '#WERT!',
  '#REF!': '#BEZUG!',
  '#NUM!': '#ZAHL!',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
};

/** Whether Excel would take the text as a number format. */
export function isNumberFormat(pattern: string): boolean {
  return pattern.length <= 255 && isValidFormat(pattern);
}

/** Parts of a number format that are signs, not quoted text, escapes or conditions. */
const literal = /"[^"]*"|\\.|\[[^\]]*\]/;

function outsideLiterals(pattern: string, change: (part: string) => string): string {
  return pattern
    .split(new RegExp(`(${literal.source})`))
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function swapSigns(part: string): string {
  return part.replace(/[.,](?=[0#?%,. ]|$|;|E)/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** "0.0%" → "0,0%", "General" → "Standard", "dd.mm.yyyy" → "TT.MM.JJJJ" in German Excel. */
export function localNumberFormat(pattern: string, locale: HostLocale): string {
  if (!locale.german) return pattern;
  const english = shortDates.has(pattern) ? locale.shortDate : pattern;
  return outsideLiterals(english, (part) => {
    if (/[dmyhs]/i.test(part) && !/general/i.test(part)) {
      return part.replaceAll('d', 'T').replaceAll('m', 'M').replaceAll('y', 'J');
    }
    return swapSigns(part).replace(/general/gi, 'Standard');
  });
}

/** The reverse of {@link localNumberFormat}. */
export function englishNumberFormat(pattern: string, locale: HostLocale): string {
  if (!locale.german) return pattern;
  return outsideLiterals(pattern, (part) => {
    if (/standard/i.test(part)) return swapSigns(part).replace(/standard/gi, 'General');
    if (/[TMJhs]/.test(part)) return part.replaceAll('T', 'd').replaceAll('M', 'm').replaceAll('J', 'y');
    return swapSigns(part);
  });
}

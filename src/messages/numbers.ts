import type { Language } from '../model';
import { roundCommercial } from '../model/decimal';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
/** Decimals written when nothing else is asked for: enough for any indicator, short of binary noise. */
const DEFAULT_DECIMALS = 6;
const DEFAULT_PERCENT_DECIMALS = 2;

export interface NumberOptions {
  /** At most this many decimals, rounded half away from zero. */
  readonly decimals?: number;
  /** At least this many decimals ("60.0"). */
  readonly minimumDecimals?: number;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Intl.NumberFormat is slow to make and fast to use. */
function formatter(language: Language, decimals: number, minimum: number): Intl.NumberFormat {
  const key = `${language}${decimals}/${minimum}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: minimum,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
}

/**
 * A number as the language writes it: 10360.5 is "10.360,5" in German, "10,360.5" in English. Rounded commercially, on the
 * decimal that a person reads (1.005 → "1,01" with 2 decimals). Anything that is no number is "–".
 */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) return '–';
  const minimum = options.minimumDecimals ?? 0;
  const decimals = Math.max(options.decimals ?? DEFAULT_DECIMALS, minimum);
  return formatter(language, decimals, minimum).format(roundCommercial(value, decimals) + 0);
}

/**
 * A number as a person types it into a field: {@link formatNumber} backwards. "2.000" is two thousand in German and two in English;
 * "85.5", which groups nothing, is the same in both. NaN for anything else.
 */
export function readNumber(typed: string, language: Language): number {
  const text = typed.trim();
  const [group, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  const own = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d+)?$`);
  if (own.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  return /^-?\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** Percentage points with the sign: 68.75 is "68,75 %" in German (no-break space), "68.75%" in English. */
export function formatPercent(value: number, language: Language, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) return '–';
  const number = formatNumber(value, language, { decimals: DEFAULT_PERCENT_DECIMALS, ...options });
  return language === 'de' ? `${number}\u00A0%` : `${number}%`;
}

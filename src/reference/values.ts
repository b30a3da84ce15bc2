import { multiply } from '../model/decimal';

/** A value as a source writes it: a number, a sign in its place, or a number with a sign that qualifies it. */
export interface SourceValue {
  readonly value: number | null;
  readonly flag?: string;
}

/** Characters of a value with its signs; whatever is longer is none. */
const LONGEST_VALUE = 200;
const GERMAN = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/;
const ENGLISH = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?/i;

/**
 * Reads a value. Whatever is not wholly a number is a sign ("x", ".", "/", "-", "NaN"), never guessed into one; a mark behind a
 * number ("12,3 r") qualifies it, and so do brackets round it. An empty text is no value without a sign.
 */
export function readValue(raw: unknown, decimal: ',' | '.'): SourceValue {
  if (typeof raw === 'number')
    return Number.isFinite(raw) ? { value: raw } : { value: null, flag: String(raw) };
  if (typeof raw !== 'string') return { value: null };
  const text = raw
    .slice(0, LONGEST_VALUE)
    .replace(/\s+/gu, ' ')
    .replace(/^[\u2212\u2013](?=\d)/, '-')
    .trim();
  if (text === '') return { value: null };
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  // A space or narrow space groups thousands in some offices' files.
  const compact = (bracketed ?? text).replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  const number = (decimal === ',' ? GERMAN : ENGLISH).exec(compact)?.[0];
  const mark = compact.slice(number?.length);
  if (number === undefined || !/^(?: ?\p{Letter}{1,3}| ?[*)])?$/u.test(mark))
    return { value: null, flag: text };
  const plain = decimal === ',' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  const flag = bracketed === undefined ? mark.trim() : '()';
  const value = Number(plain);
  if (!Number.isFinite(value)) return { value: null, flag: text };
  return flag === '' ? { value } : { value, flag };
}

/** The value in the unit that is shown: 611.85 in units of 1000 is 611850, exactly. */
export function scaled({ value, ...rest }: SourceValue, factor = 1): SourceValue {
  return { ...rest, value: value === null || factor === 1 ? value : multiply(value, factor) };
}

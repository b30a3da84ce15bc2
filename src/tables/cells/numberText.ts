import { asRead } from '../../model/decimal';
import type { ColumnStyle, NumberReading, NumberStyle } from '../../model';
import { durationText } from './duration';
import { withoutInvisible } from './invisible';
import { qualifiersOf, type Qualifiers } from './qualifiers';
import { rangeText } from './rangeText';
import { currencyPrefix, isScale, isUnit } from './units';

/** The parts of a text that holds one number. `body` has its digits and separators, group blanks already removed. */
interface Parts {
  readonly body: string;
  readonly negative: boolean;
  /** Brackets around it: below zero, or uncertain among signs of official statistics. */
  readonly bracketed?: boolean;
  readonly unit?: string;
  readonly stray?: string;
  readonly qualifiers?: Qualifiers;
}

const BLANKS = /[\s\u00A0\u202F\u2009\u2007\u2002-\u200A\u205F\u3000]/;
const ALL_BLANKS = new RegExp(BLANKS.source, 'g');
const APOSTROPHES = /['\u2019\u02BC\u2032`]/g;
/** "18 1)" has a mark; "34 (14)" may be a part in brackets and is no single number. */
const FOOTNOTE = /(?:\s*[\u00B9\u00B2\u00B3\u2070-\u2079*†‡]+\)?|\s+\d{1,2}\)|\s*\[\d{1,2}\]|\s+[a-z]\))$/u;
const NUMBER_FIRST = /^([+-]?)\s*(\d(?:[\d.,' ]*\d)?|[.,]\d+)([.,]-{1,2})?(\s*-)?(?![\d.,'])\s*(.*)$/u;
const BRACKETED = /^\(([^()]+)\)\s*([^()]*)$/;
const GROUPED_BLANK = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const GROUPED_APOSTROPHE = /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/;
/** Characters; a range of two amounts with their units and marks is shorter. */
const LONGEST_NUMBER = 300;
const PLAIN_DIGITS = /^\d{1,15}$/;

/** Splits a text into its number and what stands around it; `undefined` when it is not one number with a known unit. */
function split(text: string, official: boolean): Parts | undefined {
  if (isPlainBody(text)) return { body: text, negative: false };
  const plain = plainSigns(text);
  const { rest, qualifiers } = qualifiersOf(plain, official);
  const prefix = currencyPrefix.exec(rest);
  const amount = prefix === null ? rest : rest.slice(prefix[0].length);
  const bracket = BRACKETED.exec(amount);
  const inside = bracket === null ? amount : `${bracket[1] ?? ''} ${bracket[2] ?? ''}`.trim();
  const parts = splitPlain(inside, prefix?.[0].trim());
  if (parts === undefined || (bracket !== null && parts.negative)) return undefined;
  return {
    ...parts,
    ...(bracket === null ? {} : { bracketed: true }),
    ...(rest === plain ? {} : { qualifiers }),
  };
}

/** The same text without characters that nobody sees, and with one kind of blank, dash and apostrophe. */
function plainSigns(text: string): string {
  return withoutInvisible(text)
    .replace(ALL_BLANKS, ' ')
    .replace(/[\u2212\u2012\u2013\u2014]/g, '-')
    .replace(APOSTROPHES, "'")
    .trim();
}

/** Splits "1.200 €", "628,54-", "18 1)": a number, and a unit or a footnote mark behind it. */
function splitPlain(text: string, prefixUnit: string | undefined): Parts | undefined {
  let rest = text;
  let unit = prefixUnit;
  let stray = '';
  const footnote = FOOTNOTE.exec(rest);
  if (footnote !== null && !isUnitTail(rest)) {
    stray = footnote[0].trim();
    rest = rest.slice(0, footnote.index);
  }
  const match = NUMBER_FIRST.exec(rest);
  if (match === null) return undefined;
  const [, sign = '', digits = '', , trailingMinus, tail = ''] = match;
  const tailUnit = tail.trim();
  if (tailUnit !== '') {
    if (unit !== undefined) {
      if (!isScale(tailUnit)) return undefined;
      unit = `${tailUnit} ${unit}`;
    } else if (isUnit(tailUnit)) unit = tailUnit;
    else return undefined;
  }
  if (trailingMinus !== undefined && sign !== '') return undefined;
  const body = ungrouped(digits);
  if (body === undefined) return undefined;
  if (body !== digits) stray = (digits.includes(' ') ? ' ' : "'") + stray;
  return {
    body,
    negative: sign === '-' || trailingMinus !== undefined,
    ...(unit === undefined ? {} : { unit }),
    ...(stray === '' ? {} : { stray }),
  };
}

/** Without blanks or apostrophes between groups of thousands; `undefined` where they stand elsewhere. */
function ungrouped(digits: string): string | undefined {
  if (digits.includes(' ')) return GROUPED_BLANK.test(digits) ? digits.replaceAll(' ', '') : undefined;
  if (digits.includes("'")) return GROUPED_APOSTROPHE.test(digits) ? digits.replaceAll("'", '') : undefined;
  return digits;
}

/** Digits with separators between them and nothing else: the common case, told without a pattern. */
function isPlainBody(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code >= 48 && code <= 57;
    if (!digit && (index === 0 || index === last || (code !== 44 && code !== 46))) return false;
  }
  return last >= 0;
}

/** "12 m²" ends with a superscript that belongs to the unit. */
function isUnitTail(text: string): boolean {
  const tail = /[^\d\s.,'+-].*$/u.exec(text);
  return tail !== null && isUnit(tail[0]);
}

const GERMAN_GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GERMAN_PLAIN = /^(?:\d+(?:,\d+)?|,\d+)$/;
const ENGLISH_GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ENGLISH_PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
/** "0.125" is no grouped number: nobody writes a group of thousands behind a zero. */
const ZERO_GROUP = /^0[.,]\d{3}(?:[.,]\d{3})*$/;

/** The number in digits and separators; `undefined` where there is none, or one that no cell can hold. */
function valueOf(body: string, style: NumberStyle): number | undefined {
  const value = digitsOf(body, style);
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}

function digitsOf(body: string, style: NumberStyle): number | undefined {
  const german = style === 'german';
  if ((german ? GERMAN_PLAIN : ENGLISH_PLAIN).test(body))
    return Number(german ? body.replace(',', '.') : body);
  if (!(german ? GERMAN_GROUPED : ENGLISH_GROUPED).test(body) || ZERO_GROUP.test(body)) return undefined;
  return Number(german ? body.replaceAll('.', '').replace(',', '.') : body.replaceAll(',', ''));
}

/**
 * Reads a text as one number in the column's style, or as a range of two ("8–12"). `undefined` when it is none: several
 * numbers, unknown words, a number of the other language ("10.36" in a German column).
 */
export function parseNumber(text: string, style: ColumnStyle): NumberReading | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  if (PLAIN_DIGITS.test(text)) return { kind: 'number', value: Number(text), asText: true, ambiguous: false };
  return parseOne(text, style) ?? durationText(text) ?? rangeText(text, (part) => parseOne(part, style));
}

function parseOne(text: string, style: ColumnStyle): NumberReading | undefined {
  const official = style.official === true;
  const parts = split(text, official);
  if (parts === undefined) return undefined;
  const { body, bracketed = false, qualifiers, unit, stray } = parts;
  const value = valueOf(body, style.numberStyle);
  if (value === undefined) return undefined;
  const other = style.undecided
    ? valueOf(body, style.numberStyle === 'german' ? 'english' : 'german')
    : undefined;
  const rounded = asRead(value);
  const negative = parts.negative || (bracketed && !official);
  return {
    kind: 'number',
    value: negative && rounded !== 0 ? -rounded : rounded,
    asText: true,
    ambiguous: other !== undefined && other !== value,
    ...(unit === undefined ? {} : { unit }),
    ...(stray === undefined ? {} : { stray }),
    ...(bracketed && official ? { mark: '( )' as const } : {}),
    ...qualifiers,
  };
}

/** How a text can be read: in one style only, in both alike or with different values, or as no number at all. */
export type StyleVote = NumberStyle | 'same' | 'either' | 'none';

/** The vote of one text on its column's style. */
export function styleVote(text: string): StyleVote {
  if (PLAIN_DIGITS.test(text)) return 'same';
  const parts = split(text, false);
  if (parts === undefined) return isNumberPair(text) ? 'same' : 'none';
  const german = valueOf(parts.body, 'german');
  const english = valueOf(parts.body, 'english');
  if (german === undefined) return english === undefined ? 'none' : 'english';
  if (english === undefined) return 'german';
  return german === english ? 'same' : 'either';
}

/** Whether the text is a duration or a range: numbers, though not one. */
function isNumberPair(text: string): boolean {
  const style = { numberStyle: 'german', undecided: false } as const;
  return (durationText(text) ?? rangeText(text, (part) => parseOne(part, style))) !== undefined;
}

/** A period as it is named in a cell, a header or a sheet: when it ends, and what else stands beside it. */
export interface NamedPeriod {
  /** Months since the year 0 up to the period's end: ascending in time. */
  readonly end: number;
  /** First day as ISO text. */
  readonly from: string;
  /** The period's own words ("Q2 2024"). */
  readonly label: string;
  /** The text without them ("AWO"). */
  readonly rest: string;
}

/** A stretch of days as ISO texts; both belong to it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Several years: "2021–2027", "2021-27". */
const YEARS = /(?<!\d)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)?\d\d)(?!\d)/;

/** The days of the period that a text names; of several years from the first to the last. */
export function namedSpan(text: string): Span | undefined {
  const [, first = '', second = ''] = YEARS.exec(text) ?? [];
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (first < last) return { from: `${first}-01-01`, to: `${last}-12-31` };
  const period = namedPeriod(text);
  return period && spanOf(period);
}

/** A named period from its first to its last day. */
export function spanOf({ from, end }: NamedPeriod): Span {
  const year = Math.floor((end - 1) / 12);
  const month = ((end - 1) % 12) + 1;
  return { from, to: `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}` };
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const PART = '(?:Q(?<q1>[1-4])|(?<q2>[1-4])\\. ?Quartal|H(?<h1>[12])|(?<h2>[12])\\. ?(?:Halbjahr|HJ))';
/** Tried in this order; digits on either side make it another number. */
const forms = [
  `(?<!\\d)${YEAR}[-/](?<month>0[1-9]|1[0-2])(?!\\d)`,
  `(?<![\\p{L}\\d])${PART}[ /-]*${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}[ /-]*${PART}(?![\\p{L}\\d])`,
  `(?<!\\d)${YEAR}(?!\\d)`,
].map((form) => new RegExp(form, 'iu'));

/** Reads the period in a text: a year, a half-year, a quarter or a month of a year. `undefined` where there is none. */
export function namedPeriod(text: string): NamedPeriod | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    if (found?.groups === undefined) continue;
    const { year, month, q1, q2, h1, h2 } = found.groups;
    const quarter = q1 ?? q2;
    const half = h1 ?? h2;
    const [first, last] = monthsOf(month, quarter, half);
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return {
      end: Number(year) * 12 + last,
      from: `${year ?? ''}-${String(first).padStart(2, '0')}-01`,
      label: found[0],
      rest: rest.trim(),
    };
  }
  return undefined;
}

function monthsOf(
  month: string | undefined,
  quarter: string | undefined,
  half: string | undefined,
): readonly [first: number, last: number] {
  if (month !== undefined) return [Number(month), Number(month)];
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  return half === undefined ? [1, 12] : [Number(half) * 6 - 5, Number(half) * 6];
}

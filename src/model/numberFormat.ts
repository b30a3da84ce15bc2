/**
 * What a number format says about a number and about the digits that a person sees, without rendering it. Codes: ECMA-376 part 1,
 * 18.8.31, in English notation.
 */
export interface NumberFormat {
  /** Excel shows the value times 100 with a percent sign. `0" %"` does not: its sign is quoted text. */
  readonly percent: boolean;
  /** A calendar date. Hours and minutes ("[h]:mm", "hh:mm") are none. */
  readonly date: boolean;
  /** Hours and minutes of a number of days. */
  readonly duration: boolean;
  /** Groups of thousands are marked: what is shown is a quantity and no day. */
  readonly grouped: boolean;
  /** What a number is divided by before it is shown: 1000 for "#,##0,", 1 for most. */
  readonly thousands: number;
  /** Decimals shown, or `undefined` where the cell shows the digits it has (General, "@", fractions, exponents). */
  readonly decimals: number | undefined;
  /** A currency sign or currency code. */
  readonly currency: boolean;
  /** A unit written beside the number, as literal text (`0" TN"`) or as a currency. */
  readonly unit: string | undefined;
  /** A text format: a number written here by hand becomes a text. */
  readonly text: boolean;
}

const GENERAL: NumberFormat = {
  percent: false,
  date: false,
  duration: false,
  grouped: false,
  thousands: 1,
  decimals: undefined,
  currency: false,
  unit: undefined,
  text: false,
};

const known = new Map<string, NumberFormat>();
/** A workbook has at most a few hundred formats; the bound only keeps a long-lived pane from growing. */
const MOST_KNOWN = 5_000;

/** Reads a number format code; remembers it, since a workbook has few. */
export function numberFormat(code: string): NumberFormat {
  if (code === 'General') return GENERAL;
  const found = known.get(code);
  if (found !== undefined) return found;
  const read = readCode(code);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(code, read);
  return read;
}

/** Quoted and escaped characters, fillers ("_)", "* ") and brackets ("[Red]", "[$€-407]") are text, not instructions. */
const LITERALS = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g;
/** Commas behind the last digit place scale by a thousand each; those between digit places only group. */
const SCALING = /[0#?](,+)(?![0#?,])/;
const QUOTED_UNIT = /"\s*([^"\d\s](?:[^"\d]{0,18}[^"\d\s])?)\s*"/;
const CURRENCY = /\[\$([^\]-]+)(?:-[^\]]*)?\]|([€$£¥])|\b(EUR|USD|CHF|GBP)\b/;
/** "_€" leaves the room of a sign that is not shown; "[$-407]" names a language and no currency. */
const NOT_SHOWN = /_.|\[\$-[^\]]*\]/g;

function readCode(code: string): NumberFormat {
  const [section = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const bare = code.replace(LITERALS, '').replace(/general|standard/gi, '');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const calendar = /[yd]/i.test(bare);
  const clock = elapsed || (/[hs]/i.test(bare) && !/[0#?]\s*[hs]/i.test(bare));
  const currency = CURRENCY.exec(section.replace(NOT_SHOWN, ''));
  const shown = section.replace(LITERALS, '');
  return {
    percent: bare.includes('%'),
    date: !elapsed && (calendar || (/m/i.test(bare) && !clock && !/[0#?]/.test(bare))),
    duration: clock && !calendar,
    grouped: /[0#?],[0#?]/.test(bare),
    thousands: 1000 ** (SCALING.exec(bare)?.[1]?.length ?? 0),
    decimals: decimalsOf(shown),
    currency: currency !== null,
    unit: QUOTED_UNIT.exec(section)?.[1] ?? currency?.[1] ?? currency?.[2] ?? currency?.[3],
    text: shown.trim() === '@',
  };
}

function decimalsOf(bare: string): number | undefined {
  const asStored = /general/i.test(bare) || /[/?]\s*\/|E[+-]/i.test(bare) || !/[0#?]/.test(bare);
  return asStored ? undefined : (/\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0);
}

export function isPercentFormat(code: string): boolean {
  return numberFormat(code).percent;
}

export function isDateFormat(code: string): boolean {
  return numberFormat(code).date;
}

/** The unit that the format itself shows: "%", "h" for hours and minutes, a currency sign, literal text (`0" TN"`). */
export function unitOfFormat(code: string): string | undefined {
  const { percent, duration, unit } = numberFormat(code);
  if (percent) return '%';
  return duration ? 'h' : unit;
}

/** The code of a format with this many decimals: "0", "0.00", "0.0%". */
export function formatCode(decimals: number, percent: boolean): string {
  return `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '%' : ''}`;
}

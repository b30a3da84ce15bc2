/**
 * What a number format code says about the digits that a person sees. Only what the checks need; rendering is done elsewhere.
 * Codes: ECMA-376 part 1, 18.8.31.
 */
export interface NumberFormat {
  /** A percent sign in the code: Excel shows the value times 100. */
  readonly percent: boolean;
  /** Decimals shown, or `undefined` where the cell shows the digits it has (General, "@", fractions, exponents). */
  readonly decimals: number | undefined;
  /** A currency sign or currency code in the code. */
  readonly currency: boolean;
  /** A unit written behind the number as literal text (`0" TN"`), as the only place where some tables have it. */
  readonly unit: string | undefined;
  /** A text format: a number written here by hand becomes a text. */
  readonly text: boolean;
}

const known = new Map<string, NumberFormat>();

/** Reads a number format code in English notation; remembers it, since a workbook has few. */
export function numberFormat(code: string): NumberFormat {
  const found = known.get(code);
  if (found !== undefined) return found;
  const read = readCode(code);
  known.set(code, read);
  return read;
}

const UNIT = /"\s*([^"\d\s](?:[^"\d]{0,18}[^"\d\s])?)\s*"/;
const CURRENCY = /[€$£¥]|\b(?:EUR|USD|CHF|GBP)\b/;
/** Quoted text, escaped and padding characters, and everything in square brackets but the currency. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

function readCode(code: string): NumberFormat {
  const [section = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const bare = section.replace(LITERALS, '');
  const text = bare.trim() === '@';
  const own =
    text || bare === '' || /general/i.test(bare) || /[/?]\s*\/|E[+-]/i.test(bare) || !/[0#?]/.test(bare);
  const decimals = /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
  return {
    percent: bare.includes('%'),
    decimals: own ? undefined : decimals,
    currency: CURRENCY.test(section),
    unit: UNIT.exec(section)?.[1],
    text,
  };
}

/** The code of a format with this many decimals: "0", "0.00", "0.0%". */
export function formatCode(decimals: number, percent: boolean): string {
  return `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '%' : ''}`;
}

import { CellError } from '../state/cell';

/** One value while calculating; null is an empty cell. */
export type Scalar = number | string | boolean | CellError | null;

/** Values of a range or array, row by row. */
export type Matrix = readonly (readonly Scalar[])[];

export type Value = Scalar | Matrix;

export const divisionByZero = CellError.of('#DIV/0!');
export const notAvailable = CellError.of('#N/A');
export const badName = CellError.of('#NAME?');
export const badNumber = CellError.of('#NUM!');
export const badReference = CellError.of('#REF!');
export const badValue = CellError.of('#VALUE!');

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** A single value out of a range: its first cell. */
export function single(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** All values of a range in reading order; a single value is a range of one. */
export function* eachValue(value: Value): Generator<Scalar> {
  if (isMatrix(value)) for (const row of value) yield* row;
  else yield value;
}

/** Number for arithmetic, as Excel makes it of other values: empty 0, TRUE 1, "12" 12, other texts #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number' || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim();
  const number = text === '' ? NaN : Number(text.endsWith('%') ? text.slice(0, -1) : text);
  if (Number.isNaN(number)) return badValue;
  return text.endsWith('%') ? number / 100 : number;
}

export function toText(value: Scalar): string | CellError {
  if (value === null) return '';
  if (value instanceof CellError || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(fifteenDigits(value));
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : badValue;
}

/** Excel keeps 15 significant digits (support.microsoft.com, "Excel specifications and limits"). */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers before texts before truth values; texts without regard to case; empty like 0, "" or FALSE. */
export function compareValues(a: Scalar, b: Scalar): number {
  const blank = (value: Scalar, other: Scalar): Scalar => {
    if (value !== null) return value;
    if (typeof other === 'string') return '';
    return typeof other === 'boolean' ? false : 0;
  };
  const left = blank(a, b);
  const right = blank(b, a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return fifteenDigits(Number(left)) - fifteenDigits(Number(right));
}

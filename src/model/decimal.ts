import Big from 'big.js';

/**
 * Arithmetic on decimals as a person reads them: a number stands for the decimal with at most 15 significant digits that
 * Excel shows, never for its binary neighbour. Percentages are kept as numerator and denominator and compared by
 * cross-multiplication; a rounded quotient never decides anything.
 *
 * Speed: every decision is first tried in floating point with a margin far above its error (a "floating-point filter");
 * only where the margin does not suffice, big.js decides exactly.
 */

/** Digits that Excel keeps and shows. */
const DIGITS = 15;
/** Decimals that Excel shows at most; a text may state more. */
const MOST_DECIMALS = 30;
/** Relative margin within which floating point is not trusted: 45 times the error of the four operations involved. */
const MARGIN = 1e-14;
/** 100 times a number up to this stays an exact integer in a double. */
const SAFE_HUNDREDTH = Number.MAX_SAFE_INTEGER / 100;
/** Integers below this have at most 15 digits. */
const FIFTEEN_DIGITS = 1e15;

const Exact = Big();
Exact.DP = 40;
Exact.RM = Exact.roundHalfUp;

export type Rounding = 'commercial' | 'down' | 'up';

/** The decimal with at most 15 significant digits that a person reads: 0.1 + 0.2 becomes 0.3. NaN and infinities stay. */
export function asRead(value: number): number {
  if (scaleOf(value) > 0) return value;
  const read = Number(value.toPrecision(DIGITS));
  // The largest doubles would be rounded up beyond the range.
  return Number.isFinite(read) ? read : value;
}

/** Number of decimals of the decimal as read: 68.75 has 2, 1e-7 has 7. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  const { e, c } = new Exact(asRead(value));
  return Math.max(0, c.length - 1 - e);
}

/**
 * 100 · numerator / denominator as the nearest double. Fast; for decisions use {@link comparePercent} and its siblings,
 * for output {@link percentAsRead}. NaN where the denominator is 0.
 */
export function percentOf(numerator: number, denominator: number): number {
  if (denominator === 0) return Number.NaN;
  if (Number.isInteger(numerator) && Number.isInteger(denominator)) {
    if (Math.abs(numerator) <= SAFE_HUNDREDTH) return (100 * numerator) / denominator;
  } else {
    const scale = Math.max(scaleOf(numerator), scaleOf(denominator));
    const scaledNumerator = Math.round(numerator * scale);
    const scaledDenominator = Math.round(denominator * scale);
    const known = scaleOf(numerator) > 0 && scaleOf(denominator) > 0;
    // Beyond fifteen digits the product itself is rounded: another whole number may come out.
    if (
      known &&
      Math.abs(scaledNumerator) <= SAFE_HUNDREDTH &&
      Math.abs(scaledDenominator) < FIFTEEN_DIGITS
    ) {
      return (100 * scaledNumerator) / scaledDenominator;
    }
  }
  return Number.isFinite(numerator) && Number.isFinite(denominator)
    ? exactPercent(numerator, denominator).toNumber()
    : Number.NaN;
}

/** 100 · numerator / denominator, exact to 15 significant digits. NaN where the denominator is 0. */
export function percentAsRead(numerator: number, denominator: number): number {
  const quotient = percentOf(numerator, denominator);
  if (Number.isNaN(quotient) || scaleOf(quotient) > 0) return quotient;
  // A double is off by up to 12 units of its 17th digit: only near a tie of the fifteenth can that change the rounding.
  const [mantissa = ''] = quotient
    .toPrecision(DIGITS + 2)
    .replace(/^-?[0.]*/, '')
    .split('e');
  const tail = mantissa.replace('.', '').slice(DIGITS, DIGITS + 2);
  if (tail < '38' || tail > '62') return asRead(quotient);
  return (
    quotientOfWhole(numerator, denominator, quotient) ??
    Number(exactPercent(numerator, denominator).toPrecision(DIGITS, Exact.roundHalfUp))
  );
}

/**
 * {@link percentAsRead} in whole numbers, ten times as fast as big.js; `undefined` where the two are no short decimals.
 * @param near the percentage as the nearest double: says how many digits stand before the point
 */
function quotientOfWhole(numerator: number, denominator: number, near: number): number | undefined {
  const scale = Math.max(scaleOf(numerator), scaleOf(denominator));
  if (scaleOf(numerator) === 0 || scaleOf(denominator) === 0) return undefined;
  const [whole, divided] = [Math.round(numerator * scale), Math.round(denominator * scale)];
  if (Math.abs(whole) >= FIFTEEN_DIGITS || Math.abs(divided) >= FIFTEEN_DIGITS) return undefined;
  const above = BigInt(whole) * 100n;
  const below = BigInt(divided);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(near)));
  const power = 10n ** BigInt(Math.abs(decimals));
  const [dividend, divisor] = decimals < 0 ? [above, below * power] : [above * power, below];
  // Half a unit more, cut off: half away from zero.
  const half = dividend < 0n === divisor < 0n ? divisor : -divisor;
  return Number(`${(2n * dividend + half) / (2n * divisor)}e${-decimals}`);
}

/** Sign of 100 · numerator / denominator − edge, decided exactly: −1 below, 0 equal, 1 above. The denominator is not 0. */
export function comparePercent(numerator: number, denominator: number, edge: number): -1 | 0 | 1 {
  const quotient = percentOf(numerator, denominator);
  const distance = quotient - edge;
  if (Math.abs(distance) > MARGIN * (Math.abs(quotient) + Math.abs(edge))) return distance > 0 ? 1 : -1;
  // What no number can hold lies beyond every edge.
  if (![numerator, denominator, edge].every(Number.isFinite)) return distance < 0 ? -1 : 1;
  const sign = new Exact(numerator).times(100).cmp(new Exact(edge).times(denominator));
  if (sign === 0) return 0;
  return sign > 0 === denominator > 0 ? 1 : -1;
}

/**
 * Whether a stated percentage differs from 100 · numerator / denominator by more than half a unit of its last displayed
 * decimal. Decided exactly. `factor` scales the quotient first (0.01 and 100: a percentage stated in the wrong scale).
 */
export function differsFromPercent(
  stated: number,
  numerator: number,
  denominator: number,
  decimals: number,
  factor: 1 | 100 | 0.01 = 1,
): boolean {
  // A difference of two huge numbers may be more than a number can hold: no percentage states that.
  if (!Number.isFinite(stated) || !Number.isFinite(numerator) || !Number.isFinite(denominator)) return true;
  const quotient = percentOf(numerator, denominator) * factor;
  const shown = Math.min(decimals, MOST_DECIMALS);
  const half = 0.5 / 10 ** shown;
  const distance = Math.abs(stated - quotient) - half;
  if (Math.abs(distance) > MARGIN * (Math.abs(stated) + Math.abs(quotient) + half)) return distance > 0;
  const divisor = new Exact(denominator).abs();
  const gap = new Exact(stated).times(denominator).minus(new Exact(numerator).times(100).times(factor)).abs();
  return gap.times(2).times(new Exact(10).pow(shown)).gt(divisor);
}

/**
 * 100 · numerator / denominator rounded to a number of decimals, from the exact quotient: `commercial` half away from
 * zero, `down` towards zero, `up` away from zero. The denominator is not 0.
 */
export function roundPercent(
  numerator: number,
  denominator: number,
  decimals: number,
  rounding: Rounding = 'commercial',
): number {
  if (decimals > MOST_DECIMALS) return roundPercent(numerator, denominator, MOST_DECIMALS, rounding);
  const quotient = percentOf(numerator, denominator);
  const unit = 10 ** decimals;
  const scaled = quotient * unit;
  // Rounding is certain unless the quotient lies at a step: a tie, or for up and down a whole unit.
  const step = rounding === 'commercial' ? 0.5 : 0;
  const toStep = Math.abs(Math.abs(scaled - Math.round(scaled)) - step);
  if (Math.abs(scaled) < FIFTEEN_DIGITS && toStep > MARGIN * (Math.abs(scaled) + 1)) {
    if (rounding === 'commercial') return Math.round(scaled) / unit;
    const whole = Math.trunc(scaled);
    return (rounding === 'down' ? whole : whole + Math.sign(scaled)) / unit;
  }
  // 40 decimals are more than any quotient of two 15-digit decimals needs to be told from a tie at 15 decimals.
  return exactPercent(numerator, denominator).round(decimals, roundingMode(rounding)).toNumber();
}

/** Rounds the decimal as read half away from zero ("kaufmännisch"): 1.005 → 1.01 with 2 decimals, −2.5 → −3 with 0. */
export function roundCommercial(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const rounded = new Exact(asRead(value))
    .round(Math.min(decimals, MOST_DECIMALS), Exact.roundHalfUp)
    .toNumber();
  return rounded === 0 ? 0 : rounded;
}

/** a − b of the decimals as read, to 15 significant digits: 0.3 − 0.1 is 0.2. */
export function subtract(a: number, b: number): number {
  const difference = a - b;
  if (!Number.isFinite(difference) || (Number.isSafeInteger(a) && Number.isSafeInteger(b))) return difference;
  return asRead(new Exact(asRead(a)).minus(asRead(b)).toNumber());
}

/** a + b of the decimals as read, to 15 significant digits: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
  return subtract(a, -b);
}

/** a · b of the decimals as read, to 15 significant digits: 1.1 · 3 is 3.3. */
export function multiply(a: number, b: number): number {
  const product = a * b;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.abs(product) < FIFTEEN_DIGITS) return product;
  return Number.isFinite(product) ? asRead(new Exact(asRead(a)).times(asRead(b)).toNumber()) : product;
}

function exactPercent(numerator: number, denominator: number): Big {
  return new Exact(numerator).times(100).div(denominator);
}

function roundingMode(rounding: Rounding): 0 | 1 | 3 {
  if (rounding === 'commercial') return Exact.roundHalfUp;
  return rounding === 'down' ? Exact.roundDown : Exact.roundUp;
}

/** The power of ten (1, 100, 10⁶) that makes a short decimal an integer; 0 when the number is longer or carries binary noise. */
function scaleOf(value: number): 0 | 1 | 100 | 1e6 {
  if (Number.isInteger(value)) return Math.abs(value) < FIFTEEN_DIGITS ? 1 : 0;
  // A correctly rounded division gives back the same double only if the double is the nearest one to that decimal.
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && Math.abs(hundredths) < FIFTEEN_DIGITS) return 100;
  const millionths = Math.round(value * 1e6);
  return millionths / 1e6 === value && Math.abs(millionths) < FIFTEEN_DIGITS ? 1e6 : 0;
}

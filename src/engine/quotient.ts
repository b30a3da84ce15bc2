import { comparePercent, percentOf, subtract } from '../model/decimal';
import type { Status } from '../model';
import type { BandEdges } from '../checks/support/context';
import type { CalculatedRow } from './calculatedRow';
import { comparisonOf } from './comparison';

/** What the quotient and the status of a row are made of. */
export type Quotient = Pick<
  CalculatedRow,
  'actual' | 'target' | 'start' | 'listed' | 'bands' | 'formula' | 'numerator' | 'denominator' | 'percentage'
>;

/** Calculates the quotient and the status of a row by its direction. */
export function judge(row: CalculatedRow, progress: boolean): void {
  const comparison = comparisonOf(row.target);
  const falls = row.direction.direction === 'decrease';
  const limited = falls && (comparison === '<' || comparison === '<=');
  row.goal = row.target.value;
  row.formula = formulaOf(row, falls, progress && !limited);
  const range = targetRange(row);
  if (range === undefined) setQuotient(row);
  else setInRange(row, range);
  row.percentage = percentOf(row.numerator, row.denominator);
  // Beyond the range of doubles (a target of 1e-308) there is no percentage to speak of.
  if (!Number.isFinite(row.percentage)) row.percentage = row.numerator = row.denominator = Number.NaN;
  row.status = statusOf(row, falls);
}

/** By which formula a row is calculated; see {@link achievementOf}. */
export function formulaOf(
  row: Pick<Quotient, 'actual' | 'target'>,
  falls: boolean,
  progress: boolean,
): Quotient['formula'] {
  if (progress) return 'progress';
  const { value: target } = row.target;
  if (target < 0 || (falls && (target === 0 || row.actual.value <= 0))) return 'difference';
  return falls ? 'limit' : 'share';
}

export function usesBaseline({ start, target }: Pick<Quotient, 'start' | 'target'>): boolean {
  return !Number.isNaN(start) && start !== target.value;
}

interface TargetRange {
  readonly min: number;
  readonly max: number;
}

/** The profile's range, or the one that stands in the target's cell ("8–12"). */
export function targetRange({
  listed,
  target,
}: Pick<Quotient, 'listed' | 'target'>): TargetRange | undefined {
  if (typeof listed?.target === 'object') return listed.target;
  return Number.isNaN(target.upTo) ? undefined : { min: target.value, max: target.upTo };
}

/** Within the range the target is met; below it the share of `min` counts, above it `max` is a limit. */
function setInRange(row: Quotient & { goal: number }, { min, max }: TargetRange): void {
  const actual = row.actual.value;
  row.formula = actual > max ? 'limit' : 'share';
  row.goal = actual > max ? max : min;
  if (actual >= min && actual <= max) {
    row.goal = actual;
    row.numerator = row.denominator = 100;
    return;
  }
  // Beyond an edge at or below 0 there is no share: nothing of the target is reached.
  const share = row.formula === 'limit' ? max >= 0 : min > 0;
  row.numerator = row.formula === 'limit' ? max : actual;
  row.denominator = row.formula === 'limit' ? actual : min;
  if (!share || row.numerator < 0) {
    row.numerator = 0;
    row.denominator = 100;
  }
  if (Number.isNaN(actual)) row.numerator = row.denominator = Number.NaN;
}

/** Sets numerator and denominator by the row's formula; both NaN where the achievement is undefined. */
export function setQuotient(row: Quotient): void {
  const target = row.target.value;
  const actual = row.actual.value;
  let numerator = actual;
  let denominator = target;
  if (row.formula === 'limit') {
    numerator = target;
    denominator = actual;
  } else if (row.formula === 'progress') {
    numerator = subtract(actual, row.start);
    denominator = subtract(target, row.start);
  }
  // NaN in either, a zero divisor, or nothing but a difference: there is no percentage.
  const defined =
    row.formula !== 'difference' &&
    !Number.isNaN(numerator) &&
    !Number.isNaN(denominator) &&
    denominator !== 0 &&
    (target !== 0 || row.formula === 'progress');
  row.numerator = defined ? numerator : Number.NaN;
  row.denominator = defined ? denominator : Number.NaN;
}

export function statusOf(row: Quotient, falls: boolean): Status {
  if (!Number.isNaN(row.numerator))
    return bandOfQuotient(row.numerator, row.denominator, row.percentage, row.bands);
  if (targetRange(row) !== undefined) return row.actual.state === 'empty' ? 'open' : 'undefined';
  const target = row.target.value;
  // Nothing is filled in yet.
  if (row.target.state === 'empty' && row.actual.state === 'empty') return 'open';
  if (Number.isNaN(target) || (target === 0 && !falls)) return 'undefined';
  if (row.actual.state !== 'number') return 'open';
  return row.formula === 'difference' ? statusOfDifference(row, falls) : 'undefined';
}

/** Met where the actual is on the right side; else how far it is off, measured by the size of the target. */
function statusOfDifference({ target, actual, bands }: Quotient, falls: boolean): Status {
  const gap = falls ? subtract(actual.value, target.value) : subtract(target.value, actual.value);
  if (gap <= 0) return 'met';
  const size = Math.abs(target.value);
  if (size === 0) return 'critical';
  const left = subtract(size, gap);
  const band = bandOfQuotient(left, size, percentOf(left, size), bands);
  return band === 'met' ? 'near' : band;
}

/** Margin within which the rounded percentage does not decide a band; see `model/decimal`. */
const MARGIN = 1e-9;

/** The band of 100 · numerator / denominator, decided exactly. */
export function bandOfQuotient(
  numerator: number,
  denominator: number,
  percentage: number,
  bands: BandEdges,
): Status {
  if (reaches(numerator, denominator, percentage, bands.met)) return 'met';
  if (reaches(numerator, denominator, percentage, bands.near)) return 'near';
  return reaches(numerator, denominator, percentage, bands.under) ? 'under' : 'critical';
}

function reaches(numerator: number, denominator: number, percentage: number, edge: number): boolean {
  return Math.abs(percentage - edge) > MARGIN
    ? percentage > edge
    : comparePercent(numerator, denominator, edge) >= 0;
}

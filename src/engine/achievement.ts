import { comparePercent, percentOf, subtract } from '../model/decimal';
import type { DirectionReason, Status } from '../model';
import type { Directions } from '../tables';
import type { BandEdges } from '../checks/support/context';
import type { CalculatedRow } from './calculatedRow';
import { comparisonOf } from './comparison';
import { percentUseOf } from './percentUse';
import type { PercentUse } from './percentUse';

/** Calculates a row's achievement and status into the row. */
export interface Achievement {
  calculate(row: CalculatedRow): void;
}

/**
 * How a table's achievements are calculated: 100 · A / T; where less is better 100 · T / A; with a numeric baseline
 * 100 · (A − B) / (T − B), which holds for rising and falling targets alike. A baseline is left aside in a table whose own
 * percentages leave it aside, and in a row whose target equals its baseline ("keep the level").
 *
 * What the table's percent column states is compared with its own formula: a budget's use of 120 % is right as a number,
 * and an overrun all the same.
 */
export function achievementOf(reader: CalculatedRow, directions: Directions): Achievement {
  const use = percentUseOf(reader, directions);
  const baseline = reader.baseline.column >= 0 && use.withBaseline;
  return {
    calculate(row) {
      const comparison = comparisonOf(row.target);
      const { firstRow, tellsDirection } = row.names;
      row.direction = directionOf(
        row,
        directions.at(row.row, comparison, tellsDirection[row.row - firstRow] === 1),
      );
      const falls = row.direction.direction === 'decrease';
      const limited = falls && (comparison === '<' || comparison === '<=');
      const progress = (baseline || row.listed?.baseline !== undefined) && !limited && usesBaseline(row);
      row.goal = row.target.value;
      row.formula = progress ? 'progress' : falls ? 'limit' : 'share';
      const range = targetRange(row);
      if (range === undefined) setQuotient(row);
      else setInRange(row, range);
      row.percentage = percentOf(row.numerator, row.denominator);
      // Beyond the range of doubles (a target of 1e-308) there is no percentage to speak of.
      if (!Number.isFinite(row.percentage)) row.percentage = row.numerator = row.denominator = Number.NaN;
      row.status = statusOf(row);
      row.percentNumerator = row.numerator;
      row.percentDenominator = row.denominator;
      row.percentFormula = row.formula;
      if (range !== undefined) setPlainShare(row);
      else if (row.formula === 'limit' || use.capped) setStated(row, use);
    },
  };
}

/** What the quotient and the status of a row are made of. */
export type Quotient = Pick<
  CalculatedRow,
  'actual' | 'target' | 'start' | 'listed' | 'bands' | 'formula' | 'numerator' | 'denominator' | 'percentage'
>;

/** The user's own choice comes first, then what the profile says, then what the table tells. */
function directionOf({ listed }: CalculatedRow, told: DirectionReason): DirectionReason {
  const direction = listed?.direction;
  return direction === undefined || told.because === 'choice'
    ? told
    : { direction, because: 'profile', text: '' };
}

export function usesBaseline({ start, target }: Pick<Quotient, 'start' | 'target'>): boolean {
  return !Number.isNaN(start) && start !== target.value;
}

interface TargetRange {
  readonly min: number;
  readonly max: number;
}

function targetRange({ listed }: Pick<Quotient, 'listed'>): TargetRange | undefined {
  return typeof listed?.target === 'object' ? listed.target : undefined;
}

/** Within the profile's range the target is met; below it the share of `min` counts, above it `max` is a limit. */
function setInRange(row: CalculatedRow, { min, max }: TargetRange): void {
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

/** What the percent column can state beside a range: the share of the target that stands in the table. */
function setPlainShare(row: CalculatedRow): void {
  const { value: target } = row.target;
  const { value: actual } = row.actual;
  const quotient = target === 0 ? Number.NaN : percentOf(actual, target);
  row.percentFormula = 'share';
  row.percentNumerator = Number.isFinite(quotient) ? actual : Number.NaN;
  row.percentDenominator = Number.isFinite(quotient) ? target : Number.NaN;
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
  // NaN in either, a zero divisor or a zero target: the achievement is undefined.
  const defined = !Number.isNaN(numerator) && !Number.isNaN(denominator) && denominator !== 0 && target !== 0;
  row.numerator = defined ? numerator : Number.NaN;
  row.denominator = defined ? denominator : Number.NaN;
}

/** What the percent column should state where that is not the achievement. */
function setStated(row: CalculatedRow, { falling, capped }: PercentUse): void {
  if (row.formula === 'limit' && falling === 'share') {
    const { value: target } = row.target;
    const { value: actual } = row.actual;
    const quotient = percentOf(actual, target);
    row.percentFormula = 'share';
    row.percentNumerator = Number.isFinite(quotient) ? actual : Number.NaN;
    row.percentDenominator = Number.isFinite(quotient) ? target : Number.NaN;
  }
  if (capped && row.percent.value === 100 && row.percentage > 100) {
    row.percentNumerator = 100;
    row.percentDenominator = 100;
  }
}

export function statusOf(row: Quotient): Status {
  if (Number.isNaN(row.numerator)) {
    if (targetRange(row) !== undefined) return row.actual.state === 'empty' ? 'open' : 'undefined';
    const target = row.target.value;
    // Nothing is filled in yet.
    if (row.target.state === 'empty' && row.actual.state === 'empty') return 'open';
    if (Number.isNaN(target) || (target === 0 && row.formula !== 'limit')) return 'undefined';
    if (row.actual.state !== 'number') return 'open';
    // Nothing at all stays below every upper limit, though it cannot be written as a percentage.
    return row.formula === 'limit' && row.actual.value === 0 ? 'met' : 'undefined';
  }
  return bandOfQuotient(row.numerator, row.denominator, row.percentage, row.bands);
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

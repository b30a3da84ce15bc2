import { comparePercent, percentOf, subtract } from '../model/decimal';
import type { NumberReading, Reading, Status } from '../model';
import type { BandEdges, Formula } from '../checks/support/context';
import { percentColumnFollowsBaseline } from './baselineUse';
import type { CalculatedRow } from './calculatedRow';

/** Calculates a row's achievement and status into the row. */
export interface Achievement {
  calculate(row: CalculatedRow): void;
}

/**
 * How a table's achievements are calculated: 100 · A / T; with a numeric baseline 100 · (A − B) / (T − B), which holds for
 * rising and falling targets alike; for a target with an upper limit ("≤ 15 s") 100 · T / A. A baseline is left aside in a
 * table whose own percentages leave it aside, and in a row whose target equals its baseline ("keep the level").
 */
export function achievementOf(reader: CalculatedRow): Achievement {
  const withBaseline = reader.baseline.column >= 0 && percentColumnFollowsBaseline(reader);
  return {
    calculate(row) {
      row.formula = formulaOf(row, withBaseline);
      setQuotient(row);
      row.percentage = percentOf(row.numerator, row.denominator);
      // Beyond the range of doubles (a target of 1e-308) there is no percentage to speak of.
      if (!Number.isFinite(row.percentage)) row.percentage = row.numerator = row.denominator = Number.NaN;
      row.status = statusOf(row);
    },
  };
}

function formulaOf(row: CalculatedRow, withBaseline: boolean): Formula {
  if (row.target.asText && isUpperLimit(row.target.reading)) return 'limit';
  const { baseline, target } = row;
  return withBaseline && baseline.state === 'number' && baseline.value !== target.value
    ? 'progress'
    : 'share';
}

function isUpperLimit(reading: Reading): reading is NumberReading {
  return reading.kind === 'number' && (reading.comparison === '<' || reading.comparison === '<=');
}

function setQuotient(row: CalculatedRow): void {
  const target = row.target.value;
  const actual = row.actual.value;
  let numerator = actual;
  let denominator = target;
  if (row.formula === 'limit') {
    numerator = target;
    denominator = actual;
  } else if (row.formula === 'progress') {
    numerator = subtract(actual, row.baseline.value);
    denominator = subtract(target, row.baseline.value);
  }
  // NaN in either, a zero divisor or a zero target: the achievement is undefined.
  const defined = !Number.isNaN(numerator) && !Number.isNaN(denominator) && denominator !== 0 && target !== 0;
  row.numerator = defined ? numerator : Number.NaN;
  row.denominator = defined ? denominator : Number.NaN;
}

function statusOf(row: CalculatedRow): Status {
  if (Number.isNaN(row.numerator)) {
    const target = row.target.value;
    if (Number.isNaN(target) || (target === 0 && row.formula !== 'limit')) return 'undefined';
    if (row.actual.state !== 'number') return 'open';
    // Nothing at all stays below every upper limit, though it cannot be written as a percentage.
    return row.formula === 'limit' && row.actual.value === 0 ? 'met' : 'undefined';
  }
  return bandOfQuotient(row.numerator, row.denominator, row.percentage, row.bands);
}

/** Margin within which the rounded percentage does not decide a band; see `model/decimal`. */
const MARGIN = 1e-9;

function bandOfQuotient(
  numerator: number,
  denominator: number,
  percentage: number,
  bands: BandEdges,
): Status {
  const reaches = (edge: number): boolean =>
    Math.abs(percentage - edge) > MARGIN
      ? percentage > edge
      : comparePercent(numerator, denominator, edge) >= 0;
  if (reaches(bands.met)) return 'met';
  if (reaches(bands.near)) return 'near';
  return reaches(bands.under) ? 'under' : 'critical';
}

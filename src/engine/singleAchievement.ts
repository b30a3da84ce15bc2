import type { Direction, Reading, Status } from '../model';
import { asRead, percentAsRead, percentOf } from '../model/decimal';
import type { BandEdges, NumberCell, NumberRole } from '../checks/support/context';
import { bandOfQuotient, formulaOf, setQuotient, statusOf, usesBaseline, type Quotient } from './quotient';
import { comparisonOf } from './comparison';

/** One indicator outside of any table, as a formula in a cell states it. */
export interface SingleValues {
  readonly actual: Reading;
  readonly target: Reading;
  readonly baseline: Reading;
  /** Told by the user; otherwise a comparison in front of the target decides, and more is better. */
  readonly direction: Direction | undefined;
}

export interface SingleAchievement {
  /** Percentage points, exact to 15 digits; NaN where undefined. */
  readonly percent: number;
  readonly status: Status;
}

/** Achievement and status of one indicator, by the same rules as a row of a table without a percent column. */
export function achievementOfValues(values: SingleValues, bands: BandEdges): SingleAchievement {
  const actual = numberCell('actual', values.actual);
  const target = numberCell('target', values.target);
  const start = values.baseline.kind === 'number' ? values.baseline.value : Number.NaN;
  const comparison = comparisonOf(target);
  const upperLimit = comparison === '<' || comparison === '<=';
  const falls = values.direction === undefined ? upperLimit : values.direction === 'decrease';
  const progress = !(falls && upperLimit) && usesBaseline({ start, target });
  const row: Quotient = {
    actual,
    target,
    start,
    listed: undefined,
    bands,
    formula: formulaOf({ actual, target }, falls, progress),
    numerator: Number.NaN,
    denominator: Number.NaN,
    percentage: Number.NaN,
  };
  setQuotient(row);
  row.percentage = percentOf(row.numerator, row.denominator);
  if (!Number.isFinite(row.percentage)) row.percentage = row.numerator = row.denominator = Number.NaN;
  return { percent: percentAsRead(row.numerator, row.denominator), status: statusOf(row, falls) };
}

/** The band of a percentage (in percentage points) that somebody else calculated. */
export function bandOfPercent(percent: number, bands: BandEdges): Status {
  const points = asRead(percent);
  return bandOfQuotient(points, 100, points, bands);
}

function numberCell(role: NumberRole, reading: Reading): NumberCell {
  const number = reading.kind === 'number' ? reading : undefined;
  return {
    role,
    column: 0,
    state: reading.kind,
    value: number?.value ?? Number.NaN,
    upTo: number?.upTo ?? Number.NaN,
    asText: number?.asText ?? false,
    reading,
  };
}

import { differsFromPercent, subtract } from '../model/decimal';
import type { Directions } from '../tables';
import type { CalculatedRow } from './calculatedRow';
import { comparisonOf } from './comparison';
import { sampleRows } from './sample';

/** Stated percentages are mostly rounded to whole points. */
const DECIMALS = 0;

/** How a table's own percent column calculates, found out from a sample of its rows. */
export interface PercentUse {
  /**
   * Whether it takes the baseline into account. Many tables carry last year's value for information only and state
   * 100 · A / T; then we calculate as they do. Without telling percentages the baseline counts.
   */
  readonly withBaseline: boolean;
  /** What it states where less is better: the use of the limit (A / T) or its keeping (T / A); `undefined` if rows do not tell. */
  readonly falling: 'share' | 'limit' | undefined;
  /** It never says more than 100, though several rows have achieved more. */
  readonly capped: boolean;
}

/** Rows above 100 % that state exactly 100, from which a column is taken to be capped. */
const CAPPED_ROWS = 2;

export function percentUseOf(row: CalculatedRow, directions: Directions): PercentUse {
  if (row.percent.column < 0) return { withBaseline: true, falling: undefined, capped: false };
  const votes = { share: 0, limit: 0, progress: 0, plain: 0 };
  let capped = 0;
  let above = 0;
  for (const sampled of sampleRows(row.table.dataRows)) {
    row.readCells(sampled);
    const { target, actual, baseline, percent } = row;
    if (percent.state !== 'number' || actual.state !== 'number' || target.state !== 'number') continue;
    if (target.value === 0) continue;
    const states = (numerator: number, denominator: number): boolean =>
      denominator !== 0 && !differsFromPercent(percent.value, numerator, denominator, DECIMALS);
    const share = states(actual.value, target.value);
    let best = (100 * actual.value) / target.value;
    if (baseline.state === 'number' && baseline.value !== target.value) {
      const gained = subtract(actual.value, baseline.value);
      const planned = subtract(target.value, baseline.value);
      const progress = states(gained, planned);
      best = Math.max(best, (100 * gained) / planned);
      if (share && !progress) votes.plain += 1;
      if (progress && !share) votes.progress += 1;
    }
    const limit = states(target.value, actual.value);
    if (share !== limit && directions.at(sampled, comparisonOf(target)).direction === 'decrease') {
      votes[share ? 'share' : 'limit'] += 1;
    }
    if (percent.value > 100) above += 1;
    else if (percent.value === 100 && best > 100) capped += 1;
  }
  return {
    withBaseline: votes.progress >= votes.plain,
    falling: votes.share === votes.limit ? undefined : votes.share > votes.limit ? 'share' : 'limit',
    capped: above === 0 && capped >= CAPPED_ROWS,
  };
}

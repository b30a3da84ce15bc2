import { differsFromPercent, subtract } from '../model/decimal';
import type { CalculatedRow } from './calculatedRow';
import { sampleRows } from './sample';

/** Stated percentages are mostly rounded to whole points. */
const DECIMALS = 0;

/**
 * Whether a table's own percentages take the baseline into account. Many tables carry last year's value for information
 * only and state 100 · A / T; then we calculate as they do. Without telling percentages the baseline counts.
 */
export function percentColumnFollowsBaseline(row: CalculatedRow): boolean {
  if (row.percent.column < 0) return true;
  let plain = 0;
  let progress = 0;
  for (const sampled of sampleRows(row.table.dataRows)) {
    row.readCells(sampled);
    const { target, actual, baseline, percent } = row;
    if (percent.state !== 'number' || target.value === 0 || baseline.value === target.value) continue;
    if (actual.state !== 'number' || baseline.state !== 'number' || target.state !== 'number') continue;
    const fitsPlain = !differsFromPercent(percent.value, actual.value, target.value, DECIMALS);
    const gained = subtract(actual.value, baseline.value);
    const fitsProgress = !differsFromPercent(
      percent.value,
      gained,
      subtract(target.value, baseline.value),
      DECIMALS,
    );
    if (fitsPlain && !fitsProgress) plain += 1;
    if (fitsProgress && !fitsPlain) progress += 1;
  }
  return progress >= plain;
}

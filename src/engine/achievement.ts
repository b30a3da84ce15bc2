import { percentOf } from '../model/decimal';
import type { DirectionReason } from '../model';
import type { Directions } from '../tables';
import { isDay } from '../checks/support/dayCell';
import type { CalculatedRow } from './calculatedRow';
import { comparisonOf } from './comparison';
import { percentUseOf } from './percentUse';
import type { PercentUse } from './percentUse';
import { judge, targetRange, usesBaseline } from './quotient';
import type { Schedule } from './schedule';
import { settleStatus } from './settleStatus';

/** Calculates a row's achievement and status into the row. */
export interface Achievement {
  calculate(row: CalculatedRow): void;
}

/**
 * How a table's achievements are calculated: 100 · A / T; where less is better 100 · T / A; with a numeric baseline
 * 100 · (A − B) / (T − B), which holds for rising and falling targets alike. A baseline is left aside in a table whose own
 * percentages leave it aside, and in a row whose target equals its baseline ("keep the level"). Where the target, or a cost,
 * is zero or below there is no quotient: the difference decides.
 *
 * What the table's percent column states is compared with its own formula: a budget's use of 120 % is right as a number,
 * and an overrun all the same.
 */
export function achievementOf(
  reader: CalculatedRow,
  directions: Directions,
  schedule: Schedule,
): Achievement {
  const use = percentUseOf(reader, directions);
  return {
    calculate(row) {
      const comparison = comparisonOf(row.target);
      const { firstRow, tellsDirection } = row.names;
      row.direction = openBelowZero(
        row,
        directionOf(row, directions.at(row.row, comparison, tellsDirection[row.row - firstRow] === 1)),
      );
      row.reason = undefined;
      row.running = undefined;
      if (
        row.units.conflict !== undefined ||
        isDay(row, row.target, row.actual) ||
        isDay(row, row.actual, row.target)
      ) {
        refuse(row);
        return;
      }
      const progress = (use.withBaseline || row.listed?.baseline !== undefined) && usesBaseline(row);
      judge(row, progress);
      row.percentNumerator = row.numerator;
      row.percentDenominator = row.denominator;
      row.percentFormula = row.formula;
      if (targetRange(row) !== undefined) setPlainShare(row);
      else if (row.formula === 'limit' || use.capped) setStated(row, use);
      settleStatus(row, schedule, progress);
    },
  };
}

/** Two units that do not fit, or a day where a number should stand: nothing is compared. */
function refuse(row: CalculatedRow): void {
  row.goal = row.target.value;
  row.formula = row.percentFormula = row.direction.direction === 'decrease' ? 'limit' : 'share';
  row.numerator = row.denominator = row.percentage = Number.NaN;
  row.percentNumerator = row.percentDenominator = Number.NaN;
  row.status = row.units.conflict === undefined ? 'undefined' : 'unclear';
  row.reason = row.units.conflict === undefined ? undefined : 'unit';
}

/** The user's own choice comes first, then what the profile says, then what the table tells. */
function directionOf({ listed }: CalculatedRow, told: DirectionReason): DirectionReason {
  const direction = listed?.direction;
  return direction === undefined || told.because === 'choice'
    ? told
    : { direction, because: 'profile', text: '' };
}

/**
 * A target below zero of which nothing tells what it is: "Reduktion der Emissionen: -20 %" is to fall, a balance is to rise. What
 * holds for plain counts holds for neither.
 */
function openBelowZero({ target }: CalculatedRow, told: DirectionReason): DirectionReason {
  return target.value < 0 && told.because === 'default' ? { ...told, because: 'unclear' } : told;
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

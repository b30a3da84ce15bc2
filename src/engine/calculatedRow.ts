import type { DirectionReason, Status } from '../model';
import type { Formula, RowContext } from '../checks/support/context';

/** A row while it is being calculated: the engine fills in what checks then only read. */
export interface CalculatedRow extends RowContext {
  direction: DirectionReason;
  formula: Formula;
  goal: number;
  numerator: number;
  denominator: number;
  /** Percentage points as the nearest double, NaN where undefined. */
  percentage: number;
  percentFormula: Formula;
  percentNumerator: number;
  percentDenominator: number;
  status: Status;
  /** Reads the cells of another row without calculating it. */
  readCells(row: number): void;
}

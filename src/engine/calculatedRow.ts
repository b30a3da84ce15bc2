import type { DirectionReason, Status, UnjudgedReason } from '../model';
import type { Formula, RowContext, Running } from '../checks/support/context';
import type { RowUnits } from './rowScale';

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
  reason: UnjudgedReason | undefined;
  running: Running | undefined;
  /** What the units of the row's cells say together. */
  readonly units: RowUnits;
  /** Reads the cells of another row without calculating it. */
  readCells(row: number): void;
}

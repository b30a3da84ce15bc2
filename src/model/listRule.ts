import type { CellRange } from './address';

/** A drop-down list of a sheet (data validation of type list), with what it offers. */
export interface ListRule {
  /** The cells that it holds for. */
  readonly ranges: readonly CellRange[];
  /** As they stand in the list; numbers as text. Never empty. */
  readonly values: readonly string[];
}

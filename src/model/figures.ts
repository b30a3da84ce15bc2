import type { CellRange } from './address';
import type { Severity } from './finding';

/** One number of a table's row, with the cell that it is taken from by a formula that does nothing else ("=Nord!C5"). */
export interface Figure {
  readonly range: CellRange;
  readonly value: number;
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** The figures of a row whose name stands once in its table. */
export interface NamedFigures {
  readonly indicator: string;
  /** The name as it is compared. */
  readonly key: string;
  readonly unit?: string;
  readonly target?: Figure;
  readonly actual?: Figure;
}

/** The figures of one table, for comparing them with those of others. */
export interface TableFigures {
  readonly sheet: string;
  readonly range: CellRange;
  readonly series?: string;
  /** What headers, or the sheet's name, say about time. */
  readonly period?: string;
  readonly rows: readonly NamedFigures[];
}

/** The figures of a sheet's tables, and how serious it is that two of them differ. */
export interface SheetFigures {
  readonly tables: readonly TableFigures[];
  readonly severity: Severity;
}

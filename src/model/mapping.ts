import type { CellRange } from './address';
import type { Role } from './indicatorTable';

/** Whether more is better (placements) or less (drop-outs, costs, hours). */
export const directions = ['increase', 'decrease'] as const;
export type Direction = (typeof directions)[number];

/** What the user decided about one indicator of a table. */
export interface IndicatorChoice {
  /** The name as it stood in the sheet; compared folded (case, blanks, umlauts, punctuation). */
  readonly indicator: string;
  readonly direction?: Direction;
  readonly unit?: string;
  readonly integer?: boolean;
}

/**
 * What the user decided about one table: it wins over recognition. Saved in the workbook (so that the command line reads it
 * too), one per table and series.
 */
export interface TableMapping {
  readonly sheet: string;
  /** Header and data rows as decided; rows added directly below the range later belong to it. */
  readonly range: CellRange;
  /** Number of header rows at the top of the range, at least 1. */
  readonly headerRows: number;
  /** Absolute columns. Empty when `ignored`. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly series?: string;
  /** The user said that this is no indicator table. */
  readonly ignored?: boolean;
  /** For all indicators of the table that have no choice of their own. */
  readonly direction?: Direction;
  readonly indicators?: readonly IndicatorChoice[];
}

import type { CellRange } from './address';

/** Statistics that descriptions of areas state. The ids are those of the sources. */
export const areaStatistics = [
  'area',
  'population',
  'sgb2-rate',
  'unemployment-rate',
  'migration-share',
] as const;
export type AreaStatistic = (typeof areaStatistics)[number];

/** Which place a column of an area table is about: the city, or the area within it. */
export type AreaRole = 'city' | 'area';

/**
 * A table that describes an area (Merkmal | Stadt | Gebiet). It holds positions, not values; what it says of places and periods
 * are texts of the sheet, in which nothing was looked up.
 */
export interface AreaTable {
  readonly sheet: string;
  /** Header and rows, from the column of names to the last column of values. */
  readonly range: CellRange;
  readonly columns: readonly {
    readonly column: number;
    readonly role: AreaRole;
    readonly header: string;
    /** What the header says besides its role ("Stadt Leipzig" → "Leipzig"); "" where nothing. */
    readonly name: string;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly statistic: AreaStatistic;
    /** As it stands in the sheet. */
    readonly label: string;
  }[];
  /** Lines above, within three rows, nearest first: one of them may name the place. */
  readonly titles: readonly string[];
  /** Year or day after "Stand", in the header, above or below the table. */
  readonly period?: string;
}

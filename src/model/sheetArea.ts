import type { CellRange } from './address';

/**
 * What people have said about a part of a sheet without thinking of us: a name for a range, a filter, what is to be printed, an
 * Excel table. Recognition takes them as hints, never as proof.
 */
export interface SheetArea {
  readonly kind: 'table' | 'name' | 'filter' | 'print';
  /** Of a name or an Excel table. */
  readonly name?: string;
  readonly range: CellRange;
}

/** Old workbooks carry tens of thousands of forgotten names: readers ask for this many of the workbook, and of the sheet. */
export const MOST_NAMES = 1_000;

import type { Candidates, SampledColumn } from './roles';

/** First and last column of a table. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The columns that make a table: names, targets, actuals, percentages. */
export function allColumns({ targets, actuals, percents, indicator }: Candidates): readonly SampledColumn[] {
  return [...targets, ...actuals, ...percents, ...(indicator === undefined ? [] : [indicator])];
}

/** The role columns and the headed columns beside them, up to a blank header, a year, a date or a calendar's letter. */
export function extentOf(columns: readonly SampledColumn[], roleColumns: readonly SampledColumn[]): Extent {
  const positions = roleColumns.map((column) => column.column);
  let left = Math.min(...positions);
  let right = Math.max(...positions);
  for (const column of columns.toReversed()) {
    if (column.column >= left) continue;
    if (column.column !== left - 1 || column.text === '' || column.calendar) break;
    left = column.column;
  }
  for (const column of columns) {
    if (column.column <= right) continue;
    if (column.column !== right + 1 || column.text === '' || column.calendar) break;
    right = column.column;
  }
  return { left, right };
}

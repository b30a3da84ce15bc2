import { CellKind, type CellRange, type RowResult, type Sheet, type TableResult } from '../model';

/** A target that was missed, with what is said about it in the table. */
export interface MissedTarget {
  readonly sheet: string;
  readonly series?: string;
  /** From the first to the last column of the table. */
  readonly range: CellRange;
  readonly row: RowResult;
  /** Where the table's explanation stands; absent where the table has no column for it. */
  readonly explanationCell?: { readonly row: number; readonly column: number };
  /** "" where nothing stands there. */
  readonly explanation: string;
}

/** Missed targets that are kept: a list of more helps nobody. */
export const MAX_MISSED = 2_000;

/** The targets of a table that are missed (not those that are nearly met), with their explanations. */
export function missedTargets({ table, rows, counts }: TableResult, sheet: Sheet): MissedTarget[] {
  if (counts !== undefined && counts.under + counts.critical === 0) return [];
  const missed: MissedTarget[] = [];
  // Where the roles stand in rows, nobody keeps explanations in a row of their own.
  const column = table.rowRoles === undefined ? table.columns.explanation : undefined;
  for (const row of rows) {
    if (row.status !== 'under' && row.status !== 'critical') continue;
    if (missed.length >= MAX_MISSED) break;
    missed.push({
      sheet: table.sheet,
      ...(table.series === undefined ? {} : { series: table.series }),
      range: { ...table.range, top: row.row, bottom: row.row },
      row,
      ...(column === undefined ? {} : { explanationCell: { row: row.row, column } }),
      explanation: column === undefined ? '' : textIn(sheet, row.row, column),
    });
  }
  return missed;
}

function textIn(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) return sheet.text(row, column).trim();
  return kind === CellKind.number ? String(sheet.number(row, column)) : '';
}

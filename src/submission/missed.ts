import {
  CellKind,
  type CellRange,
  type Finding,
  type RowGlance,
  type RowResult,
  type Sheet,
  type TableResult,
} from '../model';

/** A row that is to be explained, with what is said about it in the table. */
export interface RowToExplain {
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

/** A target that was missed. */
export type MissedTarget = RowToExplain;

/** Missed targets that are kept: a list of more helps nobody. */
export const MAX_MISSED = 2_000;

/** The targets of a table that are missed (not those that are nearly met), with their explanations. */
export function missedTargets(result: TableResult, sheet: Sheet): MissedTarget[] {
  const { counts } = result;
  if (counts !== undefined && counts.under + counts.critical === 0) return [];
  return rowsOf(result, sheet, ({ status }) => status === 'under' || status === 'critical');
}

/** The targets of a table that are so far exceeded that a finding asks why. */
export function exceededTargets(
  result: TableResult,
  sheet: Sheet,
  findings: readonly Finding[],
): RowToExplain[] {
  const asked = new Set(
    findings.flatMap((finding) => {
      const { table } = result;
      const here = finding.sheet === table.sheet && finding.series === table.series;
      return here && asksForReason(finding) ? [finding.range.top] : [];
    }),
  );
  if (asked.size === 0) return [];
  return rowsOf(result, sheet, ({ status, row }) => status === 'met' && asked.has(row));
}

/** Whether the finding is about a target that is missed or far exceeded: a reason answers it. */
export function asksForReason({ check, severity }: Finding): boolean {
  if (check === 'over-achievement') return severity !== 'info';
  return check === 'under-target' || check === 'explanation-missing';
}

function rowsOf(
  { table, rows }: TableResult,
  sheet: Sheet,
  wanted: (row: RowGlance) => boolean,
): RowToExplain[] {
  const found: RowToExplain[] = [];
  // Where the roles stand in rows, nobody keeps explanations in a row of their own.
  const column = table.rowRoles === undefined ? table.columns.explanation : undefined;
  for (let index = 0; index < rows.length; index += 1) {
    if (!wanted(rows.glance(index))) continue;
    if (found.length >= MAX_MISSED) break;
    const row = rows.at(index);
    found.push({
      sheet: table.sheet,
      ...(table.series === undefined ? {} : { series: table.series }),
      range: { ...table.range, top: row.row, bottom: row.row },
      row,
      ...(column === undefined ? {} : { explanationCell: { row: row.row, column } }),
      explanation: column === undefined ? '' : textIn(sheet, row.row, column),
    });
  }
  return found;
}

function textIn(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) return sheet.text(row, column).trim();
  return kind === CellKind.number ? String(sheet.number(row, column)) : '';
}

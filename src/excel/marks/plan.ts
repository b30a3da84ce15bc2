import {
  markColours,
  markedStatuses,
  type CellRange,
  type IndicatorTable,
  type MarkedStatus,
  type Status,
  type TableResult,
} from '../../model';

/** One conditional format to be added. */
export interface Mark {
  readonly sheet: string;
  readonly range: CellRange;
  readonly fill: string;
  readonly text: string;
}

export interface MarkPlan {
  readonly marks: readonly Mark[];
  /** Rows that get a mark; a row that several series share counts once. */
  readonly rows: number;
}

/** Neighbouring rows with one status. */
interface Run {
  readonly status: MarkedStatus;
  readonly top: number;
  bottom: number;
}

/**
 * Plans the marks of checked tables: per run of neighbouring rows with the same status two or three ranges that do not
 * overlap, so that no order among our own formats matters.
 */
export function planMarks(tables: readonly TableResult[]): MarkPlan {
  let rows = 0;
  const shared = new Set<string>();
  const marks = tables.flatMap(({ table, rows: results }) => {
    const runs: Run[] = [];
    for (const { row, status } of results) {
      if (!isMarked(status)) continue;
      if (table.series === undefined) rows += 1;
      else shared.add(`${table.sheet}!${String(row)}`);
      const last = runs.at(-1);
      if (last?.status === status && last.bottom === row - 1) last.bottom = row;
      else runs.push({ status, top: row, bottom: row });
    }
    return runs.flatMap((run) => marksOf(table, run));
  });
  return { marks, rows: rows + shared.size };
}

function isMarked(status: Status): status is MarkedStatus {
  return markedStatuses.some((marked) => marked === status);
}

function marksOf(table: IndicatorTable, { status, top, bottom }: Run): Mark[] {
  const { fill, strong, text } = markColours[status];
  const { target, actual, percent } = table.columns;
  const strongColumn = percent ?? actual;
  if (table.rowRoles !== undefined) return marksOfRoleRows(table, { status, top, bottom });
  return columnsOf(table, [target, actual, percent])
    .flatMap((columns) => splitAt(columns, strongColumn))
    .map(({ left, right }) => ({
      sheet: table.sheet,
      range: { top, left, bottom, right },
      fill: left === strongColumn && right === strongColumn ? strong : fill,
      text,
    }));
}

/** Where the roles stand in rows, each value of an indicator is a row of its own, in the column of its series. */
function marksOfRoleRows({ columns, rowRoles = {}, sheet }: IndicatorTable, { status, top }: Run): Mark[] {
  const { fill, strong, text } = markColours[status];
  const strongRole = rowRoles.percent === undefined ? 'actual' : 'percent';
  return (['target', 'actual', 'percent'] as const).flatMap((role) => {
    const offset = rowRoles[role];
    const column = columns[role];
    if (offset === undefined || column === undefined) return [];
    const row = top + offset;
    const range = { top: row, bottom: row, left: column, right: column };
    return [{ sheet, range, fill: role === strongRole ? strong : fill, text }];
  });
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The whole row; of a table with several series only the series' own columns, since the others have their own status. */
function columnsOf(table: IndicatorTable, own: readonly (number | undefined)[]): Columns[] {
  if (table.series === undefined) return [table.range];
  return own.flatMap((column) => (column === undefined ? [] : [{ left: column, right: column }]));
}

function splitAt({ left, right }: Columns, column: number | undefined): Columns[] {
  if (column === undefined || column < left || column > right) return [{ left, right }];
  return [
    { left, right: column - 1 },
    { left: column, right: column },
    { left: column + 1, right },
  ].filter((part) => part.left <= part.right);
}

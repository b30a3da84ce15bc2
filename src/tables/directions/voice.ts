import { nameOfRow } from '../rows/names';
import type { Direction, DirectionReason, IndicatorTable, Role, Sheet } from '../../model';

/** What one witness says of one row: the direction, how strongly, and the word that tells, as it stands in the sheet. */
export interface Voice {
  readonly direction: Direction;
  readonly weight: number;
  readonly because: DirectionReason['because'];
  readonly text: string;
}

/** One who can say something about the rows (absolute) of a table. */
export interface Witness {
  at(row: number): Voice | undefined;
}

/** What witnesses look at. */
export interface TableView {
  readonly sheet: Sheet;
  readonly table: IndicatorTable;
  /** At most some hundred data rows, spread evenly. */
  readonly sample: readonly number[];
  /** The header of a role as it stands in the sheet, "" where there is none. */
  header(role: Role): string;
  name(row: number): string;
  /** The number in a role's cell, NaN where none is stored. */
  number(role: Role, row: number): number;
}

/** How strongly each witness speaks. The sums of both sides are compared; one step is what a plan in money tells. */
export const weights = {
  column: 100,
  comparison: 90,
  resultLine: 80,
  favourable: 60,
  status: 45,
  deviation: 45,
  linked: 43,
  resultOf: 43,
  section: 40,
  ownPercent: 40,
  moneyName: 35,
  name: 30,
  header: 25,
  title: 20,
  unit: 20,
  oftenIncome: 15,
  siblings: 15,
  perhaps: 12,
  /** Alone it leaves the direction open. */
  doubt: 5,
} as const;

/** Two sides closer than this contradict each other: then a person is asked. */
export const LEAST_MARGIN = 8;

const ROWS_SAMPLED = 400;

export function viewOf(sheet: Sheet, table: IndicatorTable): TableView {
  const { columns, dataRows, evidence } = table;
  const step = Math.max(1, Math.floor(dataRows.length / ROWS_SAMPLED));
  const sample = dataRows.filter((_, index) => index % step === 0);
  return {
    sheet,
    table,
    sample: [...sample],
    header(role) {
      const column = columns[role];
      return evidence.find((one) => one.role === role && one.column === column)?.header ?? '';
    },
    name: (row) => nameOfRow(sheet, table, row),
    number: (role, row) => sheet.number(row, columns[role] ?? -1),
  };
}

/** The columns of a table that hold texts and no name: where a type or a status may stand. */
export function textColumns({ sheet, table, sample }: TableView): readonly number[] {
  const { columns, range } = table;
  const taken = new Set([
    columns.indicator,
    columns.target,
    columns.actual,
    columns.percent,
    columns.baseline,
  ]);
  const found: number[] = [];
  for (let column = range.left; column <= Math.min(range.right, range.left + MOST_COLUMNS); column += 1) {
    if (taken.has(column)) continue;
    if (sample.slice(0, ROWS_TRIED).some((row) => sheet.text(row, column) !== '')) found.push(column);
  }
  return found;
}

const MOST_COLUMNS = 40;
const ROWS_TRIED = 40;

import { roles } from '../model';
import type { CellRange, CheckId, IndicatorTable } from '../model';
import { indexOfRow } from '../checks/support/rows';
import type { Place, Problem, TableProblem } from '../checks/support/context';
import type { Reported } from './settle';

/** What a check of the whole table reported. */
export interface TableReported {
  readonly check: CheckId;
  readonly problem: TableProblem;
}

/** A problem in the row at hand. */
export interface ReportedProblem extends Reported {
  readonly problem: Problem;
  /** Set when it comes from a check of the whole table: what to tell, or `false` where it is told elsewhere. */
  readonly emits?: TableProblem | false;
}

/**
 * What the checks of the whole table found, handed out row by row: a problem that begins in a data row is weighed there
 * against those of the row (one cause, one finding); all others are told in their place.
 */
export class TableProblems {
  private next = 0;
  private readonly elsewhere: TableReported[] = [];
  private readonly byRow = new Map<number, ReportedProblem[]>();

  /** @param reported ascending by first row. `weighed` is false for a table whose rows are not checked. */
  constructor(
    private readonly table: IndicatorTable,
    reported: readonly TableReported[],
    weighed: boolean,
  ) {
    const isDataRow = (row: number): boolean => weighed && indexOfRow(table.dataRows, row) >= 0;
    for (const one of reported) {
      const { range, explains = [] } = one.problem;
      if (isDataRow(range.top)) this.add(one, range, range.top, one.problem);
      else this.elsewhere.push(one);
      for (const area of explains)
        for (let row = area.top; row <= area.bottom; row += 1)
          if (isDataRow(row)) this.add(one, area, row, false);
    }
  }

  /** Whether {@link TableProblems.before} has anything for a row. */
  isDue(row: number): boolean {
    const next = this.elsewhere[this.next];
    return next !== undefined && next.problem.range.top <= row;
  }

  /** The problems to be told before a row that belong to no data row. Each is handed out once. */
  *before(row: number): Generator<TableReported> {
    for (let one = this.elsewhere[this.next]; one !== undefined; one = this.elsewhere[this.next]) {
      if (one.problem.range.top > row) return;
      this.next += 1;
      yield one;
    }
  }

  /** The problems to be weighed in a data row. */
  of(row: number): readonly ReportedProblem[] | undefined {
    return this.byRow.get(row);
  }

  private add(
    { check, problem }: TableReported,
    area: CellRange,
    row: number,
    emits: TableProblem | false,
  ): void {
    const list = this.byRow.get(row) ?? [];
    if (list.length === 0) this.byRow.set(row, list);
    for (const at of emits === false ? this.placesIn(area) : [this.placesIn(area)[0] ?? 'row'])
      list.push({ check, problem: { messageId: problem.messageId, at, details: () => problem }, emits });
  }

  /** The roles whose columns an area touches; "row" for an area over the whole table. */
  private placesIn({ left, right }: CellRange): readonly Place[] {
    const { range, columns } = this.table;
    if (left === range.left && right === range.right && left !== right) return ['row'];
    return roles.filter((role) => {
      const column = columns[role] ?? -1;
      return column >= left && column <= right;
    });
  }
}

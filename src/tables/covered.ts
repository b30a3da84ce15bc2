import type { CellRange } from '../model';

/**
 * The cells that belong to tables already known, asked while going down a sheet. It keeps one row number a column, so that a
 * sheet of many small tables, above or beside each other, costs no more than its cells.
 */
export class CoveredCells {
  /** For each column the last row that a table covers, of those that begin at or above the row at hand. */
  private readonly lastRow: number[] = [];
  /** Tables that begin further down: the user pointed them out. The next one is the last of the list. */
  private readonly later: CellRange[] = [];
  private acrossTo = -1;
  private previous: CellRange | undefined;

  constructor(
    private readonly used: CellRange,
    mapped: readonly CellRange[],
  ) {
    this.later.push(...mapped.toSorted((a, b) => b.top - a.top));
  }

  /** To be called for each row, downwards. Returns the last row below it that belongs to one table as a whole; -1 for none. */
  moveTo(row: number): number {
    for (let next = this.later.at(-1); next !== undefined && next.top <= row; next = this.later.at(-1)) {
      this.later.pop();
      this.add(next);
    }
    return this.acrossTo >= row ? this.acrossTo : -1;
  }

  /** Adds a table that begins at or above the row at hand. */
  add(range: CellRange): void {
    const { left, right, bottom } = range;
    const { lastRow, previous, used } = this;
    // The pairs of one table share its range.
    if (previous?.left === left && previous.right === right && previous.bottom >= bottom) return;
    this.previous = range;
    for (let column = left; column <= Math.min(right, used.right); column += 1)
      lastRow[column] = Math.max(lastRow[column] ?? -1, bottom);
    if (left <= used.left && right >= used.right) this.acrossTo = Math.max(this.acrossTo, bottom);
  }

  holds(row: number, column: number): boolean {
    return (this.lastRow[column] ?? -1) >= row;
  }

  /** First row above which some of the columns belong to tables that end above the row at hand. */
  highestFree(row: number, left: number, right: number): number {
    let highest = 0;
    for (let column = left; column <= right; column += 1) {
      const last = this.lastRow[column] ?? -1;
      if (last < row && last >= highest) highest = last + 1;
    }
    return highest;
  }
}

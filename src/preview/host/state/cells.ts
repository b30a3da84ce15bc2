import { contains, unionRange, type CellRange } from '../../../model';
import { hasContent, type Cell } from './cell';
import { defaultFormat } from './format';

/** The cells of a worksheet that are anything else than empty and plain, by row. */
export class CellStore {
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private readonly bounds = new Map<boolean, CellRange | null>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** Puts a cell in place; an empty plain cell is not kept, so that equal sheets have equal stores. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const kept =
      cell && (hasContent(cell) || cell.format !== defaultFormat || cell.quoted) ? cell : undefined;
    let cells = this.rows.get(row);
    this.follow(false, row, column, kept !== undefined);
    this.follow(true, row, column, kept !== undefined && hasContent(kept));
    if (!cells) {
      if (!kept) return;
      this.rows.set(row, (cells = []));
    }
    cells[column] = kept;
    while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.length -= 1;
    if (cells.length === 0) this.rows.delete(row);
  }

  /** Keeps the known used range in step; only a cell that goes from its edge makes it unknown. */
  private follow(valuesOnly: boolean, row: number, column: number, counts: boolean): void {
    const known = this.bounds.get(valuesOnly);
    if (known === undefined) return;
    if (counts) {
      const one = { top: row, left: column, bottom: row, right: column };
      if (!known || !contains(known, row, column))
        this.bounds.set(valuesOnly, known ? unionRange(known, one) : one);
    } else if (known) {
      const { top, left, bottom, right } = known;
      if (row === top || row === bottom || column === left || column === right)
        this.bounds.delete(valuesOnly);
    }
  }

  /** The smallest range around all cells with content or, unless `valuesOnly`, with a format of their own. */
  used(valuesOnly: boolean): CellRange | null {
    const known = this.bounds.get(valuesOnly);
    if (known !== undefined) return known;
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (!cell || (valuesOnly && !hasContent(cell))) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    const range = bottom < 0 ? null : { top, left, bottom, right };
    this.bounds.set(valuesOnly, range);
    return range;
  }

  /** Calls back for every kept cell in the range, row by row; cheap for unbounded ranges. */
  forEach(range: CellRange, visit: (cell: Cell, row: number, column: number) => void): void {
    const visitRow = (row: number): void => {
      const cells = this.rows.get(row);
      if (!cells) return;
      const right = Math.min(range.right, cells.length - 1);
      for (let column = range.left; column <= right; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    };
    if (range.bottom - range.top < this.rows.size) {
      for (let row = range.top; row <= range.bottom; row += 1) visitRow(row);
      return;
    }
    const rows = [...this.rows.keys()].filter((row) => row >= range.top && row <= range.bottom);
    for (const row of rows.sort((a, b) => a - b)) visitRow(row);
  }
}

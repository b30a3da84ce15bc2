import { columnLetters, type CellRange } from '../../../model';
import type { HostSheetView } from '../../host/contract';

/** Excel's standard column width and row height in pixels. */
export const STANDARD_WIDTH = 64;
export const STANDARD_HEIGHT = 20;
/** Blank rows and columns shown beyond what is used, so that the sheet looks open-ended. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** The rows and columns of a sheet that can be seen: positions in the grid ⇄ positions in the worksheet. */
export interface GridLayout {
  /** Worksheet rows in the order they are drawn; hidden ones are left out. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  /** Changes exactly when the drawn rows, columns or widths change. */
  readonly rowKey: string;
  readonly columnKey: string;
  rowPosition(row: number): number;
  columnPosition(column: number): number;
}

/** Lays a sheet out for drawing. `resized` holds widths (by worksheet column) that the user has dragged. */
export function layoutOf(sheet: HostSheetView, resized: ReadonlyMap<number, number>): GridLayout {
  const rowTotal = Math.max(sheet.rowCount + SPARE_ROWS, LEAST_ROWS);
  const columnTotal = Math.max(sheet.columnCount + SPARE_COLUMNS, LEAST_COLUMNS);
  const rows: number[] = [];
  const hidden: number[] = [];
  for (let row = 0; row < rowTotal; row++) (sheet.rowHidden(row) ? hidden : rows).push(row);
  const columns: number[] = [];
  for (let column = 0; column < columnTotal; column++) if (!sheet.columnHidden(column)) columns.push(column);
  const widths = columns.map((column) => resized.get(column) ?? sheet.columnWidth(column) ?? STANDARD_WIDTH);
  const columnPositions = new Map(columns.map((column, position) => [column, position]));
  return {
    rows,
    columns,
    widths,
    rowKey: `${sheet.id}:${rowTotal}:${hidden.join()}`,
    columnKey: `${sheet.id}:${columns.map((column, position) => `${column}=${widths[position] ?? 0}`).join()}`,
    rowPosition: (row) => (hidden.length === 0 ? Math.min(row, rows.length - 1) : positionIn(rows, row)),
    columnPosition: (column) => columnPositions.get(column) ?? positionIn(columns, column),
  };
}

/** Position of the value in an ascending list, or of the next one drawn where the value itself is hidden. */
function positionIn(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pixels from the first row or column of the range to its last, hidden ones not counted. */
export function spanWidth(layout: GridLayout, left: number, right: number): number {
  let width = 0;
  layout.columns.forEach((column, position) => {
    if (column >= left && column <= right) width += layout.widths[position] ?? STANDARD_WIDTH;
  });
  return width;
}

/** Merged ranges, found by cell. Sheets hold few of them, so rows are indexed and columns compared. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const list = this.byRow.get(row);
        if (list) list.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, column: number): CellRange | undefined {
    return this.byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);
  }

  /** Grows a range until it cuts through no merged range, as Excel's selection does. */
  grow(range: CellRange): CellRange {
    let grown = range;
    for (;;) {
      let next = grown;
      for (let row = next.top; row <= next.bottom && this.byRow.size > 0; row++) {
        for (const merge of this.byRow.get(row) ?? []) {
          if (merge.left > next.right || merge.right < next.left) continue;
          next = {
            top: Math.min(next.top, merge.top),
            left: Math.min(next.left, merge.left),
            bottom: Math.max(next.bottom, merge.bottom),
            right: Math.max(next.right, merge.right),
          };
        }
      }
      if (next === grown || sameRange(next, grown)) return next;
      grown = next;
    }
  }
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What the head of a grid column says. */
export const columnTitle = columnLetters;

import type { CellPlace } from '../../model';

/** Cells of one column that are read as one range. */
export interface Span<T extends CellPlace> {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Ascending by row. */
  readonly cells: readonly T[];
}

/** Reading some cells in between costs less than another range. */
const GAP = 200;

/** Groups cells into as few ranges of one column as is sensible to read: the cells of a table's column become one span. */
export function spansOf<T extends CellPlace>(cells: readonly T[]): Span<T>[] {
  return group(cells, (last, next) => next.row - last.row <= GAP);
}

/** Groups cells into the blocks that can be written at once: cells that touch in one column. */
export function blocksOf<T extends CellPlace>(cells: readonly T[]): Span<T>[] {
  return group(cells, (last, next) => next.row - last.row === 1);
}

function group<T extends CellPlace>(cells: readonly T[], together: (last: T, next: T) => boolean): Span<T>[] {
  const groups: T[][] = [];
  for (const cell of sorted(cells)) {
    const current = groups.at(-1);
    const last = current?.at(-1);
    const joins = last?.sheet === cell.sheet && last.column === cell.column && together(last, cell);
    if (joins) current?.push(cell);
    else groups.push([cell]);
  }
  return groups.flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ sheet: first.sheet, column: first.column, top: first.row, bottom: last.row, cells: members }];
  });
}

function sorted<T extends CellPlace>(cells: readonly T[]): T[] {
  const order = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const rank = ({ sheet }: T): number => order.get(sheet) ?? 0;
  return [...cells].sort((a, b) => rank(a) - rank(b) || a.column - b.column || a.row - b.row);
}

/** Cuts a list of spans into parts of at most `cells` cells and `ranges` ranges each, one part per request. */
export function requestsOf<T extends CellPlace>(
  spans: readonly Span<T>[],
  limits: { readonly cells: number; readonly ranges: number },
): Span<T>[][] {
  const requests: Span<T>[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const size = span.bottom - span.top + 1;
    const current = requests.at(-1);
    if (current === undefined || cells + size > limits.cells || current.length >= limits.ranges) {
      requests.push([span]);
      cells = size;
    } else {
      current.push(span);
      cells += size;
    }
  }
  return requests;
}

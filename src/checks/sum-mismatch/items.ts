import type { TableContext } from '../support/context';
import { summedRows } from '../support/formula';
import { partsOf } from '../support/parts';
import { columnOf, summandAt, summedRoles } from './cells';
import type { Summand, SummedRole } from './cells';

/** One row that a total may add up: a data row, or a total of some. */
export interface Item {
  readonly row: number;
  readonly isTotal: boolean;
  /** A heading or blank row stands above it. */
  readonly begins: boolean;
  readonly values: Readonly<Record<SummedRole, Summand>>;
}

/** A total with the rows above it that it may add up, each way once, the likeliest first. */
export interface TotalWithParts {
  readonly row: number;
  readonly candidates: readonly (readonly Item[])[];
}

/**
 * The totals of a table, top to bottom, each with the sets of rows that it may stand for: the rows since the last total,
 * since a heading, all rows, the subtotals above. `fits` says which set a total turned out to be: those rows are covered by
 * it then and no longer added up by themselves, so that a grand total over subtotals counts nothing twice.
 */
export function* totalsOf(
  context: TableContext,
  fits: (total: TotalWithParts) => readonly Item[] | undefined,
): Generator<TotalWithParts> {
  const { table } = context;
  const inner = innerRows(context);
  let open: Item[] = [];
  let next = 0;
  let previous = table.header.bottom;
  for (const total of table.totalRows) {
    for (; next < table.dataRows.length && (table.dataRows[next] ?? 0) < total; next += 1) {
      const row = table.dataRows[next] ?? 0;
      if (!inner.has(row)) open.push(itemAt(context, row, false, row > previous + 1));
      previous = row;
    }
    const found = { row: total, candidates: candidatesOf(open) };
    yield found;
    const covered = new Set(fits(found) ?? found.candidates[0] ?? []);
    open = open.filter((item) => !covered.has(item));
    open.push(itemAt(context, total, true, false));
    previous = total;
  }
}

function itemAt(context: TableContext, row: number, isTotal: boolean, begins: boolean): Item {
  return {
    row,
    isTotal,
    begins,
    values: {
      target: summandAt(context, 'target', row),
      actual: summandAt(context, 'actual', row),
    },
  };
}

/** Rows that another data row already holds: "davon" rows, and rows that a subtotal among the data adds up. */
function innerRows(context: TableContext): ReadonlySet<number> {
  const { sheet, table } = context;
  const inner = new Set(partsOf(context).keys());
  for (const role of summedRoles) {
    const column = columnOf(context, role);
    for (const row of table.dataRows) {
      const formula = sheet.formula(row, column);
      const ranges = formula === undefined ? undefined : summedRows(formula, row, column);
      for (const [first, last] of ranges ?? [])
        for (
          let part = Math.max(first, table.range.top);
          part <= Math.min(last, table.range.bottom);
          part += 1
        )
          if (part !== row) inner.add(part);
    }
  }
  return inner;
}

function candidatesOf(open: readonly Item[]): readonly (readonly Item[])[] {
  const lastTotal = open.findLastIndex((item) => item.isTotal);
  const lastLeaf = open.findLastIndex((item) => !item.isTotal);
  const starts = new Set([lastTotal + 1, lastLeaf + 1, 0]);
  open.forEach((item, index) => {
    if (item.begins) starts.add(index);
  });
  const sets = [...starts].map((start) => open.slice(start)).filter((set) => set.length > 0);
  return sets.filter((set) => set.length > 1 || sets.length === 1);
}

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
 * it then and no longer added up by themselves, so that a grand total over subtotals counts nothing twice. `isSum` says whether
 * a row is the sum of a set in every column.
 */
export function* totalsOf(
  context: TableContext,
  fits: (total: TotalWithParts) => readonly Item[] | undefined,
  isSum: (total: number, items: readonly Item[]) => boolean,
): Generator<TotalWithParts> {
  const { table } = context;
  const inner = innerRows(context);
  let open: Item[] = [];
  let next = 0;
  let previous = table.header.bottom;
  let coveredTo = -1;
  for (const total of table.totalRows) {
    const lastPart = table.partsBelow?.get(total);
    if (total <= coveredTo && lastPart === undefined) continue;
    if (lastPart !== undefined) {
      yield { row: total, candidates: [itemsBelow(context, total, lastPart)] };
      // The rows above it stay open, and its parts are counted by it.
      if (total <= coveredTo) continue;
    }
    for (; next < table.dataRows.length && (table.dataRows[next] ?? 0) < total; next += 1) {
      const row = table.dataRows[next] ?? 0;
      if (!inner.has(row)) open.push(itemAt(context, row, false, row > previous + 1));
      previous = row;
    }
    if (lastPart !== undefined) {
      open.push(itemAt(context, total, true, false));
      while (next < table.dataRows.length && (table.dataRows[next] ?? 0) <= lastPart) next += 1;
      previous = coveredTo = lastPart;
      continue;
    }
    // Nearly all totals are the sum of the rows since the last one: then nobody asks for other ways.
    const from = open.findLastIndex((item) => item.isTotal) + 1;
    const recent = open.slice(from);
    if (recent.length > 1 && isSum(total, recent)) {
      yield { row: total, candidates: [recent] };
      open.length = from;
      open.push(itemAt(context, total, true, false));
      previous = total;
      continue;
    }
    const found = { row: total, candidates: candidatesOf(open) };
    yield found;
    const covered = new Set(fits(found) ?? found.candidates[0] ?? []);
    open = open.filter((item) => !covered.has(item));
    open.push(itemAt(context, total, true, false));
    previous = total;
  }
}

/** The rows that a total above them adds up; those of an inner total count once, as that total. */
function itemsBelow(context: TableContext, total: number, last: number): readonly Item[] {
  const { dataRows, partsBelow, totalRows } = context.table;
  const items: Item[] = [];
  const rows = [...dataRows, ...totalRows].filter((row) => row > total && row <= last).sort((a, b) => a - b);
  let coveredTo = total;
  for (const row of rows) {
    if (row <= coveredTo) continue;
    const inner = partsBelow?.get(row);
    coveredTo = inner ?? row;
    items.push(itemAt(context, row, inner !== undefined, false));
  }
  return items;
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

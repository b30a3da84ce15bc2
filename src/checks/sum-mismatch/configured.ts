import { cellRange, formatCell } from '../../model';
import { subtract } from '../../model/decimal';
import type { TableContext, TableReport } from '../support/context';
import { valueAt } from '../support/valueAt';
import { columnOf, summandAt, summedRoles } from './cells';
import type { SummedRole } from './cells';
import type { Item } from './items';
import { sumFix } from './sumFix';
import { sumOf } from './sums';

/** Totals that the profile ties to their parts (`sumOf`), each compared with them. Returns the rows that are such totals. */
export function checkConfigured(
  context: TableContext,
  report: TableReport<'configured'>,
): ReadonlySet<number> {
  const { listing, table } = context;
  const totals = new Set<number>();
  if (listing === undefined) return totals;
  for (const row of [...table.dataRows, ...table.totalRows]) {
    const parts = listing.at(row)?.sumOf ?? [];
    const rows = parts.flatMap((id) => listing.rowOf(id, row) ?? []);
    // A part that is absent is told by its own check; without it no sum can be expected.
    if (parts.length === 0 || rows.length < parts.length) continue;
    totals.add(row);
    const items = rows.sort((a, b) => a - b).map((part) => itemAt(context, part));
    for (const role of summedRoles) checkRole(context, row, items, role, report);
  }
  return totals;
}

function itemAt(context: TableContext, row: number): Item {
  return {
    row,
    isTotal: false,
    begins: false,
    values: { target: summandAt(context, 'target', row), actual: summandAt(context, 'actual', row) },
  };
}

function checkRole(
  context: TableContext,
  row: number,
  items: readonly Item[],
  role: SummedRole,
  report: TableReport<'configured'>,
): void {
  const total = valueAt(context, role, row);
  // Until every part is entered there is nothing to compare.
  if (Number.isNaN(total) || items.some((item) => Number.isNaN(valueAt(context, role, item.row)))) return;
  const sum = sumOf(items, role);
  const difference = subtract(total, sum);
  if (difference === 0) return;
  const column = columnOf(context, role);
  const fix = sumFix(context, row, column, items, role);
  report({
    messageId: 'configured',
    range: cellRange(row, column),
    indicator: context.indicator(row),
    found: total,
    expected: sum,
    difference,
    data: {
      total,
      sum,
      gap: Math.abs(difference),
      parts: items.map((item) => formatCell({ row: item.row, column })).join(', '),
    },
    ...(fix === undefined ? {} : { fix }),
  });
}

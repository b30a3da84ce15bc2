import type { CellRange } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { isBlankCell, isBlankRow } from '../support/rows';

/** More hidden stretches than this are a filter, and one finding. */
const MOST_SINGLE = 3;

/** What the check can say, each with its severity. */
const messages = { rows: 'warning', filtered: 'warning', columns: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const hiddenData = defineCheck({
  id: 'hidden-data',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    const { range } = context.table;
    const rows = stretches(range.top, range.bottom, (row) => isHiddenRow(context, row));
    const hidden = rows.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    const areas: (CellRange & { readonly messageId: 'rows' | 'columns' })[] = [];
    for (const [left, right] of stretches(range.left, range.right, (column) =>
      isHiddenColumn(context, column),
    ))
      areas.push({ messageId: 'columns', top: range.top, bottom: range.bottom, left, right });
    if (rows.length <= MOST_SINGLE) {
      for (const [top, bottom] of rows)
        areas.push({ messageId: 'rows', top, bottom, left: range.left, right: range.right });
    } else {
      report({
        messageId: 'filtered',
        range: { ...range, top: rows[0]?.[0] ?? range.top, bottom: rows.at(-1)?.[1] ?? range.bottom },
        found: hidden,
        expected: 0,
        data: { count: hidden },
      });
    }
    for (const { messageId, ...area } of areas) {
      const count = messageId === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
      report({ messageId, range: area, found: count, expected: 0, data: { count } });
    }
  },
});

function isHiddenRow({ sheet, table }: TableContext, row: number): boolean {
  return sheet.rowHidden(row) && !isBlankRow(sheet, row, table.range.left, table.range.right);
}

function isHiddenColumn({ sheet, table }: TableContext, column: number): boolean {
  if (!sheet.columnHidden(column)) return false;
  for (const row of table.dataRows) if (!isBlankCell(sheet, row, column)) return true;
  return false;
}

/** The stretches of neighbours from `first` to `last` for which something holds. */
function stretches(
  first: number,
  last: number,
  holds: (position: number) => boolean,
): (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = -1;
  for (let position = first; position <= last + 1; position += 1) {
    const inside = position <= last && holds(position);
    if (inside && start < 0) start = position;
    if (!inside && start >= 0) {
      found.push([start, position - 1]);
      start = -1;
    }
  }
  return found;
}

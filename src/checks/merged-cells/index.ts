import type { CellRange, Role } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { mergesOf } from '../support/merges';
import { indexOfRow } from '../support/rows';

/** Partners, periods and remarks are usually merged over the rows that they hold for. */
const CHECKED: ReadonlySet<Role> = new Set<Role>([
  'indicator',
  'code',
  'unit',
  'baseline',
  'target',
  'actual',
  'percent',
  'deviation',
]);

/** What the check can say, each with its severity. */
const messages = { merged: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const mergedCells = defineCheck({
  id: 'merged-cells',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['merged'],
  options: noOptions,
  run(context, report) {
    const merges = mergesOf(context).filter((merge) => crossesData(context, merge));
    for (const merge of merges) {
      report({
        messageId: 'merged',
        range: inside(context, merge),
        found: null,
        expected: null,
        explains: [merge],
      });
    }
  },
});

/** Whether a merged area holds a data cell of a checked role together with another row or a column of another role. */
function crossesData({ table, roleColumns }: TableContext, merge: CellRange): boolean {
  const touches = roleColumns.some(
    ({ role, column }) => CHECKED.has(role) && column >= merge.left && column <= merge.right,
  );
  if (!touches || merge.top <= table.header.bottom) return false;
  for (let row = merge.top; row <= merge.bottom; row += 1)
    if (indexOfRow(table.dataRows, row) >= 0) return true;
  return false;
}

function inside({ table: { range } }: TableContext, area: CellRange): CellRange {
  return {
    top: Math.max(area.top, range.top),
    left: Math.max(area.left, range.left),
    bottom: Math.min(area.bottom, range.bottom),
    right: Math.min(area.right, range.right),
  };
}

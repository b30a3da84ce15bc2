import { columnLetters } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { mergesOf } from '../support/merges';
import { isBlankCell } from '../support/rows';

/** What the check can say, each with its severity. */
const messages = { blank: 'warning', names: 'info' } as const;
export type MessageId = keyof typeof messages;

export const headerBlank = defineCheck({
  id: 'header-blank',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['blank'],
  options: noOptions,
  run(context, report) {
    const { table } = context;
    const { left, right } = table.range;
    for (let column = left; column <= right; column += 1) {
      if (hasHeader(context, column)) continue;
      const filled = filledBelow(context, column);
      if (filled === 0) continue;
      const row = table.header.bottom;
      report({
        // An empty corner above the names is widespread, and the table is still understood.
        messageId: column === table.columns.indicator ? 'names' : 'blank',
        range: { top: row, bottom: row, left: column, right: column },
        found: null,
        expected: null,
        data: { column: columnLetters(column), filled },
      });
    }
  },
});

function hasHeader(context: TableContext, column: number): boolean {
  const { sheet, table } = context;
  const { top, bottom } = table.header;
  for (let row = top; row <= bottom; row += 1) if (!isBlankCell(sheet, row, column)) return true;
  return mergesOf(context).some(
    (merge) =>
      merge.left <= column &&
      merge.right >= column &&
      merge.top <= bottom &&
      merge.bottom >= top &&
      !isBlankCell(sheet, merge.top, merge.left),
  );
}

function filledBelow({ sheet, table }: TableContext, column: number): number {
  let filled = 0;
  for (const row of table.dataRows) if (!isBlankCell(sheet, row, column)) filled += 1;
  return filled;
}

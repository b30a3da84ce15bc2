import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { mergesOf } from '../support/merges';
import { isBlankRow } from '../support/rows';

/** A table in which more than every third row is followed by blank ones is spaced out on purpose. */
const SPACED_OUT = 3;

/** What the check can say, each with its severity. */
const messages = { blank: 'info' } as const;
export type MessageId = keyof typeof messages;

export const blankRow = defineCheck({
  id: 'blank-row',
  level: 'table',
  severity: 'info',
  fixable: false,
  messages,
  together: ['blank'],
  options: noOptions,
  run(context, report) {
    const { dataRows, range } = context.table;
    const gaps = [...blankGaps(context)];
    if (gaps.length > 1 && gaps.length * SPACED_OUT > dataRows.length) return;
    for (const { top, bottom } of gaps) {
      report({
        messageId: 'blank',
        range: { top, bottom, left: range.left, right: range.right },
        found: null,
        expected: null,
        data: { rows: bottom - top + 1 },
      });
    }
  },
});

/** Blank rows directly between two data rows; blank rows before a heading or a total are layout. */
function* blankGaps(context: TableContext): Generator<{ readonly top: number; readonly bottom: number }> {
  const { sheet, table } = context;
  const { left, right } = table.range;
  let previous = -1;
  for (let index = 0; index < table.dataRows.length; index += 1) {
    const row = table.dataRows[index] ?? 0;
    const top = previous + 1;
    const bottom = row - 1;
    const isGap = previous >= 0 && bottom >= top;
    previous = row;
    if (!isGap) continue;
    let blank = true;
    for (let between = top; between <= bottom && blank; between += 1)
      blank = isBlankRow(sheet, between, left, right);
    if (blank && !isMergedOver(context, top)) yield { top, bottom };
  }
}

/** Tasks merged over two rows leave every second row blank. */
function isMergedOver(context: TableContext, row: number): boolean {
  return mergesOf(context).some(({ top, bottom }) => top < row && bottom >= row);
}

import { formatRange } from '../../model';
import type { CellRange } from '../../model';
import { add } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import { leftOutRows } from '../support/leftOut';
import { valueAt } from '../support/valueAt';

/** What the check can say, each with its severity. */
const messages = { skips: 'warning', differs: 'warning' } as const;
export type MessageId = keyof typeof messages;

const NAMES_TOLD = 3;

export const sumIncomplete = defineCheck({
  id: 'sum-incomplete',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    const { columns } = context.table;
    for (const [row, { by, rows }] of leftOutRows(context)) {
      const [[role, missing] = ['target', []] as const] = rows;
      const places = [...rows.keys()].map((one) => columns[one] ?? -1);
      const range: CellRange = {
        top: row,
        bottom: row,
        left: Math.min(...places),
        right: Math.max(...places),
      };
      const total = valueAt(context, role, row);
      const whole = missing.reduce((sum, one) => add(sum, valueAt(context, role, one)), total);
      const all = [...new Set([...rows.values()].flat())].toSorted((a, b) => a - b);
      report({
        messageId: by,
        range,
        indicator: context.indicator(row),
        found: total,
        expected: whole,
        data: {
          cells: formatRange(range),
          rows: all.map((one) => one + 1).join(', '),
          names: all
            .slice(0, NAMES_TOLD)
            .map((one) => context.indicator(one))
            .join(', '),
          total,
          whole,
        },
      });
    }
  },
});

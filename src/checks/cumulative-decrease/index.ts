import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { PeriodValue } from '../support/context';

/** What the check can say, each with its severity. */
const messages = { decrease: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const cumulativeDecrease = defineCheck({
  id: 'cumulative-decrease',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(row, report) {
    if (row.listed?.cumulative !== true || row.actual.state !== 'number') return;
    const neighbours = row.neighbours();
    if (neighbours === undefined) return;
    const own = { label: neighbours.own, actual: row.actual.value };
    const tell = (earlier: Value, later: Value, other: string): void => {
      if (!(later.actual < earlier.actual)) return;
      report({
        messageId: 'decrease',
        at: 'actual',
        details: () => ({
          found: later.actual,
          expected: earlier.actual,
          difference: subtract(later.actual, earlier.actual),
          data: {
            earlier: earlier.actual,
            later: later.actual,
            earlierPeriod: earlier.label,
            laterPeriod: later.label,
            // Already a place in the workbook, which "cell" of a table with its roles in rows is not.
            other,
          },
        }),
      });
    };
    const { before, after } = neighbours;
    if (before !== undefined) tell(before, own, before.cell);
    if (after !== undefined) tell(own, after, after.cell);
  },
});

type Value = Pick<PeriodValue, 'label' | 'actual'>;

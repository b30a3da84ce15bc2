import { percentAsRead, subtract } from '../../model/decimal';
import { defineCheck, numberOption } from '../support/check';
import { germanDay } from '../support/dates';
import { hasAchievement } from '../support/percent';

/** What the check can say, each with its severity. */
const messages = { behind: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const behindSchedule = defineCheck({
  id: 'behind-schedule',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  options: {
    /** Percentage points that an achievement may lag behind the share of the period that has passed; the status goes by it. */
    tolerance: numberOption(10, { atLeast: 0, atMost: 100 }),
  },
  run(row, report) {
    const { running, status } = row;
    // What lags by more than the tolerance has a status that says so.
    if (running === undefined || status === 'met' || row.formula === 'limit') return;
    if (!hasAchievement(row)) return;
    const { day, passed: share } = running;
    report({
      messageId: 'behind',
      at: 'row',
      details: () => {
        const achievement = percentAsRead(row.numerator, row.denominator);
        return {
          found: achievement,
          expected: share,
          difference: subtract(achievement, share),
          data: {
            achievement,
            passed: share,
            day,
            germanDay: germanDay(day),
            actual: row.actual.value,
            target: row.goal,
            unit: row.unit(row.row) ?? '',
          },
        };
      },
    });
  },
});

import { comparePercent, percentAsRead, roundCommercial, subtract } from '../../model/decimal';
import { defineCheck, numberOption } from '../support/check';
import type { Calendar } from '../support/context';
import { dayNumber, germanDay } from '../support/dates';
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
    /** Percentage points that an achievement may lag behind the share of the period that has passed. */
    tolerance: numberOption(10, { atLeast: 0, atMost: 100 }),
  },
  run(row, report, { tolerance }) {
    if (row.status === 'met' || row.formula === 'limit' || !hasAchievement(row)) return;
    const passed = passedIn(row.calendar);
    if (passed === undefined) return;
    if (comparePercent(row.numerator, row.denominator, subtract(passed.share, tolerance)) >= 0) return;
    report({
      messageId: 'behind',
      at: 'row',
      details: () => {
        const achievement = percentAsRead(row.numerator, row.denominator);
        const { day, share } = passed;
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

/** Decimals of the share of the period: a day of ten years is 0.03 %. */
const DECIMALS = 2;

/** The share of a running period that has passed, in percentage points by days; both its first and its last day count. */
function passedIn({
  period,
  reportingDate,
  today,
}: Calendar): { readonly day: string; readonly share: number } | undefined {
  const day = reportingDate ?? today;
  if (period === undefined || day === undefined || day < period.from || day >= period.to) return undefined;
  const start = dayNumber(period.from) - 1;
  const share = (100 * (dayNumber(day) - start)) / (dayNumber(period.to) - start);
  return { day, share: roundCommercial(share, DECIMALS) };
}

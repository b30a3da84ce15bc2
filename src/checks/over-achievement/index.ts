import { comparePercent, percentAsRead, subtract } from '../../model/decimal';
import { defineCheck, numberOption } from '../support/check';
import { hasAchievement } from '../support/percent';

/** What the check can say, each with its severity. */
const messages = { high: 'info', 'very-high': 'warning' } as const;
export type MessageId = keyof typeof messages;

export const overAchievement = defineCheck({
  id: 'over-achievement',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  options: {
    /** Percentage points above which an explanation is asked for. */
    infoAbove: numberOption(150, { atLeast: 100 }),
    /** Percentage points above which the target or its unit is in doubt. */
    warningAbove: numberOption(300, { atLeast: 100 }),
  },
  run(row, report, { infoAbove, warningAbove }) {
    // Far below a limit is nothing to explain: hours not yet worked, money not yet spent.
    if (row.status !== 'met' || row.formula === 'limit' || !hasAchievement(row)) return;
    const veryHigh = comparePercent(row.numerator, row.denominator, warningAbove) > 0;
    if (!veryHigh && comparePercent(row.numerator, row.denominator, infoAbove) <= 0) return;
    report({
      messageId: veryHigh ? 'very-high' : 'high',
      at: 'row',
      details: () => {
        const achievement = percentAsRead(row.numerator, row.denominator);
        return {
          found: achievement,
          expected: row.bands.met,
          difference: subtract(achievement, row.bands.met),
          data: {
            target: row.target.value,
            actual: row.actual.value,
            achievement,
            limit: veryHigh ? warningAbove : infoAbove,
            unit: row.unit(row.row) ?? '',
          },
        };
      },
    });
  },
});

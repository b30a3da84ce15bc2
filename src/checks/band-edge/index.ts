import { percentAsRead, roundPercent, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { RowContext } from '../support/context';
import { bandOf, decimalsForBand, decimalsShown, hasAchievement } from '../support/percent';

/** What the check can say, each with its severity. */
const messages = { edge: 'info' } as const;
export type MessageId = keyof typeof messages;

export const bandEdge = defineCheck({
  id: 'band-edge',
  level: 'row',
  severity: 'info',
  fixable: false,
  messages,
  together: ['edge'],
  options: noOptions,
  run(row, report) {
    // Where the table shows no percentage, nobody has rounded one.
    if (row.percent.state !== 'number') return;
    if (!hasAchievement(row) || row.percentFormula !== row.formula || !nearEdge(row)) return;
    const decimals = decimalsShown(row);
    const rounded = roundPercent(row.numerator, row.denominator, decimals);
    if (bandOf(rounded, row.bands) === row.status) return;
    report({
      messageId: 'edge',
      at: 'percent',
      details: () => {
        const achievement = percentAsRead(row.numerator, row.denominator);
        return {
          found: rounded,
          expected: achievement,
          difference: subtract(rounded, achievement),
          data: { rounded, achievement, decimals: decimalsForBand(row, decimals) },
        };
      },
    });
  },
});

/** Rounding moves a percentage by at most half a point: farther from every edge there is nothing to decide. */
function nearEdge(row: RowContext): boolean {
  const percentage = (100 * row.numerator) / row.denominator;
  const { met, near, under } = row.bands;
  return (
    Math.abs(percentage - met) < 0.6 ||
    Math.abs(percentage - near) < 0.6 ||
    Math.abs(percentage - under) < 0.6
  );
}

import { comparePercent, percentAsRead } from '../../model/decimal';
import { defineCheck, numberOption, switchOption } from '../support/check';
import type { RowContext } from '../support/context';
import { hasAchievement } from '../support/percent';
import { isBlankCell } from '../support/rows';

/** What the check can say, each with its severity. */
const messages = { empty: 'warning', column: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const explanationMissing = defineCheck({
  id: 'explanation-missing',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['empty', 'column'],
  options: {
    /** Percentage points above which an achievement needs an explanation as well. */
    above: numberOption(300, { atLeast: 100 }),
    /** Whether a table must have a column for explanations. */
    column: switchOption(false),
  },
  run(row, report, { above, column }) {
    const { explanation } = row.table.columns;
    if (explanation === undefined ? !column : !isBlankCell(row.sheet, row.row, explanation)) return;
    if (!needsExplanation(row, above)) return;
    report({
      messageId: explanation === undefined ? 'column' : 'empty',
      at: explanation === undefined ? 'row' : 'explanation',
      details: () => {
        if (!hasAchievement(row))
          return { found: null, expected: null, data: { name: row.indicator(row.row) } };
        const achievement = percentAsRead(row.numerator, row.denominator);
        return { found: achievement, expected: null, data: { achievement, name: row.indicator(row.row) } };
      },
    });
  },
});

function needsExplanation(row: RowContext, above: number): boolean {
  const { status, formula } = row;
  if (status === 'under' || status === 'critical') return true;
  if (status !== 'met' || formula === 'limit' || !hasAchievement(row)) return false;
  return comparePercent(row.numerator, row.denominator, above) > 0;
}

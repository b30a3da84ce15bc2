import { percentAsRead } from '../../model/decimal';
import { columnFormulas } from '../support/columnFormulas';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell } from '../support/context';
import { hasPercent, percentContradicts } from '../support/percent';
import { percentFix } from '../support/percentFix';

/** One formula alone makes no column of formulas. */
const LEAST_FORMULAS = 2;

/** What the check can say, each with its severity. */
const messages = { constant: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const percentHardCoded = defineCheck({
  id: 'percent-hard-coded',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['constant'],
  options: noOptions,
  run(row, report) {
    if (row.percent.state !== 'number') return;
    const { formulas, filled } = columnFormulas(row, row.percent.column);
    if (formulas < LEAST_FORMULAS || formulas * 2 < filled) return;
    if (row.sheet.formula(row.row, row.percent.column) !== undefined) return;
    // A wrong value is told as wrong; over "≥ 80 %" no formula could calculate.
    if (!hasPercent(row) || percentContradicts(row) || isCompared(row.target) || isCompared(row.actual))
      return;
    report({
      messageId: 'constant',
      at: 'percent',
      details: () => {
        const achievement = percentAsRead(row.percentNumerator, row.percentDenominator);
        const found = row.percent.value;
        const fix = { ...percentFix(row), kind: 'write-formula', safe: false } as const;
        const formula = fix.writes.every((write) => write.formula !== undefined);
        return {
          found,
          expected: achievement,
          data: { stated: found, achievement },
          ...(formula ? { fix } : {}),
        };
      },
    });
  },
});

function isCompared({ reading }: NumberCell): boolean {
  return reading.kind === 'number' && reading.comparison !== undefined;
}

import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { Report, RowContext } from '../support/context';

/** What the check can say, each with its severity. */
const messages = { profile: 'warning', range: 'warning', unexpected: 'warning', period: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const targetChanged = defineCheck({
  id: 'target-changed',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(row, report) {
    if (row.listed === undefined || row.target.state !== 'number') return;
    if (isWholeProject(row) && differsFromProfile(row, report)) return;
    const before = row.neighbours()?.before;
    if (before === undefined || Number.isNaN(before.target) || before.target === row.target.value) return;
    report({
      messageId: 'period',
      at: 'target',
      details: () => ({
        found: row.target.value,
        expected: before.target,
        difference: subtract(row.target.value, before.target),
        data: { target: row.target.value, before: before.target, period: before.label, other: before.cell },
      }),
    });
  },
});

/** The profile's target is the whole project's: a partner's or a year's share of it is another number. */
function isWholeProject({ listed, table }: RowContext): boolean {
  const { partner, period } = table.columns;
  if (partner !== undefined) return false;
  return listed?.cumulative === true || (period === undefined && table.series === undefined);
}

function differsFromProfile(row: RowContext, report: Report<MessageId>): boolean {
  const agreed = row.listed?.target;
  const { value } = row.target;
  if (agreed === undefined || agreed === value) return false;
  if (agreed === 'none') {
    report({
      messageId: 'unexpected',
      at: 'target',
      details: () => ({ found: value, expected: null, data: { target: value } }),
    });
    return true;
  }
  if (typeof agreed === 'number') {
    report({
      messageId: 'profile',
      at: 'target',
      details: () => ({
        found: value,
        expected: agreed,
        difference: subtract(value, agreed),
        data: { target: value, agreed, unit: row.unit(row.row) ?? '' },
      }),
    });
    return true;
  }
  if (value >= agreed.min && value <= agreed.max) return false;
  report({
    messageId: 'range',
    at: 'target',
    details: () => ({
      found: value,
      expected: `${agreed.min}–${agreed.max}`,
      data: { target: value, min: agreed.min, max: agreed.max },
    }),
  });
  return true;
}

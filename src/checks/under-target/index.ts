import { multiply, percentAsRead, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { Details, RowContext } from '../support/context';
import { decimalsForBand } from '../support/percent';

/** Decimals shown in the message unless the band asks for more. */
const DECIMALS = 2;

/** What the check can say, each with its severity. */
const messages = {
  near: 'info',
  under: 'warning',
  critical: 'warning',
  'limit-near': 'info',
  'limit-exceeded': 'warning',
  'fall-near': 'info',
  fall: 'warning',
  difference: 'warning',
} as const;
export type MessageId = keyof typeof messages;

export const underTarget = defineCheck({
  id: 'under-target',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(row, report) {
    const { status } = row;
    if (status !== 'near' && status !== 'under' && status !== 'critical') return;
    // While the period runs nothing is missed but a limit that is exceeded.
    if (row.running !== undefined && row.formula !== 'limit' && row.formula !== 'difference') return;
    report({
      messageId: row.formula === 'difference' ? 'difference' : messageFor(status, row),
      at: 'row',
      details: () => (row.formula === 'difference' ? difference(row) : quotient(row)),
    });
  },
});

function quotient(row: RowContext): Details {
  const achievement = percentAsRead(row.numerator, row.denominator);
  const actual = row.actual.value;
  return {
    found: achievement,
    expected: row.bands.met,
    difference: subtract(achievement, row.bands.met),
    data: {
      target: row.goal,
      actual,
      achievement,
      // Of a limit people say how much of it was used: 57 of 32 h are 178 %.
      used: row.formula === 'limit' && row.goal > 0 ? percentAsRead(actual, row.goal) : achievement,
      missing: Math.abs(missing(row)),
      ...(row.formula === 'progress' ? { start: row.start } : {}),
      unit: row.unit(row.row) ?? '',
      decimals: decimalsForBand(row, DECIMALS),
    },
  };
}

/** Where the target is zero or below, only the difference can be said. */
function difference(row: RowContext): Details {
  const { value: actual } = row.actual;
  return {
    found: actual,
    expected: row.goal,
    difference: subtract(actual, row.goal),
    data: {
      target: row.goal,
      actual,
      missing: Math.abs(subtract(actual, row.goal)),
      unit: row.unit(row.row) ?? '',
    },
  };
}

function messageFor(status: 'near' | 'under' | 'critical', row: RowContext): MessageId {
  if (missing(row) >= 0) return status;
  // From 80 open cases to none: 20 are no excess over a limit of 0, but the last part of a way.
  if (row.formula === 'progress') return status === 'near' ? 'fall-near' : 'fall';
  return status === 'near' ? 'limit-near' : 'limit-exceeded';
}

/** How much is missing to the target; below zero where less is better and there is too much. */
function missing(row: RowContext): number {
  const toTarget = subtract(row.goal, row.actual.value);
  // Bands above 100 ask for more than the target itself.
  if (row.formula !== 'share' || row.bands.met <= 100 || toTarget > 0) return toTarget;
  return subtract(multiply(row.goal, row.bands.met / 100), row.actual.value);
}

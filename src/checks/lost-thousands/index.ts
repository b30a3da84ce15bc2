import { differsFromPercent, multiply, percentOf, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';
import { decimalsShown, hasPercent, percentContradicts } from '../support/percent';
import { rowQuantity } from '../support/quantity';

/** Share of whole numbers from which columns without a unit are taken to hold counts. */
const MOSTLY_WHOLE = 0.75;
/** A value that lost its thousands stands beside one of thousands. */
const THOUSAND = 1000;

/** What the check can say, each with its severity. */
const messages = { thousands: 'warning', percent: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const lostThousands = defineCheck({
  id: 'lost-thousands',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['thousands'],
  options: noOptions,
  run(row, report) {
    const { target, actual, percent } = row;
    const targetMay = isCandidate(target);
    const actualMay = isCandidate(actual);
    if (targetMay && isLost(row, target, actual)) reportCell(row, target, report);
    else if (actualMay && isLost(row, actual, target)) reportCell(row, actual, report);
    else if ((targetMay || actualMay) && areBothLost(row, targetMay ? target : actual)) {
      reportCell(row, target, report);
      reportCell(row, actual, report);
    }
    if (isCandidate(percent) && isLostPercent(row)) reportCell(row, percent, report, 'percent');
  },
});

function isCandidate({ value, asText }: NumberCell): boolean {
  if (Number.isInteger(value) || asText) return false;
  const size = Math.abs(value);
  return size > 0 && size < THOUSAND && Number.isInteger(multiply(value, THOUSAND));
}

/**
 * Whether the row proves it: with the value times 1,000 its own percentage is right, which it is not otherwise; or, where none is
 * stated, a count stands beside thousands and comes nearer to them. Half values and grades prove nothing.
 */
function isLost(row: RowContext, cell: NumberCell, other: NumberCell): boolean {
  if (other.state !== 'number' || mayHaveDecimals(row, cell)) return false;
  const lost = cell === row.target ? states(row, THOUSAND, 1) : states(row, 1, THOUSAND);
  const asItStands = states(row, 1, 1) === true;
  if (lost === true && !asItStands) return true;
  if (!Number.isInteger(other.value) || Math.abs(other.value) < THOUSAND) return false;
  const quantity = quantityOf(row);
  // A grouped number begins with a digit other than 0.
  const counted =
    quantity === 'count' ||
    (quantity === 'unknown' && !asItStands && Math.abs(cell.value) >= 1 && row.numbers.whole >= MOSTLY_WHOLE);
  return counted && distance(cell.value * THOUSAND, other.value) < distance(cell.value, other.value);
}

/** A count whose percentage is right with both values as they are: then both have lost their thousands, or neither has. */
function areBothLost(row: RowContext, cell: NumberCell): boolean {
  const { target, actual } = row;
  if (states(row, 1, 1) !== true || quantityOf(row) !== 'count') return false;
  // Halves are counted as well: half a place, half a day.
  if (Number.isInteger(multiply(cell.value, 2))) return false;
  return [target, actual].every(
    (one) =>
      !mayHaveDecimals(row, one) &&
      Math.abs(one.value) < THOUSAND &&
      Number.isInteger(multiply(one.value, THOUSAND)),
  );
}

/** Whether the stated percentage is that of target and actual times these factors; `undefined` where none is stated. */
function states(row: RowContext, ofTarget: number, ofActual: number): boolean | undefined {
  const { percent, target, actual } = row;
  if (percent.state !== 'number' || row.percentFormula !== 'share') return undefined;
  const numerator = multiply(actual.value, ofActual);
  const denominator = multiply(target.value, ofTarget);
  return !differsFromPercent(percent.value, numerator, denominator, decimalsShown(row));
}

/** 2.16 where 2,160 % is right. */
function isLostPercent(row: RowContext): boolean {
  if (!hasPercent(row) || !percentContradicts(row)) return false;
  const stated = multiply(row.percent.value, THOUSAND);
  return !differsFromPercent(stated, row.percentNumerator, row.percentDenominator, 0);
}

/** A format with decimals says that decimals are meant, unless the user or the profile says otherwise. */
function mayHaveDecimals(row: RowContext, cell: NumberCell): boolean {
  const integer = row.choice(row.row)?.integer ?? row.listed?.integer;
  if (integer !== undefined) return !integer;
  return (numberFormat(row.sheet.format(row.row, cell.column)).decimals ?? 0) > 0;
}

/** The user's choice and the profile know what is counted. */
function quantityOf(row: RowContext): ReturnType<typeof rowQuantity> {
  return (row.choice(row.row)?.integer ?? row.listed?.integer) === true ? 'count' : rowQuantity(row);
}

function distance(value: number, other: number): number {
  return Math.abs(Math.log(Math.abs(percentOf(value, other) / 100)));
}

function reportCell(
  row: RowContext,
  { role, column, value }: NumberCell,
  report: Report<MessageId>,
  messageId: MessageId = 'thousands',
): void {
  report({
    messageId,
    at: role,
    details: () => {
      const expected = multiply(value, THOUSAND);
      return {
        found: value,
        expected,
        difference: subtract(value, expected),
        data: { value, expected },
        fix: { kind: 'scale-number', writes: [{ row: row.row, column, value: expected }], safe: false },
      };
    },
  });
}

import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { foldName } from '../../model/foldedName';
import { numberFormat } from '../../model/numberFormat';
import { partsOf } from '../support/parts';
import { quantityOf, statedUnit } from '../support/quantity';
import { valueAt } from '../support/valueAt';
import { columnsTogether, rowsTogether } from './together';

/** What the check can say, each with its severity. */
const messages = { part: 'error', together: 'error', columns: 'error' } as const;
export type MessageId = keyof typeof messages;

export const partExceedsWhole = defineCheck({
  id: 'part-exceeds-whole',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run(row, report) {
    for (const cell of [row.target, row.actual]) {
      const sum =
        cell.role === 'target' || cell.role === 'actual'
          ? rowsTogether(row)[cell.role].get(row.row)
          : undefined;
      if (sum !== undefined) reportSum(row, cell, sum, 'together', report);
    }
    const inColumns = columnsTogether(row).over.get(row.row);
    if (inColumns !== undefined) reportSum(row, row.actual, inColumns, 'columns', report);
    const part = partsOf(row).get(row.row);
    if (part === undefined || !isComparable(row, part.whole)) return;
    const inTarget = exceeds(row, row.target, part.whole);
    const inActual = exceeds(row, row.actual, part.whole);
    // An indented row that is larger in both is no part: it counts something else (courses, and below them participants).
    if (part.by === 'indent' && (inTarget === inActual || bothKnown(row, part.whole) === false)) return;
    if (inTarget) reportCell(row, row.target, part.whole, report);
    if (inActual) reportCell(row, row.actual, part.whole, report);
  },
});

function exceeds(row: RowContext, cell: NumberCell, wholeRow: number): boolean {
  const whole = valueAt(row, cell.role, wholeRow);
  if (!(cell.value > whole)) return false;
  // 10.36 where 10.360 was typed is told in the row of the whole.
  const lost = !Number.isInteger(whole) && Number.isInteger(cell.value) && cell.value <= whole * 1000;
  return !lost;
}

function bothKnown(row: RowContext, wholeRow: number): boolean {
  return [row.target, row.actual].every(
    (cell) => cell.state === 'number' && !Number.isNaN(valueAt(row, cell.role, wholeRow)),
  );
}

/** "davon in %" under a count, or hours under persons, compares nothing. */
function isComparable(row: RowContext, wholeRow: number): boolean {
  const { sheet, table } = row;
  const { indicator = -1 } = table.columns;
  const own = foldName(statedUnit(row, row.row));
  const other = foldName(statedUnit(row, wholeRow));
  if (own !== '' && other !== '' && own !== other) return false;
  const isShare = (at: number): boolean =>
    quantityOf(sheet.text(at, indicator)) === 'share' ||
    [row.target, row.actual].some(({ column }) => numberFormat(sheet.format(at, column)).percent);
  return isShare(row.row) === isShare(wholeRow);
}

function reportCell(row: RowContext, cell: NumberCell, wholeRow: number, report: Report<MessageId>): void {
  report({
    messageId: 'part',
    at: cell.role,
    details: () => {
      const whole = valueAt(row, cell.role, wholeRow);
      const over = subtract(cell.value, whole);
      return {
        found: cell.value,
        expected: whole,
        difference: over,
        data: { part: cell.value, whole, over, name: row.indicator(wholeRow), unit: row.unit(row.row) ?? '' },
      };
    },
  });
}

/** Parts that divide their whole come to more than it. */
function reportSum(
  row: RowContext,
  cell: NumberCell,
  sum: number,
  messageId: 'together' | 'columns',
  report: Report<MessageId>,
): void {
  report({
    messageId,
    at: cell.role,
    details: () => ({
      found: cell.value,
      expected: sum,
      difference: subtract(cell.value, sum),
      data: { sum, whole: cell.value, unit: row.unit(row.row) ?? '', headers: columnsTogether(row).headers },
    }),
  });
}

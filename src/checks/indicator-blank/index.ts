import { CellKind } from '../../model';
import type { Role } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, RowContext } from '../support/context';
import { isCalculatedZero } from '../support/entered';
import { summedRows } from '../support/formula';
import { isBlankCell } from '../support/rows';

/** What the check can say, each with its severity. */
const messages = { blank: 'error' } as const;
export type MessageId = keyof typeof messages;

export const indicatorBlank = defineCheck({
  id: 'indicator-blank',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['blank'],
  options: noOptions,
  run(row, report) {
    const { indicator } = row.table.columns;
    if (indicator === undefined || !isBlankCell(row.sheet, row.row, indicator)) return;
    if (!isFilled(row, row.target) && !isFilled(row, row.actual)) return;
    if (isNamedOtherwise(row) || isSum(row)) return;
    report({
      messageId: 'blank',
      at: 'indicator',
      details: () => ({ found: null, expected: null }),
    });
  },
});

function isFilled(row: RowContext, cell: NumberCell): boolean {
  return cell.state !== 'empty' && cell.state !== 'absent' && !isCalculatedZero(row, cell);
}

/** Columns whose texts say nothing about which indicator a row is. */
const NO_NAME: ReadonlySet<Role> = new Set<Role>([
  'indicator',
  'code',
  'unit',
  'baseline',
  'target',
  'actual',
  'percent',
  'deviation',
  'explanation',
  'status',
]);

/** A year, partner or region beside a name that stands once above its rows. */
function isNamedOtherwise({ sheet, table, roleColumns, row }: RowContext): boolean {
  const nameless = new Set<number>();
  for (const { role, column } of roleColumns) if (NO_NAME.has(role)) nameless.add(column);
  for (const { role, column } of table.evidence) if (NO_NAME.has(role)) nameless.add(column);
  const { period, partner } = table.columns;
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    if (nameless.has(column) || isBlankCell(sheet, row, column)) continue;
    if (column === period || column === partner || sheet.kind(row, column) === CellKind.text) return true;
  }
  return false;
}

/** A row without a name that sums up others is a total. */
function isSum({ sheet, row, target, actual }: RowContext): boolean {
  return [target, actual].some(({ column }) => {
    const formula = sheet.formula(row, column);
    return formula !== undefined && summedRows(formula, row, column) !== undefined;
  });
}

import { decimalsOf, roundCommercial } from '../../model/decimal';
import type { TableContext } from '../support/context';
import { columnFormulas } from '../support/columnFormulas';
import { foldName } from '../../model/foldedName';
import { numberFormat } from '../../model/numberFormat';
import { quantityOf, statedUnit } from '../support/quantity';
import { valueAt } from '../support/valueAt';
import { columnOf, showsPercent } from './cells';
import type { SummedRole } from './cells';
import type { Item } from './items';

/** The sum of a set in one column, without binary noise. */
export function sumOf(items: readonly Item[], role: SummedRole, withTexts = true): number {
  let sum = 0;
  let decimals = 0;
  for (const { values } of items) {
    const { value, asText } = values[role];
    if (asText && !withTexts) continue;
    sum += value;
    decimals = Math.max(decimals, decimalsOf(value));
  }
  return roundCommercial(sum, Math.min(decimals, 12));
}

/** Whether a total is the sum of a set; a sum that skips texts is told as texts, not as a wrong sum. */
export function isSumOf(
  context: TableContext,
  total: number,
  items: readonly Item[],
  role: SummedRole,
): boolean {
  const slack = slackOf(context, total, items, role);
  return [true, false].some((withTexts) => Math.abs(sumOf(items, role, withTexts) - total) <= slack);
}

/** Rounded figures of money add up to within half a unit each; counts must fit exactly. */
function slackOf(context: TableContext, total: number, items: readonly Item[], role: SummedRole): number {
  const size = Math.max(1, Math.abs(total));
  let finest = 0;
  for (const { values } of items) finest = Math.max(finest, decimalsOf(values[role].value));
  const unit = 10 ** -decimalsOf(total);
  if (isAmount(context, role)) return (unit * Math.max(1, items.length)) / 2 + 1e-9 * size;
  return (finest > decimalsOf(total) ? unit / 2 : 0) + 1e-9 * size;
}

function isAmount(context: TableContext, role: SummedRole): boolean {
  const { sheet, table } = context;
  const header = table.evidence.find((own) => own.role === role)?.header ?? '';
  const [first = -1] = table.dataRows;
  return (
    quantityOf(header) === 'amount' || numberFormat(sheet.format(first, columnOf(context, role))).currency
  );
}

/** Whether the rows of a set can be added up at all: no shares, no mixed units, nothing unreadable. */
export function canBeAdded(context: TableContext, items: readonly Item[], role: SummedRole): boolean {
  const units = new Set<string>();
  for (const item of items) {
    if (item.values[role].unusable || showsPercent(context, item.row, columnOf(context, role))) return false;
    const text = item.isTotal ? '' : statedUnit(context, item.row);
    if (text === '') continue;
    if (quantityOf(text) === 'share') return false;
    units.add(foldName(text));
  }
  return units.size < 2;
}

/** Whether a total that fits no sum is meant as something else: a mean, a difference, another formula, or follows from a cause told elsewhere. */
export function isNoSum(
  context: TableContext,
  row: number,
  items: readonly Item[],
  role: SummedRole,
): boolean {
  const { sheet } = context;
  const column = columnOf(context, role);
  const total = valueAt(context, role, row);
  const formula = sheet.formula(row, column);
  if (
    formula !== undefined &&
    !/^=(?:SUM|SUBTOTAL)\(|^=\$?[A-Z]+\$?\d+(?:\+\$?[A-Z]+\$?\d+)+$/i.test(formula)
  )
    return true;
  // SUBTOTAL leaves out filtered rows on purpose.
  if (formula?.startsWith('=SUBTOTAL') === true && items.some((item) => sheet.rowHidden(item.row)))
    return true;
  const sum = sumOf(items, role);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(1, Math.abs(b));
  if (near(total, sum / items.length)) return true;
  const [first, second] = items;
  if (items.length === 2 && first && second && total === first.values[role].value - second.values[role].value)
    return true;
  // One value a thousand times too small is told where it stands; twice the sum of all counts rows and subtotals alike.
  if (items.some(({ values }) => values[role].value !== 0 && near(total - sum, 999 * values[role].value)))
    return true;
  return (
    total !== 0 &&
    [2, 3].some((times) => near(sum, times * total) && columnFormulas(context, column).formulas === 0)
  );
}

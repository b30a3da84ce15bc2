import { contains } from '../../../model';
import { evaluate } from '../formula/evaluate';
import { parseFormula } from '../formula/parse';
import { compareValues, single, toBoolean, type Scalar } from '../formula/values';
import { isJsonObject, type Json } from '../json';
import type { Book } from './book';
import type { ConditionalFormatState, ConditionalStyle, SheetState } from './workbook';

function formulaValue(
  book: Book,
  sheet: SheetState,
  format: ConditionalFormatState,
  formula: string,
  row: number,
  column: number,
): Scalar {
  const origin = format.ranges[0];
  if (!origin) return null;
  const scope = book.scopes.scopeAt(sheet, row, column, row - origin.top, column - origin.left);
  return single(evaluate(parseFormula(formula), scope));
}

function cellValueHolds(rule: Json, value: Scalar, read: (formula: string) => Scalar): boolean {
  if (!isJsonObject(rule) || typeof rule['formula1'] !== 'string') return false;
  const first = compareValues(value, read(rule['formula1']));
  const second = typeof rule['formula2'] === 'string' ? compareValues(value, read(rule['formula2'])) : 0;
  switch (rule['operator']) {
    case 'Between':
      return first >= 0 && second <= 0;
    case 'NotBetween':
      return first < 0 || second > 0;
    case 'EqualTo':
      return first === 0;
    case 'NotEqualTo':
      return first !== 0;
    case 'GreaterThan':
      return first > 0;
    case 'LessThan':
      return first < 0;
    case 'GreaterThanOrEqual':
      return first >= 0;
    default:
      return first <= 0;
  }
}

function holds(
  book: Book,
  sheet: SheetState,
  format: ConditionalFormatState,
  row: number,
  column: number,
): boolean {
  const read = (formula: string): Scalar => formulaValue(book, sheet, format, formula, row, column);
  if (format.type === 'Custom') return format.formula !== '' && toBoolean(read(format.formula)) === true;
  if (format.type !== 'CellValue') return false;
  const cell = sheet.cells.get(row, column);
  return cell !== undefined && cell.value !== '' && cellValueHolds(format.rule, cell.value, read);
}

/**
 * What the conditional formats lay over a cell. Rules are tried by priority; of two that set the same property the first
 * wins; "stop if true" ends it (support.microsoft.com, "Manage conditional formatting rule precedence").
 */
export function conditionalStyle(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
): ConditionalStyle {
  let style: ConditionalStyle = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.ranges.some((range) => contains(range, row, column))) continue;
    if (!holds(book, sheet, format, row, column)) continue;
    style = { ...format.style, ...style };
    if (format.stopIfTrue) break;
  }
  return style;
}

import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { multiply } from '../../model/decimal';
import { keyTypeOf } from '../flat/places';
import { readPeriod } from '../../model/isoPeriod';
import { readValue } from '../values';
import type { SourceValue } from '../values';

/** What a cell says, as text: a number as a key or a name is written. */
export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  return sheet.kind(row, column) === CellKind.number
    ? String(sheet.number(row, column))
    : sheet.text(row, column).trim();
}

/** A key. Excel takes "01001" for the number 1001: official keys with one digit too few get their zero back. */
export function keyAt(sheet: Sheet, row: number, column: number | undefined): string {
  const text = textAt(sheet, row, column);
  const isNumber = column !== undefined && sheet.kind(row, column) === CellKind.number;
  return isNumber && keyTypeOf(`0${text}`) === 'AGS' ? `0${text}` : text;
}

/** A value; a share that Excel shows in percent is in percentage points. */
export function valueAt(
  sheet: Sheet,
  row: number,
  column: number,
  decimal: ',' | '.',
): SourceValue & { readonly percent: boolean } {
  if (sheet.kind(row, column) !== CellKind.number)
    return { ...readValue(sheet.text(row, column), decimal), percent: /%\s*$/.test(sheet.text(row, column)) };
  const number = sheet.number(row, column);
  const percent = sheet.format(row, column).includes('%');
  return { value: percent ? multiply(number, 100) : number, percent };
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
const DAY = 86_400_000;
/** Excel's day 0, as its serial numbers from March 1900 on count. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A period: a year, a date as Excel keeps it (as far as its format shows it), or a text. */
export function periodAt(sheet: Sheet, row: number, column: number): string | undefined {
  if (sheet.kind(row, column) !== CellKind.number) return readPeriod(sheet.text(row, column));
  const number = sheet.number(row, column);
  const format = sheet.format(row, column).replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (/[ymd]/i.test(format) && format !== 'General') {
    const day = new Date(DAY_ZERO + Math.floor(number) * DAY).toISOString().slice(0, 10);
    if (/d/i.test(format)) return day;
    return /m/i.test(format) ? day.slice(0, 7) : day.slice(0, 4);
  }
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? String(number) : undefined;
}

import { isDateFormat } from 'numfmt';
import { toLocalFormula } from './formula/translate';
import { HostError } from './errors';
import type { HostLocale } from './locale';
import type { Book } from './state/book';
import type { Cell } from './state/cell';
import { changeFormat } from './state/format';
import type { SheetState } from './state/workbook';
import { displayText } from './text';
import { isFormulaProblem, readEntry } from './typing';

/**
 * A number typed into a cell formatted as percent means percent: from 1 on it is divided by 100, below 1 it stays
 * (support.microsoft.com, "Format numbers as percentages", formatting empty cells).
 */
function asPercent(value: number, input: string): number {
  return input.includes('%') || Math.abs(value) < 1 ? value : Number((value / 100).toPrecision(15));
}

/**
 * What the formula bar shows and typing takes back unchanged: formulas in the host's language, numbers with its signs, percents
 * and dates as their format writes them, an apostrophe in front of a text that would otherwise be read as something else.
 */
export function inputText(cell: Cell, locale: HostLocale): string {
  const { value, formula, format } = cell;
  if (formula !== null) return toLocalFormula(formula, locale);
  if (typeof value === 'number') return numberInput(value, format.numberFormat, locale);
  if (typeof value !== 'string') return displayText(value, 'General', locale);
  if (value === '' || format.numberFormat === '@') return value;
  return readsAsItself(value, format.numberFormat, locale) ? value : `'${value}`;
}

function readsAsItself(text: string, numberFormat: string, locale: HostLocale): boolean {
  try {
    const entry = readEntry(text, numberFormat, locale);
    return entry.formula === null && entry.value === text;
  } catch (error) {
    if (isFormulaProblem(error)) return false;
    throw error;
  }
}

function numberInput(value: number, numberFormat: string, locale: HostLocale): string {
  const sign = (text: string): string => text.replace('.', locale.decimalSeparator);
  if (numberFormat.includes('%')) return `${sign(String(Number((value * 100).toPrecision(15))))}%`;
  const shown = isDateFormat(numberFormat) ? displayText(value, 'm/d/yyyy', locale) : '';
  return shown !== '' && readEntry(shown, 'General', locale).value === value ? shown : sign(String(value));
}

/** Types into a cell in the host's locale. A protected sheet takes input in unlocked cells only. */
function typeInto(book: Book, sheet: SheetState, row: number, column: number, input: string): void {
  const merge = book.mergeAt(sheet, row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const before = book.cell(sheet, top, left);
  const { numberFormat, ...entry } = readEntry(input, before.format.numberFormat, book.locale);
  const inPercent =
    before.format.numberFormat.includes('%') && typeof entry.value === 'number' && entry.formula === null;
  const value = inPercent && typeof entry.value === 'number' ? asPercent(entry.value, input) : entry.value;
  const adopts = numberFormat !== undefined && before.format.numberFormat === 'General';
  const format = adopts ? changeFormat(before.format, { numberFormat }) : before.format;
  book.setCell(sheet, top, left, { ...entry, value, format });
  book.touched(sheet, { top, left, bottom: top, right: left });
}

/** Types a block of cells. On a protected sheet nothing is typed unless all of it may be. */
export function typeBlockInto(
  book: Book,
  sheet: SheetState,
  top: number,
  left: number,
  inputs: readonly (readonly string[])[],
): void {
  inputs.forEach((row, down) => {
    row.forEach((_input, across) => {
      const locked = book.cell(sheet, top + down, left + across).format.locked;
      if (sheet.protection && locked) throw new HostError('AccessDenied');
    });
  });
  inputs.forEach((row, down) => {
    row.forEach((input, across) => {
      typeInto(book, sheet, top + down, left + across, input);
    });
  });
}

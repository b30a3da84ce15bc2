import { DIMENSIONS_MESSAGE, HostError } from './errors';
import { isJsonArray, type Json } from './json';
import { hostLocale, type HostLocale } from './locale';
import type { RangeTarget } from './objects/rangeTarget';
import { requireBounded, requireUnfiltered, requireUnlocked, requireWholeMerges } from './objects/guards';
import type { Book } from './state/book';
import { hasContent, type Cell } from './state/cell';
import { changeFormat, defaultFormat } from './state/format';
import { displayText } from './text';
import { isFormulaProblem, readEntry } from './typing';

/** Longest text of a cell and longest formula (support.microsoft.com, "Excel specifications and limits"). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const apiLocale = hostLocale('en-US');

/**
 * Spreads what was assigned to a range over its cells: a single value for all of them, or rows of cells that fit the range
 * exactly. Null leaves a cell as it is (excel/excel-add-ins-blank-null-values).
 */
export function* spread(range: RangeTarget, input: Json): Generator<[Json, number, number]> {
  if (isJsonArray(input)) {
    const fits =
      input.length === range.rowCount &&
      input.every((row) => isJsonArray(row) && row.length === range.columnCount);
    if (!fits) throw new HostError('InvalidArgument', undefined, DIMENSIONS_MESSAGE);
  }
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = isJsonArray(input) ? input[row - range.top] : input;
    for (let column = range.left; column <= range.right; column += 1) {
      const value = isJsonArray(cells) ? (cells[column - range.left] ?? null) : input;
      if (value !== null) yield [isJsonArray(value) ? null : value, row, column];
    }
  }
}

function readContent(value: Json, cell: Cell, locale: HostLocale, host: HostLocale): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') {
    // A number put into a cell formatted as text becomes text (support.microsoft.com, "Format numbers as text").
    const text = cell.format.numberFormat === '@';
    return {
      ...cell,
      value: text ? displayText(value, 'General', host) : value,
      formula: null,
      quoted: false,
    };
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.length > MAX_TEXT) throw new HostError('InvalidArgument');
  if (value.startsWith('=') && value.length > MAX_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
  try {
    const { numberFormat, ...entry } = readEntry(value, cell.format.numberFormat, locale);
    const adopts = numberFormat !== undefined && cell.format.numberFormat === 'General';
    return { ...entry, format: adopts ? changeFormat(cell.format, { numberFormat }) : cell.format };
  } catch (error) {
    if (isFormulaProblem(error))
      throw new HostError('InvalidArgument', undefined, 'The formula has an error in it.');
    throw error;
  }
}

/**
 * Sets contents of a range as `values` and `formulas` do (both read texts as if typed in en-US) or, with the host's locale,
 * as `formulasLocal` does. Everything is checked before anything is changed.
 */
export function writeContents(book: Book, range: RangeTarget, input: Json, local: boolean): void {
  requireBounded(range);
  const cells: [Cell, number, number][] = [];
  for (const [value, row, column] of spread(range, input)) {
    const before = book.cell(range.sheet, row, column);
    cells.push([readContent(value, before, local ? book.locale : apiLocale, book.locale), row, column]);
  }
  requireUnlocked(book, range);
  requireUnfiltered(range);
  requireWholeMerges(range);
  for (const [cell, row, column] of cells) {
    const merge = range.sheet.merges.length > 0 ? book.mergeAt(range.sheet, row, column) : undefined;
    // Of a merged area only the top left cell takes a value.
    if (!merge || (merge.top === row && merge.left === column)) book.setCell(range.sheet, row, column, cell);
  }
  book.touched(range.sheet, range);
}

/** Clears contents, formats or both (Excel.ClearApplyTo). Merged areas stay. */
export function clearRange(book: Book, range: RangeTarget, contents: boolean, formats: boolean): void {
  requireUnlocked(book, range);
  if (contents) requireWholeMerges(range);
  const cells: [Cell, number, number][] = [];
  range.sheet.cells.forEach(range, (cell, row, column) => cells.push([cell, row, column]));
  for (const [cell, row, column] of cells) {
    const kept = contents && hasContent(cell) ? { ...cell, value: '', formula: null, quoted: false } : cell;
    const format = formats ? defaultFormat : kept.format;
    book.setCell(range.sheet, row, column, { ...kept, format });
  }
  if (contents) book.touched(range.sheet, range);
}

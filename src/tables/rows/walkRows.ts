import { CellKind } from '../../model';
import type { ColumnView, Sheet } from '../../model';
import { isBlankText, isFilled } from '../cells/cell';
import { styleVote } from '../cells/numberText';
import { openRows, type NameOnly } from './openRows';
import { RowList } from './rowList';
import { countsSomething, endsTable, isRemark, totalWord } from './rowWords';
import { RunningSums } from './runningSums';
import { isSpecialSign } from '../cells/specialSign';
import { withSubtotals } from './subtotals';
import type { WalkInput } from './walkInput';

/** The rows of a table, each list ascending. */
export interface WalkedRows {
  readonly data: Int32Array;
  readonly totals: Int32Array;
  /** Data rows with a number, a sign or an error in target or actual. */
  readonly numeric: number;
  /** Data rows whose target or actual holds only unreadable text. */
  readonly wordy: number;
  /** Totals whose parts stand below them, and the last row of the parts. */
  readonly partsBelow?: ReadonlyMap<number, number>;
}

/** Two blank rows usually end a table; merged rows and loose forms may leave more, but never this many. */
const MOST_BLANK_ROWS = 20;
const ROWS_PER_STEP = 16_384;

const NOTHING = 0;
const WORDS = 1;
const VALUE = 2;

/** What a target, actual or percent cell holds: nothing, words only, or something that is (or stands for) a number. */
function valueKind(sheet: Sheet, row: number, column: number): number {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return NOTHING;
    case CellKind.text: {
      const text = sheet.text(row, column);
      if (isBlankText(text)) return NOTHING;
      const trimmed = text.trim();
      return isSpecialSign(trimmed) || styleVote(trimmed) !== 'none' ? VALUE : WORDS;
    }
    default:
      return VALUE;
  }
}

/**
 * Walks down from the header and sorts the rows. Yields about every 16,000 rows, so that a pane can breathe.
 *
 * Rules, in this order:
 * - A source, note, footnote or signature without numbers ends the table; so does a repeated header.
 * - After one blank row only a row with numbers, or a heading directly above one, goes on; after two the row must have a name
 *   and a number. (Tasks merged over two rows leave every second row blank.)
 *   Where a name or a print area reaches over the gap, any row with name, target and actual beyond it goes on.
 * - A row with something in target or actual is a data row, unless its name says total; "Summe …" with further words is a
 *   total only if its numbers are the sum of the rows above.
 * - A row with a name only: in a table without any number (an empty form) it is a data row. Otherwise it is a heading when
 *   it stands apart (below the header, a blank row or a total) or when the table begins with a heading, and data follow;
 *   unless unit, baseline or the columns that other rows fill are filled in it too, or its name counts something ("Anzahl …").
 *   Everything else is an indicator still open, unless it stands below everything that is printed.
 */
export function* walkRows(input: WalkInput): Generator<void, WalkedRows> {
  const { sheet, indicator, target, actual, percent, lastRow, hints } = input;
  const data = new RowList();
  const totals = new RowList();
  const names: NameOnly[] = [];
  const sums = new RunningSums(sheet, target, actual);
  let numeric = 0;
  let wordy = 0;
  let blanks = 0;
  let apart = true;
  const plain = new PlainStretch(input, data, sums);
  for (let row = input.firstRow; row <= lastRow; row += 1) {
    if ((row & (ROWS_PER_STEP - 1)) === 0) yield;
    if (blanks === 0) {
      const next = plain.take(row, Math.min(lastRow, row | (ROWS_PER_STEP - 1)));
      if (next > row) {
        numeric += next - row;
        apart = false;
        row = next - 1;
        continue;
      }
    }
    const targetKind = valueKind(sheet, row, target);
    const actualKind = valueKind(sheet, row, actual);
    const best = targetKind > actualKind ? targetKind : actualKind;
    const name = nameAt(sheet, row, indicator);
    const certain = row <= input.certainTo;
    if (best === NOTHING) {
      if (name === '' && valueKind(sheet, row, percent) === NOTHING) {
        if (!certain && (input.certainTo >= 0 || emptyRow(input, row) === 'end')) break;
        blanks += 1;
        apart = true;
        if (blanks > MOST_BLANK_ROWS && !certain && hints?.goesOn(input, row) !== true) break;
        continue;
      }
      if (name !== '' && endsTable(name)) {
        if (certain) continue;
        break;
      }
      const hasPercent = valueKind(sheet, row, percent) === VALUE;
      if (!certain) {
        if (blanks > 0 && !valuesFollow(input, row) && hints?.goesOn(input, row) !== true) break;
        if (blanks === 0 && isRemark(name) && !valuesFollow(input, row)) break;
      }
      const filledBeside = hasPercent || input.further.some((column) => isFilled(sheet, row, column));
      if (name !== '') names.push({ row, apart, counts: countsSomething(name), filledBeside });
      blanks = 0;
      continue;
    }
    if (best === WORDS) {
      if (blanks > 0 || name === '') {
        if (blanks > 0 && !certain && !valuesFollow(input, row)) break;
        if (name === '') continue;
      }
      if (isHeaderAgain(input, row) || endsTable(name)) {
        if (certain) continue;
        break;
      }
      wordy += 1;
    } else {
      if (blanks >= 2 && name === '' && !certain) break;
      numeric += 1;
    }
    blanks = 0;
    const total = row === input.totalsRow ? 'yes' : totalWord(name);
    const unnamedSum = name === '' && sums.isSum(row) && !nextRowHasValue(input, row);
    if (total === 'yes' || unnamedSum || (total === 'perhaps' && sums.isSum(row))) {
      totals.push(row);
      sums.restart();
      apart = true;
      if (best === VALUE) numeric -= 1;
      continue;
    }
    sums.add(row);
    data.push(row);
    apart = false;
  }
  const open = openRows(names, data, input);
  return withSubtotals({ data: data.mergedWith(open), totals: totals.toArray(), numeric, wordy }, input);
}

/**
 * Nearly all rows of a long table: a name and two numbers, one directly below the other. The rules of `walkRows` would say
 * the same of each; here they are taken together.
 */
class PlainStretch {
  private readonly names: ColumnView | undefined;
  private readonly targets: ColumnView | undefined;
  private readonly actuals: ColumnView | undefined;

  constructor(
    private readonly input: WalkInput,
    private readonly data: RowList,
    private readonly sums: RunningSums,
  ) {
    const { sheet, indicator, target, actual } = input;
    this.names = sheet.column(indicator);
    this.targets = sheet.column(target);
    this.actuals = sheet.column(actual);
  }

  /** Takes the plain rows from `first` on, up to and with `last`. Returns the row below them. */
  take(first: number, last: number): number {
    const { names, targets, actuals, data, sums } = this;
    if (names === undefined || targets === undefined || actuals === undefined) return first;
    let row = first;
    for (; row <= last && row !== this.input.totalsRow; row += 1) {
      if (targets.kinds[row] !== CellKind.number || actuals.kinds[row] !== CellKind.number) break;
      if (names.kinds[row] !== CellKind.text) break;
      const name = names.texts[row] ?? '';
      const begin = name.charCodeAt(0);
      if (!(begin > 32 && begin < 127) || totalWord(name) !== 'no') break;
      sums.add(row);
      data.push(row);
    }
    return row;
  }
}

function nameAt(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) {
    const text = sheet.text(row, column);
    return isBlankText(text) ? '' : text;
  }
  return kind === CellKind.number ? String(sheet.number(row, column)) : '';
}

/** A row whose role cells are blank may still hold the source line, in a column beside them. */
function emptyRow(input: WalkInput, row: number): 'end' | 'blank' {
  for (let column = input.left; column <= input.right; column += 1) {
    if (input.sheet.kind(row, column) !== CellKind.text) continue;
    const text = input.sheet.text(row, column);
    if (!isBlankText(text)) return endsTable(text) ? 'end' : 'blank';
  }
  return 'blank';
}

/** Whether a named row with a number stands directly below, or below further headings. */
function valuesFollow(input: WalkInput, row: number): boolean {
  const { sheet, indicator, target, actual, lastRow } = input;
  for (let next = row + 1; next <= Math.min(row + 3, lastRow); next += 1) {
    const has = valueKind(sheet, next, target) === VALUE || valueKind(sheet, next, actual) === VALUE;
    const name = nameAt(sheet, next, indicator);
    if (has) return name !== '';
    if (name === '' || endsTable(name)) return false;
  }
  return false;
}

function nextRowHasValue(input: WalkInput, row: number): boolean {
  if (row >= input.lastRow) return false;
  return (
    valueKind(input.sheet, row + 1, input.target) === VALUE ||
    valueKind(input.sheet, row + 1, input.actual) === VALUE
  );
}

function isHeaderAgain(input: WalkInput, row: number): boolean {
  const { sheet, target, actual } = input;
  return input.isHeaderWord(sheet.text(row, target)) || input.isHeaderWord(sheet.text(row, actual));
}

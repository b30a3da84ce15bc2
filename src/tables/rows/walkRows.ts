import type { OtherRow, SumRow } from '../../model';
import { goesOnBelow, isNoteWithNumber } from './goesOn';
import { columnFormula } from './columnFormula';
import { openRows, type NameOnly } from './openRows';
import { isOtherHeader, isYearRow } from './otherHeader';
import { PlainStretch } from './plainStretch';
import { contentOf, nameAt, NOTHING, VALUE, valueKind, WORDS } from './rowContent';
import { isFilled } from '../cells/cell';
import { RowList } from './rowList';
import { countsSomething, endsTable, isNoteMark, isNumberedNote, isRemark, isUnitWord } from './rowWords';
import { partTotals, type PartedRows } from './totals';
import { totalWord } from './totalWords';
import { isPrompt, isUnused } from './unused';
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
  /** What totals, and data rows that are sums as well, add up. */
  readonly sums: ReadonlyMap<number, SumRow>;
  /** Rows that were passed over on the way, with the reason, whether or not they hold a number. */
  readonly passed: readonly OtherRow[];
}

/** Two blank rows usually end a table; merged rows and loose forms may leave more, but never this many. */
const MOST_BLANK_ROWS = 20;
const ROWS_PER_STEP = 16_384;

/**
 * Walks down from the header and sorts the rows. Yields about every 16,000 rows, so that a pane can breathe.
 *
 * What ends the table is decided by what follows (`goesOnBelow`), not by a word: a source, note, sentence or signature ends it
 * only where no named row with numbers comes below it; a row that heads something else does (`isOtherHeader`). After a blank
 * row only a row with numbers, or a heading above one, goes on; after two the row must have a name and a number. (Tasks merged
 * over two rows leave every second row blank.) Where a name or a print area reaches over the gap, any row with name, target
 * and actual beyond it goes on.
 *
 * Rows with something in target or actual are data or totals (`partTotals`), unless they are unused rows of a form, years below
 * the header, or a note with a day. Rows with a name only are headings or open indicators (`openRows`).
 */
export function* walkRows(input: WalkInput): Generator<void, WalkedRows> {
  const walk = new Walk(input);
  const plain = new PlainStretch(input, walk.rows);
  for (let row = input.firstRow; row <= input.lastRow; row += 1) {
    if ((row & (ROWS_PER_STEP - 1)) === 0) yield;
    if (walk.mayBePlain) {
      const next = plain.take(row, Math.min(input.lastRow, row | (ROWS_PER_STEP - 1)));
      if (next > row) {
        walk.tookPlain();
        row = next - 1;
        continue;
      }
    }
    if (!walk.take(row)) break;
  }
  return walk.finished();
}

class Walk {
  /** Rows with something in target or actual: data and totals alike. */
  readonly rows = new RowList();
  private readonly names: NameOnly[] = [];
  /** Sums that show in the percentage only, or in nothing at all. */
  private readonly blankTotals: number[] = [];
  private readonly passed: OtherRow[] = [];
  /** Those of them that were looked at one by one: only they may hold a word for a total, or no name. */
  private readonly looked = new RowList();
  private wordy = 0;
  private blanks = 0;
  /** Whether a heading could stand in the next row: below the header, a gap or a total. */
  private apart = true;

  constructor(private readonly input: WalkInput) {}

  get mayBePlain(): boolean {
    return this.blanks === 0;
  }

  tookPlain(): void {
    this.apart = false;
  }

  /** Sorts one row; false where the table ended above it. */
  take(row: number): boolean {
    const content = contentOf(this.input, row);
    if (content === NOTHING) return this.takeWithoutValue(row);
    const certain = row <= this.input.certainTo;
    const around = { afterBlank: this.blanks > 0, wordy: this.wordy };
    if (isOtherHeader(this.input, row, around)) {
      this.pass(row, 'heading');
      return certain;
    }
    const name = nameAt(this.input, row);
    return content === WORDS ? this.takeWords(row, name, certain) : this.takeValue(row, name, certain);
  }

  private pass(row: number, reason: OtherRow['reason']): void {
    this.passed.push({ row, reason });
  }

  private push(row: number, name: string): void {
    this.rows.push(row);
    this.looked.push(row);
    this.blanks = 0;
    this.apart = totalWord(name) === 'sum';
  }

  private takeValue(row: number, name: string, certain: boolean): boolean {
    const { input } = this;
    if (this.rows.length === 0 && isYearRow(input, row)) {
      this.pass(row, 'heading');
      return true;
    }
    if (isNoteWithNumber(input, row, name)) {
      this.pass(row, 'note');
      return true;
    }
    if (this.blanks >= 2 && name === '' && !certain) return false;
    if (isUnused(input, row)) {
      this.pass(row, 'prompt');
      this.blanks = 0;
      this.apart = true;
      return true;
    }
    this.push(row, name);
    return true;
  }

  private takeWords(row: number, name: string, certain: boolean): boolean {
    const { input } = this;
    const mayEnd = this.blanks > 0 || endsTable(name);
    if (mayEnd && !certain && !goesOnBelow(input, row)) return false;
    if (name === '') return true;
    if (isUnused(input, row)) {
      this.pass(row, 'prompt');
      this.blanks = 0;
      return true;
    }
    if (endsTable(name) && certain) return true;
    if (this.rows.length === 0 && isUnitWord(name)) {
      this.pass(row, 'heading');
      return true;
    }
    this.wordy += 1;
    this.push(row, name);
    return true;
  }

  private takeWithoutValue(row: number): boolean {
    const { input, names } = this;
    const { sheet, hints } = input;
    const certain = row <= input.certainTo;
    const name = nameAt(input, row);
    const percent = valueKind(sheet, row, input.percent);
    if (name === '' && percent === NOTHING) return this.takeBlank(row, certain);
    if (isPrompt(name) || (name === '' && percent === VALUE)) {
      this.pass(row, 'prompt');
      return true;
    }
    const ends = endsTable(name) || this.isFootnote(row, name);
    if (!certain) {
      const goesOn = (): boolean => goesOnBelow(input, row) || hints?.goesOn(input, row) === true;
      if ((ends || this.blanks > 0 || isRemark(name)) && !goesOn()) return false;
    }
    if (this.isBlankTotal(row, name)) this.blankTotals.push(row);
    else if (isNoteMark(name) || isRemark(name) || (ends && this.isApartBelow(row))) this.pass(row, 'note');
    else {
      const filledBeside = percent === VALUE || input.further.some((column) => isFilled(sheet, row, column));
      names.push({ row, apart: this.apart, counts: countsSomething(name), filledBeside });
    }
    this.blanks = 0;
    return true;
  }

  /** "1) nur Erstberatungen" below names that are not numbered like that, with nothing at all beside it. */
  private isFootnote(row: number, name: string): boolean {
    if (!isNumberedNote(name) || this.rows.length === 0) return false;
    const { input, rows } = this;
    return (
      !isNumberedNote(nameAt(input, rows.first())) &&
      !isNumberedNote(nameAt(input, rows.last())) &&
      !input.further.some((column) => isFilled(input.sheet, row, column)) &&
      !goesOnBelow(input, row)
    );
  }

  /** A footnote above a gap is one; among the rows it may be a name that begins with an asterisk. */
  private isApartBelow(row: number): boolean {
    return contentOf(this.input, row + 1) === NOTHING && nameAt(this.input, row + 1) === '';
  }

  private takeBlank(row: number, certain: boolean): boolean {
    const { input } = this;
    if (!certain && input.certainTo >= 0) return false;
    this.blanks += 1;
    this.apart = true;
    return this.blanks <= MOST_BLANK_ROWS || certain || input.hints?.goesOn(input, row) === true;
  }

  /** "Gesamt" beside nothing but a percentage, or beside nothing. */
  private isBlankTotal(row: number, name: string): boolean {
    const { sheet, percent } = this.input;
    if (this.rows.length + this.names.length === 0) return false;
    const word = totalWord(name);
    if (word === 'sum' || word === 'mean') return true;
    return columnFormula(sheet.formula(row, percent), row, percent) !== undefined;
  }

  finished(): WalkedRows {
    const { input, names, passed, wordy, blankTotals } = this;
    const headings = [...names, ...passed].map(({ row }) => row).sort((a, b) => a - b);
    const { data, totals, sums } = partTotals(input, this.rows, this.looked, headings);
    const open = openRows(names, data, input);
    const isOpen = new Set(open);
    for (const { row } of names) if (!isOpen.has(row)) passed.push({ row, reason: 'heading' });
    const numeric = data.length - wordy;
    return {
      data: data.mergedWith(open),
      totals: totals.mergedWith(blankTotals),
      // Confidence asks whether there are numbers at all: a table may be nothing but sums of sums.
      numeric: numeric === 0 && totals.length > 0 ? 1 : numeric,
      wordy,
      ...partsBelow(totals, sums),
      sums,
      passed: passed.sort((a, b) => a.row - b.row),
    };
  }
}

function partsBelow(totals: RowList, sums: PartedRows['sums']): Pick<WalkedRows, 'partsBelow'> {
  const below = new Map<number, number>();
  for (let index = 0; index < totals.length; index += 1) {
    const row = totals.at(index);
    const sum = sums.get(row);
    const first = (sum?.target ?? sum?.actual)?.[0]?.first ?? -1;
    if (first < row) continue;
    const spans = [...(sum?.target ?? []), ...(sum?.actual ?? [])];
    if (spans.every(({ first }) => first > row)) below.set(row, Math.max(...spans.map(({ last }) => last)));
  }
  return below.size === 0 ? {} : { partsBelow: below };
}

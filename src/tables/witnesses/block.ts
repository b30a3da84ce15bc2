import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { isPercentFormat } from '../../model/numberFormat';
import { parseNumber } from '../cells/numberText';
import type { SampledColumn } from '../roles';

/** Rows below a header that witnesses look at: a long table says the same further down. */
const ROWS_LOOKED_AT = 40;

/** Texts are read as German numbers: for "60 %" and "100" it makes no difference, and others are rare here. */
const STYLE = { numberStyle: 'german', undecided: true } as const;

/** A header's columns with the first rows below them, as witnesses see them. */
export class Block {
  private readonly known = new Map<number, Float64Array>();

  constructor(
    readonly sheet: Sheet,
    readonly columns: readonly SampledColumn[],
    readonly firstRow: number,
    private readonly lastRow: number,
  ) {}

  /** The same rows, with columns that mean something else. */
  with(columns: readonly SampledColumn[]): Block {
    return columns === this.columns ? this : new Block(this.sheet, columns, this.firstRow, this.lastRow);
  }

  /** Number of rows that are looked at. */
  get rows(): number {
    return Math.max(0, Math.min(this.lastRow - this.firstRow + 1, ROWS_LOOKED_AT));
  }

  /** The numbers of a column; NaN where none stands. A number shown with a percent sign counts in points. */
  numbers(column: number): Float64Array {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const numbers = new Float64Array(this.rows);
    for (let index = 0; index < numbers.length; index += 1)
      numbers[index] = this.numberAt(this.firstRow + index, column);
    this.known.set(column, numbers);
    return numbers;
  }

  private numberAt(row: number, column: number): number {
    const { sheet } = this;
    const kind = sheet.kind(row, column);
    if (kind === CellKind.number) {
      const value = sheet.number(row, column);
      return isPercentFormat(sheet.format(row, column)) ? value * 100 : value;
    }
    if (kind !== CellKind.text) return Number.NaN;
    return parseNumber(sheet.text(row, column).trim(), STYLE)?.value ?? Number.NaN;
  }
}

/** What one witness believes two columns to be, because of a third one that is calculated from them. */
export interface Claim {
  readonly witness: 'formula' | 'arithmetic';
  readonly target: number;
  readonly actual: number;
  /** The column that is calculated, and what it states. */
  readonly result: number;
  readonly as: 'percent' | 'deviation';
  /** Rows that agree, of those that can be compared. */
  readonly agreeing: number;
  readonly compared: number;
}

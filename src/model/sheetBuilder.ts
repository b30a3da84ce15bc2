import { cellRange, formatAddress } from './address';
import { ColumnarSheet, type Column } from './columnarSheet';
import { UserFacingError } from './errors';
import { CellKind, LONGEST_READ, type CellInput, type Sheet, type SheetFacts } from './sheet';

/** A longer formula is not looked into: nobody has written it for a table of indicators. */
const LONGEST_FORMULA = 4_000;
/** What stands for such a formula: one, of which nothing is known. */
const UNREAD_FORMULA = '=UNREAD()';
/** Excel's own bound for a number format. */
const LONGEST_FORMAT = 255;

const BOOLEAN_TRUE = 1;
/** Rows that may be set aside over all columns (some 400 MB), and beyond that for each filled cell: a few cells far apart are no table. */
const MOST_SPARE = 1 << 25;
const SPARE_PER_CELL = 64;

/**
 * Builds a {@link Sheet}. Readers (Excel, .xlsx, test literals) call {@link SheetBuilder.set} for every cell that is not
 * empty and {@link SheetBuilder.build} once.
 */
export class SheetBuilder {
  private readonly columns: (Column | undefined)[] = [];
  private readonly formatCodes: string[] = ['General'];
  private readonly formatIndex = new Map<string, number>([['General', 0]]);
  private top = Number.POSITIVE_INFINITY;
  private left = Number.POSITIVE_INFINITY;
  private bottom = -1;
  private right = -1;
  private cells = 0;
  private allocated = 0;

  /** @param rowsExpected size of the first allocation; columns grow beyond it by doubling. */
  constructor(
    private readonly name: string,
    private readonly rowsExpected = 64,
  ) {}

  set(row: number, column: number, cell: CellInput): void {
    this.cells += 1;
    const target = this.columnFor(column, row);
    const { value } = cell;
    if (cell.format !== undefined && cell.format !== 'General')
      target.formats[row] = this.internFormat(cell.format.slice(0, LONGEST_FORMAT));
    if (cell.formula !== undefined)
      (target.formulas ??= new Map()).set(
        row,
        cell.formula.length > LONGEST_FORMULA ? UNREAD_FORMULA : cell.formula,
      );
    if (cell.shown !== undefined) (target.shown ??= [])[row] = cell.shown.slice(0, LONGEST_READ);
    if (value === null || value === '') return;
    if (typeof value === 'number' && Number.isFinite(value)) {
      target.kinds[row] = CellKind.number;
      target.numbers[row] = value;
    } else if (typeof value === 'boolean') {
      target.kinds[row] = CellKind.boolean;
      target.numbers[row] = value ? BOOLEAN_TRUE : 0;
    } else {
      // A number beyond what a workbook can hold is none: shown as the text that it came as.
      const text = String(value);
      target.kinds[row] = cell.error === true ? CellKind.error : CellKind.text;
      target.texts[row] = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
      if (text.length > LONGEST_READ) (target.long ??= new Map()).set(row, text);
    }
    target.height = Math.max(target.height, row + 1);
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  build(facts: SheetFacts = {}): Sheet {
    const used =
      this.bottom < 0
        ? undefined
        : { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
    return new ColumnarSheet(this.name, used, this.columns, this.formatCodes, facts);
  }

  private columnFor(column: number, row: number): Column {
    const existing = this.columns[column];
    if (existing !== undefined && row < existing.kinds.length) return existing;
    const length = Math.max(this.rowsExpected, row + 1, (existing?.kinds.length ?? 0) * 2);
    this.allocated += length - (existing?.kinds.length ?? 0);
    if (this.allocated > MOST_SPARE && this.allocated > this.cells * SPARE_PER_CELL)
      throw new UserFacingError('too-large', {
        sheet: this.name,
        technical: formatAddress(this.name, cellRange(row, column)),
      });
    if (existing === undefined) return (this.columns[column] = emptyColumn(length));
    growColumn(existing, length);
    return existing;
  }

  private internFormat(code: string): number {
    const known = this.formatIndex.get(code);
    if (known !== undefined) return known;
    const index = this.formatCodes.push(code) - 1;
    this.formatIndex.set(code, index);
    return index;
  }
}

function emptyColumn(length: number): Column {
  return {
    kinds: new Uint8Array(length),
    numbers: new Float64Array(length),
    texts: [],
    formats: new Uint16Array(length),
    formulas: undefined,
    shown: undefined,
    long: undefined,
    height: 0,
  };
}

function growColumn(column: Column, length: number): void {
  const kinds = new Uint8Array(length);
  kinds.set(column.kinds);
  column.kinds = kinds;
  const numbers = new Float64Array(length);
  numbers.set(column.numbers);
  column.numbers = numbers;
  const formats = new Uint16Array(length);
  formats.set(column.formats);
  column.formats = formats;
}

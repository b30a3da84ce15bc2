import { cellRange, formatAddress, type CellRange } from './address';
import { UserFacingError } from './errors';
import type { SheetArea } from './sheetArea';

/** Characters of a cell's text that are read: names, headers and numbers are shorter. The rest is for {@link Sheet.wholeText} only. */
export const LONGEST_READ = 1_000;
/** A longer formula is not looked into: nobody has written it for a table of indicators. */
const LONGEST_FORMULA = 4_000;
/** What stands for such a formula: one, of which nothing is known. */
const UNREAD_FORMULA = '=UNREAD()';
/** Excel's own bound for a number format. */
const LONGEST_FORMAT = 255;

/** What stands in a cell. An error is Excel's error value ("#DIV/0!"), not a text that looks like one. */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** An Excel table (ListObject): one hint among others for where an indicator table stands. */
export interface NamedTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Number conventions of the workbook's user interface, as far as known. */
export interface Culture {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** How a name is written where that tells a subtotal or a part: kept for few cells only. */
export interface CellLook {
  readonly bold: boolean;
  /** Excel's indent level, 0 for none. */
  readonly indent: number;
}

const PLAIN_LOOK: CellLook = { bold: false, indent: 0 };

/** One column's cells as they are stored, for loops over many rows. Rows beyond the arrays are empty. */
export interface ColumnView {
  /** {@link CellKind} of each row. */
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: readonly (string | undefined)[];
  /** For {@link Sheet.formatCode}. */
  readonly formats: Uint16Array;
  readonly hasFormulas: boolean;
}

/**
 * A worksheet as plain data, read once and never written. Rows and columns are absolute (A1 is 0, 0), whatever part of the
 * sheet is used. Cells are stored by column in typed arrays, so that a million rows do not become millions of objects.
 */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The used range, or `undefined` when the sheet is empty. */
  readonly used: CellRange | undefined;
  readonly merges: readonly CellRange[];
  readonly tables: readonly NamedTable[];
  /** Names, the filter and print areas of this sheet; its Excel tables are in `tables`. */
  readonly areas: readonly SheetArea[];
  readonly culture: Culture | undefined;
  kind(row: number, column: number): CellKind;
  /** The number in a number cell; 1 or 0 in a boolean cell; NaN otherwise. */
  number(row: number, column: number): number;
  /** The text in a text cell, the code in an error cell ("#N/A"); "" otherwise. */
  text(row: number, column: number): string;
  /** As {@link text}, to its end: `text` is cut after {@link LONGEST_READ} characters. */
  wholeText(row: number, column: number): string;
  /** What Excel shows in the cell, if the reader knows it; `undefined` otherwise. */
  shown(row: number, column: number): string | undefined;
  /** The formula in English A1 notation with its "=", or `undefined` for a constant. */
  formula(row: number, column: number): string | undefined;
  /** The number format code in English notation; "General" where none is set. */
  format(row: number, column: number): string;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  /** Bold print and indent of a text cell, as far as the reader knows them. */
  look(row: number, column: number): CellLook;
  /** Whether any cell has a look of its own, or any row is grouped. */
  readonly hasLooks: boolean;
  /** How deep a row is grouped (Excel's outline), 0 for not at all. */
  outlineLevel(row: number): number;
  /** Whether the rows of a group belong to the row above it; Excel's usual place for their sum is below. */
  readonly outlineSumsAbove: boolean;
  /**
   * The columns that may hold something in a row, ascending: those that are filled there or further down. For loops over rows,
   * whose work is to follow the cells that are filled, not the rectangle around them.
   */
  columnsAt(row: number): readonly number[];
  /** Rows down to the last filled cell of a column. */
  height(column: number): number;
  /** A whole column; `undefined` where nothing was ever written. */
  column(column: number): ColumnView | undefined;
  /** Different number formats of the sheet, and the code of each. */
  readonly formatCount: number;
  formatCode(index: number): string;
}

const BOOLEAN_TRUE = 1;
/** Rows that may be set aside over all columns (some 400 MB), and beyond that for each filled cell: a few cells far apart are no table. */
const MOST_SPARE = 1 << 25;
const SPARE_PER_CELL = 64;

interface Column {
  kinds: Uint8Array;
  numbers: Float64Array;
  texts: (string | undefined)[];
  formats: Uint16Array;
  formulas: Map<number, string> | undefined;
  shown: (string | undefined)[] | undefined;
  /** Whole texts of the cells whose text was cut. */
  long: Map<number, string> | undefined;
  /** Rows down to its last filled cell. */
  height: number;
}

/** One cell as a reader hands it over. `value` null is an empty cell (which may still have a format). */
export interface CellInput {
  readonly value: string | number | boolean | null;
  /** Set when `value` is the code of an error value. */
  readonly error?: boolean;
  readonly formula?: string;
  readonly format?: string;
  readonly shown?: string;
}

/** Facts about a sheet that are known when its cells have been read. */
export interface SheetFacts {
  readonly hidden?: boolean;
  readonly merges?: readonly CellRange[];
  readonly tables?: readonly NamedTable[];
  readonly areas?: readonly SheetArea[];
  readonly culture?: Culture;
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  /** Looks of text cells that are bold or indented, by {@link lookKey}. */
  readonly looks?: ReadonlyMap<number, CellLook>;
  /** Grouped rows and their level. */
  readonly outlineLevels?: ReadonlyMap<number, number>;
  readonly outlineSumsAbove?: boolean;
}

/** Key of a cell in {@link SheetFacts.looks}. */
export function lookKey(row: number, column: number): number {
  return row * 16_384 + column;
}

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
  private filled = 0;
  private allocated = 0;

  /** @param rowsExpected size of the first allocation; columns grow beyond it by doubling. */
  constructor(
    private readonly name: string,
    private readonly rowsExpected = 64,
  ) {}

  set(row: number, column: number, cell: CellInput): void {
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
    this.filled += 1;
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
    if (this.allocated > MOST_SPARE && this.allocated > this.filled * SPARE_PER_CELL)
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

class ColumnarSheet implements Sheet {
  readonly hidden: boolean;
  readonly merges: readonly CellRange[];
  readonly tables: readonly NamedTable[];
  readonly areas: readonly SheetArea[];
  readonly culture: Culture | undefined;
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;
  private readonly looks: ReadonlyMap<number, CellLook> | undefined;
  private readonly outlineLevels: ReadonlyMap<number, number> | undefined;
  readonly outlineSumsAbove: boolean;
  readonly hasLooks: boolean;
  /** What {@link columnsAt} found last: it holds from one height of a column to the next. */
  private filledColumns: readonly number[] = [];
  private filledFrom = 0;
  private filledUntil = 0;

  constructor(
    readonly name: string,
    readonly used: CellRange | undefined,
    private readonly columns: readonly (Column | undefined)[],
    private readonly formatCodes: readonly string[],
    facts: SheetFacts,
  ) {
    this.hidden = facts.hidden ?? false;
    this.merges = facts.merges ?? [];
    this.tables = facts.tables ?? [];
    this.areas = facts.areas ?? [];
    this.culture = facts.culture;
    this.hiddenRows = new Set(facts.hiddenRows);
    this.hiddenColumns = new Set(facts.hiddenColumns);
    this.looks = facts.looks;
    this.outlineLevels = facts.outlineLevels;
    this.outlineSumsAbove = facts.outlineSumsAbove ?? false;
    this.hasLooks = (facts.looks?.size ?? 0) + (facts.outlineLevels?.size ?? 0) > 0;
  }

  kind(row: number, column: number): CellKind {
    return (this.columns[column]?.kinds[row] ?? CellKind.empty) as CellKind;
  }

  number(row: number, column: number): number {
    const kind = this.kind(row, column);
    if (kind !== CellKind.number && kind !== CellKind.boolean) return Number.NaN;
    return this.columns[column]?.numbers[row] ?? Number.NaN;
  }

  text(row: number, column: number): string {
    return this.columns[column]?.texts[row] ?? '';
  }

  wholeText(row: number, column: number): string {
    return this.columns[column]?.long?.get(row) ?? this.text(row, column);
  }

  shown(row: number, column: number): string | undefined {
    return this.columns[column]?.shown?.[row];
  }

  formula(row: number, column: number): string | undefined {
    return this.columns[column]?.formulas?.get(row);
  }

  format(row: number, column: number): string {
    return this.formatCodes[this.columns[column]?.formats[row] ?? 0] ?? 'General';
  }

  get formatCount(): number {
    return this.formatCodes.length;
  }

  formatCode(index: number): string {
    return this.formatCodes[index] ?? 'General';
  }

  columnsAt(row: number): readonly number[] {
    if (row >= this.filledFrom && row < this.filledUntil) return this.filledColumns;
    let from = 0;
    let until = Number.POSITIVE_INFINITY;
    const columns: number[] = [];
    this.columns.forEach((column, index) => {
      const height = column?.height ?? 0;
      if (height <= row) {
        from = Math.max(from, height);
        return;
      }
      until = Math.min(until, height);
      columns.push(index);
    });
    this.filledFrom = from;
    this.filledUntil = until;
    return (this.filledColumns = columns);
  }

  height(column: number): number {
    return this.columns[column]?.height ?? 0;
  }

  column(column: number): ColumnView | undefined {
    const found = this.columns[column];
    if (found === undefined) return undefined;
    const { kinds, numbers, texts, formats, formulas } = found;
    return { kinds, numbers, texts, formats, hasFormulas: formulas !== undefined };
  }

  rowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  columnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }
  look(row: number, column: number): CellLook {
    return this.looks?.get(lookKey(row, column)) ?? PLAIN_LOOK;
  }

  outlineLevel(row: number): number {
    return this.outlineLevels?.get(row) ?? 0;
  }
}

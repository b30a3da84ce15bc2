import type { CellRange } from './address';
import type { ListRule } from './listRule';
import type { SheetArea } from './sheetArea';

/** Characters of a cell's text that are read: names, headers and numbers are shorter. The rest is for {@link Sheet.wholeText} only. */
export const LONGEST_READ = 1_000;

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
  /** Its drop-down lists, as far as the reader knows them. */
  readonly lists: readonly ListRule[];
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
  readonly lists?: readonly ListRule[];
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

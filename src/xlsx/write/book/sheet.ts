import type { Look } from './look';
import type { Rule } from './rules';

/** A text is written as text, whatever it looks like. Days are numbers (`dayNumber`). */
export type CellValue = string | number | boolean | Formula | null;

export interface Formula {
  /** Without "=", in English. */
  readonly formula: string;
  /** What it gives now: shown by programs that do not calculate. */
  readonly result: string | number | { readonly error: string };
}

/** A cell that was written. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly look: Look;
}

/** From 1, both ends included. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSettings {
  readonly hidden?: 'hidden' | 'veryHidden';
  /** Of the columns from the left, in characters. */
  readonly widths?: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: Page;
  /** Only unlocked cells may be changed; formats stay free. Without a password. */
  readonly isProtected?: boolean;
  /** Grouped rows stand below their sum. */
  readonly summaryAbove?: boolean;
}

/** Landscape, one page wide, as many high as it takes. */
export interface Page {
  readonly paper?: 'A4';
  /** The first and the last row that are repeated on each page. */
  readonly titleRows?: readonly [number, number];
  /** With Excel's codes: "&L…&C…&R…". */
  readonly footer?: string;
}

/** An Excel table around cells that are written by themselves. */
export interface TableSettings {
  readonly name: string;
  readonly span: Span;
  /** As in the header cells; where there is no header row, names all the same. */
  readonly columns: readonly string[];
  readonly style?: string;
  readonly striped?: boolean;
  readonly hasHeader?: boolean;
  readonly hasTotals?: boolean;
  readonly hasFilter?: boolean;
}

/** A sheet that is being written. Rows and columns count from 1, as Excel's rows do. */
export class SheetDraft {
  readonly rows = new Map<number, Map<number, WrittenCell>>();
  readonly merges: Span[] = [];
  readonly rules: { readonly span: Span; readonly rule: Rule }[] = [];
  readonly tables: TableSettings[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly outline = new Map<number, number>();
  filter: Span | undefined;
  printArea: Span | undefined;

  constructor(
    readonly name: string,
    readonly settings: SheetSettings = {},
  ) {}

  /** Writes a cell; what was there before is gone. */
  set(row: number, column: number, value: CellValue, look: Look = {}): void {
    const cells = this.rows.get(row) ?? new Map<number, WrittenCell>();
    cells.set(column, { value, look });
    this.rows.set(row, cells);
  }

  /** Writes values side by side. */
  setRow(row: number, column: number, values: readonly CellValue[], look: Look = {}): void {
    values.forEach((value, index) => this.set(row, column + index, value, look));
  }

  cell(row: number, column: number): WrittenCell | undefined {
    return this.rows.get(row)?.get(column);
  }
}

import type { CellRange } from './address';
import {
  CellKind,
  lookKey,
  type CellLook,
  type ColumnView,
  type Culture,
  type NamedTable,
  type Sheet,
  type SheetFacts,
} from './sheet';
import type { ListRule } from './listRule';
import type { SheetArea } from './sheetArea';

const PLAIN_LOOK: CellLook = { bold: false, indent: 0 };

/** The cells of one column as they are stored. */
export interface Column {
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

/** A sheet by columns in typed arrays. */
export class ColumnarSheet implements Sheet {
  readonly hidden: boolean;
  readonly merges: readonly CellRange[];
  readonly tables: readonly NamedTable[];
  readonly areas: readonly SheetArea[];
  readonly lists: readonly ListRule[];
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
    this.lists = facts.lists ?? [];
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

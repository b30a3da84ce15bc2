import {
  formatAddress,
  formatRange,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  columnLetters,
  type CellRange,
} from '../../../model';
import { HostError } from '../errors';
import type { SheetState } from '../state/workbook';

/** A rectangle of cells of one sheet: what stands behind Excel.Range. */
export class RangeTarget implements CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;

  constructor(
    readonly sheet: SheetState,
    range: CellRange,
  ) {
    ({ top: this.top, left: this.left, bottom: this.bottom, right: this.right } = range);
    const inside = this.top >= 0 && this.left >= 0 && this.bottom < MAX_ROWS && this.right < MAX_COLUMNS;
    if (!inside || this.bottom < this.top || this.right < this.left) throw new HostError('InvalidArgument');
    // A range of a sheet that has been deleted is as gone as the sheet.
    if (sheet.deleted) throw new HostError('ItemNotFound');
  }

  get rowCount(): number {
    return this.bottom - this.top + 1;
  }
  get columnCount(): number {
    return this.right - this.left + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }
  /** Whole rows or columns: their contents can be neither read nor set (excel/excel-add-ins-ranges-unbounded). */
  get isUnbounded(): boolean {
    return this.isEntireRow || this.isEntireColumn;
  }

  /** "Tabelle1!A1:B2"; whole columns "Tabelle1!A:C", whole rows "Tabelle1!2:5". */
  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    if (this.isEntireColumn && !this.isEntireRow)
      return `${sheet}!${columnLetters(this.left)}:${columnLetters(this.right)}`;
    if (this.isEntireRow) return `${sheet}!${this.top + 1}:${this.bottom + 1}`;
    return formatAddress(this.sheet.name, this);
  }

  /** Address without the sheet, as events carry it. */
  get localAddress(): string {
    return this.isUnbounded ? this.address.slice(this.address.lastIndexOf('!') + 1) : formatRange(this);
  }

  with(range: CellRange): RangeTarget {
    return new RangeTarget(this.sheet, range);
  }

  /** The common part with another range, null when there is none. */
  intersection(other: RangeTarget): RangeTarget | null {
    if (other.sheet !== this.sheet || !intersects(this, other)) return null;
    return this.with({
      top: Math.max(this.top, other.top),
      left: Math.max(this.left, other.left),
      bottom: Math.min(this.bottom, other.bottom),
      right: Math.min(this.right, other.right),
    });
  }
}

/** Several rectangles of one sheet: what stands behind Excel.RangeAreas. */
export class AreasTarget {
  constructor(
    readonly sheet: SheetState,
    readonly areas: readonly RangeTarget[],
  ) {}

  get address(): string {
    return this.areas.map((area) => area.address).join(',');
  }
}

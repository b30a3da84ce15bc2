import { CellKind } from '../model';
import { asRead, multiply } from '../model/decimal';
import { isPercentFormat, numberFormat, unitOfFormat } from '../model/numberFormat';
import type { ColumnStyle, ColumnView, IndicatorTable, Reading, Sheet } from '../model';
import type { CellState, NumberCell, NumberRole } from '../checks/support/context';
import { hoursOfDays, percentagePoints, readCell } from '../tables';

const EMPTY: Reading = { kind: 'empty' };
const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** What the number formats of a sheet make of a stored number, by the index of the format. */
export interface Formats {
  readonly percent: readonly boolean[];
  readonly duration: readonly boolean[];
  /** What a shown number is divided by ("#,##0,"): 1 for most. */
  readonly thousands: readonly number[];
  readonly units: readonly (string | undefined)[];
}

export function formatsOf(sheet: Sheet): Formats {
  const codes = Array.from({ length: sheet.formatCount }, (_, index) => sheet.formatCode(index));
  return {
    percent: codes.map(isPercentFormat),
    duration: codes.map((code) => numberFormat(code).duration),
    thousands: codes.map((code) => numberFormat(code).thousands),
    units: codes.map(unitOfFormat),
  };
}

/** The unit that a cell has from elsewhere. */
export type UnitAt = (row: number) => string | undefined;

/** A number cell that is refilled for every row, so that rows cost no objects of ours. */
export class CellReader implements NumberCell {
  readonly column: number;
  state: CellState;
  value = Number.NaN;
  upTo = Number.NaN;
  asText = false;
  /** The unit that the cell itself shows, in its text or by its number format. */
  ownUnit: string | undefined;
  /** What the number format divides by before it shows the number; 1 for most. */
  thousands = 1;
  private made: Reading | undefined = EMPTY;
  private readonly style: ColumnStyle;
  private readonly view: ColumnView | undefined;

  constructor(
    readonly role: NumberRole,
    private readonly sheet: Sheet,
    table: IndicatorTable,
    private readonly formats: Formats,
    private readonly unitAt?: UnitAt,
  ) {
    this.column = table.columns[role] ?? -1;
    this.style = table.styles[role] ?? DEFAULT_STYLE;
    this.state = 'absent';
    this.view = this.column < 0 ? undefined : sheet.column(this.column);
  }

  get reading(): Reading {
    return (this.made ??= {
      kind: 'number',
      value: this.value,
      asText: false,
      ambiguous: false,
      ...(this.ownUnit === undefined || this.role === 'percent' ? {} : { unit: this.ownUnit }),
    });
  }

  read(row: number): void {
    const { view } = this;
    if (this.column < 0) return;
    // Most cells are numbers: they need no object before somebody asks for it.
    if (view?.kinds[row] === CellKind.number) {
      this.readNumber(view.numbers[row] ?? Number.NaN, view.formats[row] ?? 0);
      if (this.unitAt !== undefined) this.ownUnit ??= this.unitAt(row);
      return;
    }
    const reading = readCell(this.sheet, row, this.column, this.style, this.role === 'percent');
    this.made = reading;
    this.state = reading.kind;
    this.thousands = 1;
    if (reading.kind === 'number') {
      this.value = reading.value;
      this.upTo = reading.upTo ?? Number.NaN;
      this.asText = reading.asText;
      this.ownUnit = reading.unit;
    } else {
      this.value = this.upTo = Number.NaN;
      this.asText = false;
      this.ownUnit = undefined;
    }
  }

  private readNumber(stored: number, format: number): void {
    const { formats } = this;
    this.state = 'number';
    this.asText = false;
    this.upTo = Number.NaN;
    this.made = undefined;
    this.ownUnit = formats.units[format];
    this.thousands = formats.thousands[format] ?? 1;
    if (formats.percent[format] === true) this.value = percentagePoints(stored);
    else if (formats.duration[format] === true && this.role !== 'percent') this.value = hoursOfDays(stored);
    else this.value = asRead(stored);
    // A format may show a hundred times what is stored: more than a number can hold is none.
    if (!Number.isFinite(this.value)) {
      this.state = 'unreadable';
      this.made = { kind: 'unreadable', text: String(stored) };
    }
  }

  /** Brings the number to another unit; what the cell itself says stays in {@link reading}. */
  scale(factor: number): void {
    this.made ??= this.reading;
    this.value = multiply(this.value, factor);
    this.upTo = multiply(this.upTo, factor);
  }
}

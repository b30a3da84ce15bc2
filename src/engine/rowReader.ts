import { roles } from '../model';
import type { ColumnStyle, IndicatorTable, Reading, Role, Sheet, Status } from '../model';
import type {
  BandEdges,
  CellState,
  ColumnFacts,
  Formula,
  NumberCell,
  NumberRole,
  PercentForm,
} from '../checks/support/context';
import { numberFormat } from '../checks/support/numberFormat';
import { readCell } from '../tables';
import { achievementOf } from './achievement';
import type { Achievement } from './achievement';
import type { CalculatedRow } from './calculatedRow';
import { columnFacts, percentForm } from './columnFacts';
import { unitInHeader } from './unit';

const EMPTY: Reading = { kind: 'empty' };
const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** A number cell that is refilled for every row, so that rows cost no objects of ours. */
class CellReader implements NumberCell {
  readonly column: number;
  state: CellState;
  value = Number.NaN;
  asText = false;
  reading: Reading = EMPTY;
  private readonly style: ColumnStyle;

  constructor(
    readonly role: NumberRole,
    private readonly sheet: Sheet,
    table: IndicatorTable,
  ) {
    this.column = table.columns[role] ?? -1;
    this.style = table.styles[role] ?? DEFAULT_STYLE;
    this.state = 'absent';
  }

  read(row: number): void {
    if (this.column < 0) return;
    const reading = readCell(this.sheet, row, this.column, this.style, this.role === 'percent');
    this.reading = reading;
    this.state = reading.kind;
    if (reading.kind === 'number') {
      this.value = reading.value;
      this.asText = reading.asText;
    } else {
      this.value = Number.NaN;
      this.asText = false;
    }
  }
}

/** The unit written in a number cell or in its format. */
function unitInCell({ reading, column }: CellReader, row: number, sheet: Sheet): string | undefined {
  if (reading.kind !== 'number') return undefined;
  return reading.unit ?? numberFormat(sheet.format(row, column)).unit;
}

/** Reads a table's rows one after the other into the same object: {@link RowReader.moveTo}, then look at the fields. */
export class RowReader implements CalculatedRow {
  row = -1;
  readonly target: CellReader;
  readonly actual: CellReader;
  readonly percent: CellReader;
  readonly baseline: CellReader;
  formula: Formula = 'share';
  numerator = Number.NaN;
  denominator = Number.NaN;
  /** Percentage points as the nearest double, NaN where undefined. */
  percentage = Number.NaN;
  status: Status = 'undefined';
  private readonly achievement: Achievement;
  readonly roleColumns: readonly { readonly role: Role; readonly column: number }[];
  private readonly headerUnit: string | undefined;
  private facts: ColumnFacts | undefined;
  private form: PercentForm | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly table: IndicatorTable,
    readonly bands: BandEdges,
  ) {
    this.target = new CellReader('target', sheet, table);
    this.actual = new CellReader('actual', sheet, table);
    this.percent = new CellReader('percent', sheet, table);
    this.baseline = new CellReader('baseline', sheet, table);
    this.roleColumns = roles.flatMap((role) => {
      const column = table.columns[role];
      return column === undefined ? [] : [{ role, column }];
    });
    this.headerUnit = unitInHeader(table);
    this.achievement = achievementOf(this);
  }

  moveTo(row: number): void {
    this.readCells(row);
    this.achievement.calculate(this);
  }

  /** Reads the cells without calculating: for looking ahead over a sample of rows. */
  readCells(row: number): void {
    this.row = row;
    this.target.read(row);
    this.actual.read(row);
    this.percent.read(row);
    this.baseline.read(row);
  }

  indicator(row: number): string {
    const { indicator } = this.table.columns;
    return indicator === undefined ? '' : this.sheet.text(row, indicator).replace(/\s+/g, ' ').trim();
  }

  unit(row: number): string | undefined {
    const { unit } = this.table.columns;
    const own = unit === undefined ? '' : this.sheet.text(row, unit).trim();
    if (own !== '') return own;
    return (
      unitInCell(this.actual, row, this.sheet) ?? unitInCell(this.target, row, this.sheet) ?? this.headerUnit
    );
  }

  get numbers(): ColumnFacts {
    return (this.facts ??= columnFacts(this.sheet, this.table));
  }

  get percentForm(): PercentForm {
    return (this.form ??= percentForm(this.sheet, this.table));
  }
}

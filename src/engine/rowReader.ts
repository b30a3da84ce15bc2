import { roles } from '../model';
import type {
  DirectionReason,
  IndicatorChoice,
  IndicatorTable,
  Role,
  Sheet,
  Status,
  UnjudgedReason,
} from '../model';
import type { ProfileIndicator } from '../profile';
import type {
  BandEdges,
  Calendar,
  ColumnFacts,
  Formula,
  Listing,
  NameGlances,
  Neighbours,
  PercentForm,
  Running,
} from '../checks/support/context';
import { numberFormat } from '../model/numberFormat';
import { statedUnit } from '../checks/support/quantity';
import { choicesOf, directionsOf, measureOfUnit, nameOfRow, unitInName } from '../tables';
import type { ChoiceAt, Directions, Links } from '../tables';
import { achievementOf } from './achievement';
import type { Achievement } from './achievement';
import type { CalculatedRow } from './calculatedRow';
import { CellReader, formatsOf } from './cellReader';
import type { UnitAt } from './cellReader';
import type { EarlierValues } from './earlier';
import { glanceAtNames } from './nameGlances';
import { columnFacts, percentForm } from './columnFacts';
import { RowScale } from './rowScale';
import type { RowUnits } from './rowScale';
import { sampleRows } from './sample';
import { scheduleOf } from './schedule';
import type { Schedule } from './schedule';

/** The unit written in a number cell or in its format. */
function unitInCell({ reading, column }: CellReader, row: number, sheet: Sheet): string | undefined {
  if (reading.kind !== 'number') return undefined;
  return reading.unit ?? numberFormat(sheet.format(row, column)).unit;
}

/** The unit of the cell of another table that a cell repeats. */
function linkedUnits(
  sheet: Sheet,
  table: IndicatorTable,
  links: Links | undefined,
): ((role: 'target' | 'actual') => UnitAt | undefined) | undefined {
  return (
    links &&
    ((role) => {
      const column = table.columns[role];
      if (column === undefined || !links.standIn(column, sampleRows(table.dataRows))) return undefined;
      return (row) => links.at(row, column, nameOfRow(sheet, table, row), table.range)?.unit;
    })
  );
}

/** What is known beside a table: dates, the profile's list, what other periods said. */
interface TableSetting {
  readonly calendar?: Calendar;
  readonly listing?: Listing | undefined;
  readonly earlier?: EarlierValues | undefined;
  readonly links?: Links | undefined;
}

/** Reads a table's rows one after the other into the same object: {@link RowReader.moveTo}, then look at the fields. */
export class RowReader implements CalculatedRow {
  row = -1;
  readonly target: CellReader;
  readonly actual: CellReader;
  readonly percent: CellReader;
  readonly baseline: CellReader;
  direction: DirectionReason = { direction: 'increase', because: 'default', text: '' };
  listed: ProfileIndicator | undefined;
  goal = Number.NaN;
  formula: Formula = 'share';
  numerator = Number.NaN;
  denominator = Number.NaN;
  /** Percentage points as the nearest double, NaN where undefined. */
  percentage = Number.NaN;
  percentFormula: Formula = 'share';
  percentNumerator = Number.NaN;
  percentDenominator = Number.NaN;
  status: Status = 'undefined';
  reason: UnjudgedReason | undefined;
  running: Running | undefined;
  units: RowUnits = {};
  readonly schedule: Schedule;
  readonly scale: RowScale;
  readonly calendar: Calendar;
  readonly listing?: Listing;
  private readonly earlier: EarlierValues | undefined;
  readonly directions: Directions;
  readonly names: NameGlances;
  private readonly choiceAt: ChoiceAt | undefined;
  private readonly achievement: Achievement;
  readonly roleColumns: readonly { readonly role: Role; readonly column: number }[];
  private facts: ColumnFacts | undefined;
  private form: PercentForm | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly table: IndicatorTable,
    readonly bands: BandEdges,
    { calendar = {}, listing, earlier, links }: TableSetting = {},
  ) {
    this.calendar = calendar;
    if (listing !== undefined) this.listing = listing;
    this.earlier = earlier;
    const formats = formatsOf(sheet);
    const unitAt = linkedUnits(sheet, table, links);
    this.target = new CellReader('target', sheet, table, formats, unitAt?.('target'));
    this.actual = new CellReader('actual', sheet, table, formats, unitAt?.('actual'));
    this.percent = new CellReader('percent', sheet, table, formats);
    this.baseline = new CellReader('baseline', sheet, table, formats);
    this.scale = new RowScale(table);
    this.roleColumns = roles.flatMap((role) => {
      const column = table.columns[role];
      return column === undefined ? [] : [{ role, column }];
    });
    this.names = glanceAtNames(sheet, table);
    this.choiceAt = choicesOf(sheet, table);
    this.directions = directionsOf(sheet, table, links);
    this.schedule = scheduleOf(sheet, table, this.calendar);
    this.achievement = achievementOf(this, this.directions, this.schedule);
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
    this.units = this.scale.apply(this.target, this.actual, this.baseline, this.rowUnit);
    this.listed = this.listing?.at(row);
  }

  get start(): number {
    return this.baseline.state === 'number' ? this.baseline.value : (this.listed?.baseline ?? Number.NaN);
  }

  neighbours(): Neighbours | undefined {
    return this.earlier?.around(this);
  }

  indicator(row: number): string {
    return nameOfRow(this.sheet, this.table, row).replace(/\s+/g, ' ').trim();
  }

  /** What the row's unit column, its name or the user says of the row at hand. */
  private readonly rowUnit = (): string | undefined =>
    statedUnit(this, this.row) || unitInName(nameOfRow(this.sheet, this.table, this.row));

  unit(row: number): string | undefined {
    if (row === this.row && this.units.common !== undefined) return this.units.common;
    const own = statedUnit(this, row);
    if (own !== '') return own;
    const listed = this.listing?.at(row)?.unit;
    if (listed !== undefined) return listed;
    const named = unitInName(nameOfRow(this.sheet, this.table, row));
    // A share in brackets may be one of anything: only the cells tell.
    if (named !== undefined && measureOfUnit(named)?.kind !== 'share') return named;
    return (
      unitInCell(this.actual, row, this.sheet) ?? unitInCell(this.target, row, this.sheet) ?? this.table.unit
    );
  }

  choice(row: number): IndicatorChoice | undefined {
    return this.choiceAt?.(row);
  }

  get numbers(): ColumnFacts {
    return (this.facts ??= columnFacts(this.sheet, this.table));
  }

  get percentForm(): PercentForm {
    return (this.form ??= percentForm(this.sheet, this.table));
  }
}

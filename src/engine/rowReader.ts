import { CellKind, roles } from '../model';
import { asRead } from '../model/decimal';
import type {
  ColumnStyle,
  ColumnView,
  DirectionReason,
  IndicatorChoice,
  IndicatorTable,
  Reading,
  Role,
  Sheet,
  Status,
} from '../model';
import type { ProfileIndicator } from '../profile';
import type {
  BandEdges,
  Calendar,
  CellState,
  ColumnFacts,
  Formula,
  Listing,
  NameGlances,
  Neighbours,
  NumberCell,
  NumberRole,
  PercentForm,
} from '../checks/support/context';
import { numberFormat } from '../checks/support/numberFormat';
import { statedUnit } from '../checks/support/quantity';
import { choicesOf, directionsOf, isPercentFormat, nameOfRow, percentagePoints, readCell } from '../tables';
import type { ChoiceAt, Directions } from '../tables';
import { achievementOf } from './achievement';
import type { Achievement } from './achievement';
import type { CalculatedRow } from './calculatedRow';
import type { EarlierValues } from './earlier';
import { glanceAtNames } from './nameGlances';
import { columnFacts, percentForm } from './columnFacts';
import { unjudgedOf, type Unjudged } from './unjudged';

const EMPTY: Reading = { kind: 'empty' };
const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** A number cell that is refilled for every row, so that rows cost no objects of ours. */
class CellReader implements NumberCell {
  readonly column: number;
  state: CellState;
  value = Number.NaN;
  asText = false;
  private made: Reading | undefined = EMPTY;
  private readonly style: ColumnStyle;
  private readonly view: ColumnView | undefined;
  /** For a percent column: whether each number format shows a percent sign. */
  private readonly percentFormats: readonly boolean[];

  constructor(
    readonly role: NumberRole,
    private readonly sheet: Sheet,
    table: IndicatorTable,
  ) {
    this.column = table.columns[role] ?? -1;
    this.style = table.styles[role] ?? DEFAULT_STYLE;
    this.state = 'absent';
    this.view = this.column < 0 ? undefined : sheet.column(this.column);
    this.percentFormats =
      role === 'percent'
        ? Array.from({ length: sheet.formatCount }, (_, index) => isPercentFormat(sheet.formatCode(index)))
        : [];
  }

  get reading(): Reading {
    return (this.made ??= { kind: 'number', value: this.value, asText: false, ambiguous: false });
  }

  read(row: number): void {
    const { view } = this;
    if (this.column < 0) return;
    // Most cells are numbers: they need no object before somebody asks for it.
    if (view?.kinds[row] === CellKind.number) {
      const stored = view.numbers[row] ?? Number.NaN;
      this.value =
        this.percentFormats[view.formats[row] ?? 0] === true ? percentagePoints(stored) : asRead(stored);
      this.state = 'number';
      this.asText = false;
      this.made = undefined;
      return;
    }
    const reading = readCell(this.sheet, row, this.column, this.style, this.role === 'percent');
    this.made = reading;
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

/** What is known beside a table: dates, the profile's list, what other periods said. */
interface TableSetting {
  readonly calendar?: Calendar;
  readonly listing?: Listing | undefined;
  readonly earlier?: EarlierValues | undefined;
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
  readonly calendar: Calendar;
  readonly listing?: Listing;
  private readonly earlier: EarlierValues | undefined;
  readonly directions: Directions;
  readonly names: NameGlances;
  private readonly choiceAt: ChoiceAt | undefined;
  private readonly achievement: Achievement;
  /** Why no row of the table is judged, where that is so. */
  readonly unjudged: Unjudged | undefined;
  readonly roleColumns: readonly { readonly role: Role; readonly column: number }[];
  private facts: ColumnFacts | undefined;
  private form: PercentForm | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly table: IndicatorTable,
    readonly bands: BandEdges,
    { calendar = {}, listing, earlier }: TableSetting = {},
  ) {
    this.calendar = calendar;
    if (listing !== undefined) this.listing = listing;
    this.earlier = earlier;
    this.target = new CellReader('target', sheet, table);
    this.actual = new CellReader('actual', sheet, table);
    this.percent = new CellReader('percent', sheet, table);
    this.baseline = new CellReader('baseline', sheet, table);
    this.roleColumns = roles.flatMap((role) => {
      const column = table.columns[role];
      return column === undefined ? [] : [{ role, column }];
    });
    this.names = glanceAtNames(sheet, table);
    this.choiceAt = choicesOf(sheet, table);
    this.directions = directionsOf(sheet, table);
    this.achievement = achievementOf(this, this.directions);
    this.unjudged = unjudgedOf(table, calendar);
  }

  moveTo(row: number): void {
    this.readCells(row);
    this.achievement.calculate(this);
    if (this.unjudged !== undefined && (this.target.state !== 'empty' || this.actual.state !== 'empty'))
      this.status = this.unjudged.status;
  }

  /** Reads the cells without calculating: for looking ahead over a sample of rows. */
  readCells(row: number): void {
    this.row = row;
    this.target.read(row);
    this.actual.read(row);
    this.percent.read(row);
    this.baseline.read(row);
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

  unit(row: number): string | undefined {
    const own = statedUnit(this, row);
    if (own !== '') return own;
    const listed = this.listing?.at(row)?.unit;
    if (listed !== undefined) return listed;
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

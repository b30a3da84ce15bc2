import { CellKind } from '../model';
import type { ColumnView, IndicatorTable, Sheet } from '../model';
import type { CheckId } from '../model';
import { columnsTogether } from '../checks/part-exceeds-whole/together';
import { mayBeSerial } from '../checks/support/dates';
import { numberFormat, unitOfFormat } from '../model/numberFormat';
import { partsOf } from '../checks/support/parts';
import { quantityOf } from '../checks/support/quantity';
import type { RowReader } from './rowReader';
import { hasOpenRoles } from './settleStatus';

/** Checks that say whether a target was reached: they alone can have something to say about a plain row. */
export const judgements: ReadonlySet<CheckId> = new Set([
  'under-target',
  'band-edge',
  'over-achievement',
  'explanation-missing',
  'behind-schedule',
]);

const UNKNOWN = 0;
const PLAIN = 1;
const OTHER = 2;

/** Farther than this from a stated percentage of no decimals, rounding does not explain the difference. */
const HALF = 0.5 - 1e-9;
/** Rounding moves a percentage by at most half a point. */
const NEAR_EDGE = 0.6;
/** Up to here 100 times a whole number is exact. */
const LARGE = 1e12;
/** Lowest default of `over-achievement`. */
const OVER = 150;

/**
 * Tells rows about which no check but a judgement can have anything to say, from the values already read: typed whole
 * numbers under plain formats, a name, the percentage right. In large tables nearly all rows are of this kind, and two
 * dozen checks need not look at them. A test holds that every check is silent about such rows.
 */
export class PlainRows {
  /**
   * False for tables in which nothing is plain: with a baseline, formulas, parts, units of shares, units chosen, or a list in the
   * profile.
   */
  private readonly possible: boolean;
  /** Whether rows can be surely met: where nothing but names tells a direction, and the edge is a whole number. */
  private readonly surely: boolean;
  private readonly target: ColumnView | undefined;
  private readonly actual: ColumnView | undefined;
  private readonly percent: ColumnView | undefined;
  private readonly others: readonly ColumnView[];
  private readonly valueFormats: Uint8Array;
  private readonly percentFormats: Uint8Array;
  private readonly sheet: Sheet;

  constructor(private readonly row: RowReader) {
    const { sheet, table } = row;
    const { columns } = table;
    this.sheet = sheet;
    const view = (column: number | undefined): ColumnView | undefined =>
      column === undefined ? undefined : sheet.column(column);
    this.target = view(columns.target);
    this.actual = view(columns.actual);
    this.percent = view(columns.percent);
    this.others = row.roleColumns
      .filter(({ role }) => !READ.has(role))
      .flatMap(({ column }) => sheet.column(column) ?? []);
    this.valueFormats = new Uint8Array(sheet.formatCount);
    this.percentFormats = new Uint8Array(sheet.formatCount);
    const values = [this.target, this.actual, ...(columns.percent === undefined ? [] : [this.percent])];
    this.possible =
      columns.indicator !== undefined &&
      row.listing === undefined &&
      values.every((column) => column !== undefined && !column.hasFormulas) &&
      this.others.every((column) => !column.hasFormulas) &&
      columns.baseline === undefined &&
      columns.status === undefined &&
      columns.unit === undefined &&
      !row.scale.headersDiffer &&
      row.schedule.allDue &&
      !hasOpenRoles(table) &&
      !namesShare(table) &&
      !hasMeasures(table) &&
      partsOf(row).size === 0 &&
      columnsTogether(row).over.size === 0;
    this.surely = this.possible && row.directions.rise && Number.isInteger(row.bands.met);
  }

  /** Whether the row at hand is plain. */
  isPlain(): boolean {
    if (!this.possible) return false;
    const { row, percent } = this;
    const at = row.row;
    if (!this.isOrdinary(at, row.target.value, row.actual.value)) return false;
    if (row.percent.column < 0) return true;
    return (
      percent?.kinds[at] === CellKind.number &&
      this.formatOf(this.percentFormats, percent, at) === PLAIN &&
      states(row.percent.value, (100 * row.percentNumerator) / row.percentDenominator)
    );
  }

  /**
   * Whether a row is plain, settled and met, told from its stored cells: most rows of a large table are, and need not be
   * read. A test holds that reading them says the same.
   */
  isSurelyMet(at: number): boolean {
    if (!this.surely) return false;
    const { target, actual, percent, row } = this;
    if (row.names.tellsDirection[at - row.names.firstRow] !== 0) return false;
    const planned = target?.numbers[at] ?? 0;
    const reached = actual?.numbers[at] ?? 0;
    const share = (100 * reached) / planned;
    const { met } = row.bands;
    if (!(share - met >= NEAR_EDGE || 100 * reached === met * planned)) return false;
    if (share > OVER || reached > LARGE || !this.isOrdinary(at, planned, reached)) return false;
    return (
      percent === undefined ||
      (percent.kinds[at] === CellKind.number &&
        // Under a percent format the stored number is another one.
        this.formatOf(this.valueFormats, percent, at) === PLAIN &&
        states(percent.numbers[at] ?? 0, share))
    );
  }

  /** Whether a judgement may have something to say about the plain row at hand. */
  isSettled(): boolean {
    const { percentage, status, bands } = this.row;
    const surely = percentage === bands.met || percentage - bands.met >= NEAR_EDGE;
    return status === 'met' && surely && percentage <= OVER;
  }

  /** Typed whole numbers under plain formats beside a name that can be seen. */
  private isOrdinary(at: number, planned: number, reached: number): boolean {
    const { target, actual, others } = this;
    const { names } = this.row;
    if (target?.kinds[at] !== CellKind.number || actual?.kinds[at] !== CellKind.number) return false;
    if (names.visible[at - names.firstRow] !== 1) return false;
    if (!Number.isInteger(planned) || !Number.isInteger(reached) || planned <= 0 || reached < 0) return false;
    if (mayBeSerial(planned) || mayBeSerial(reached)) return false;
    // A share of more than 100 % stands beside one of less.
    if (planned > 100 !== reached > 100) return false;
    if (this.formatOf(this.valueFormats, target, at) !== PLAIN) return false;
    if (this.formatOf(this.valueFormats, actual, at) !== PLAIN) return false;
    for (let index = 0; index < others.length; index += 1)
      if (others[index]?.kinds[at] === CellKind.error) return false;
    return true;
  }

  private formatOf(known: Uint8Array, { formats }: ColumnView, at: number): number {
    const index = formats[at] ?? 0;
    const kind = known[index] ?? OTHER;
    if (kind !== UNKNOWN) return kind;
    const code = this.sheet.formatCode(index);
    const format = numberFormat(code);
    const whole = format.decimals === undefined || format.decimals === 0;
    const plain =
      whole &&
      !format.text &&
      format.unit === undefined &&
      unitOfFormat(code) === (format.percent ? '%' : undefined) &&
      format.thousands === 1 &&
      !format.date &&
      (known === this.percentFormats || !format.percent);
    return (known[index] = plain ? PLAIN : OTHER);
  }
}

/** Whether a stated percentage without decimals is the right one. */
function states(value: number, right: number): boolean {
  return Number.isInteger(value) && Math.abs(value - right) < HALF;
}

const READ: ReadonlySet<string> = new Set(['indicator', 'target', 'actual', 'percent']);

function namesShare(table: IndicatorTable): boolean {
  return table.unit !== undefined && quantityOf(table.unit) === 'share';
}

/** Whether the user chose for some indicator what it is measured in. */
function hasMeasures({ mapping }: IndicatorTable): boolean {
  return (mapping?.indicators ?? []).some(({ unit, integer }) => unit !== undefined || integer !== undefined);
}

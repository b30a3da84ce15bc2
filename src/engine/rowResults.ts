import type { MeasureReason, RowGlance, RowResult, RowResults } from '../model';
import { asRead, percentAsRead } from '../model/decimal';
import { partsOf } from '../checks/support/parts';
import { measureOf } from '../checks/support/quantity';
import type { RowReader } from './rowReader';

/** A table's row results: each is calculated again when it is asked for, so that a million of them take no memory. */
export class ReadRowResults implements RowResults {
  constructor(private readonly reader: RowReader) {}

  get length(): number {
    return this.reader.table.dataRows.length;
  }

  at(index: number): RowResult {
    const { reader } = this;
    const row = this.moveTo(index);
    const { target, actual, percentage, status, reason, direction } = reader;
    const unit = reader.unit(row);
    const whole = partsOf(reader).get(row)?.whole;
    return {
      row,
      indicator: reader.indicator(row),
      target: orNull(target.value),
      actual: orNull(actual.value),
      achievement: orNull(exactly(percentage, actual.value, target.value)),
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(unit === undefined ? {} : { unit }),
      ...(whole === undefined ? {} : { whole }),
      direction,
    };
  }

  glance(index: number): RowGlance {
    const row = this.moveTo(index);
    const { target, actual, status } = this.reader;
    return { row, target: orNull(target.value), actual: orNull(actual.value), status };
  }

  measure(index: number): MeasureReason {
    this.moveTo(index);
    return measureOf(this.reader);
  }

  private moveTo(index: number): number {
    const row = this.reader.table.dataRows[index];
    if (row === undefined) throw new RangeError(`no row ${index} among ${this.length}`);
    this.reader.moveTo(row);
    return row;
  }

  *[Symbol.iterator](): Iterator<RowResult> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }
}

/** The double to 15 digits; where it is the plain share, from the exact quotient. */
function exactly(percentage: number, actual: number, target: number): number {
  const share = percentAsRead(actual, target);
  return Math.abs(share - percentage) <= Math.abs(share) * 1e-13 ? share : asRead(percentage);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The results of a table that was checked by a copy, at the rows of the workbook. */
export class PlacedRowResults implements RowResults {
  constructor(
    private readonly results: RowResults,
    /** Rows of the copy, and of the workbook, in the same order. */
    private readonly copied: Int32Array,
    private readonly rows: Int32Array,
  ) {}

  get length(): number {
    return this.results.length;
  }

  at(index: number): RowResult {
    const { whole, ...result } = this.results.at(index);
    const wholeRow = whole === undefined ? undefined : this.rows[this.copied.indexOf(whole)];
    return {
      ...result,
      row: this.rows[index] ?? result.row,
      ...(wholeRow === undefined ? {} : { whole: wholeRow }),
    };
  }

  glance(index: number): RowGlance {
    const glance = this.results.glance(index);
    return { ...glance, row: this.rows[index] ?? glance.row };
  }

  *[Symbol.iterator](): Iterator<RowResult> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }
}

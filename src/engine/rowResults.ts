import { statuses } from '../model';
import type { IndicatorTable, RowResult, RowResults, Sheet, Status } from '../model';
import { asRead, percentAsRead } from '../model/decimal';
import type { RowReader } from './rowReader';

const statusNumbers = new Map<Status, number>(statuses.map((status, index) => [status, index]));

/** A table's row results in columns: 25 bytes a row, whatever the names; objects are made when asked for. */
export class ColumnarRowResults implements RowResults {
  private readonly targets: Float64Array;
  private readonly actuals: Float64Array;
  private readonly percentages: Float64Array;
  private readonly statusNumbers: Uint8Array;

  constructor(
    private readonly sheet: Sheet,
    private readonly table: IndicatorTable,
  ) {
    const { length } = table.dataRows;
    this.targets = new Float64Array(length);
    this.actuals = new Float64Array(length);
    this.percentages = new Float64Array(length);
    this.statusNumbers = new Uint8Array(length);
  }

  get length(): number {
    return this.table.dataRows.length;
  }

  set(index: number, row: RowReader): void {
    this.targets[index] = row.target.value;
    this.actuals[index] = row.actual.value;
    this.percentages[index] = row.percentage;
    this.statusNumbers[index] = statusNumbers.get(row.status) ?? 0;
  }

  at(index: number): RowResult {
    const row = this.table.dataRows[index];
    if (row === undefined) throw new RangeError(`no row ${index} among ${this.length}`);
    const { indicator } = this.table.columns;
    const target = this.targets[index] ?? Number.NaN;
    const actual = this.actuals[index] ?? Number.NaN;
    return {
      row,
      indicator: indicator === undefined ? '' : this.sheet.text(row, indicator).replace(/\s+/g, ' ').trim(),
      target: orNull(target),
      actual: orNull(actual),
      achievement: orNull(exactly(this.percentages[index] ?? Number.NaN, actual, target)),
      status: statuses[this.statusNumbers[index] ?? 0] ?? 'undefined',
    };
  }

  *[Symbol.iterator](): Iterator<RowResult> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }
}

/** The stored double to 15 digits; where it is the plain share, from the exact quotient. */
function exactly(percentage: number, actual: number, target: number): number {
  const share = percentAsRead(actual, target);
  return Math.abs(share - percentage) <= Math.abs(share) * 1e-13 ? share : asRead(percentage);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

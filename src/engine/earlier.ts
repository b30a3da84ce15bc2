import type { CellRef } from '../model';
import type { Neighbours, RowContext } from '../checks/support/context';
import { neighboursIn, noteValue } from './neighbours';
import type { SeenValues } from './neighbours';

/**
 * What the tables checked so far say of the profile's cumulative indicators, period by period. One for all sheets of a
 * workbook, handed to each check in their order: a value is compared with those seen before it, whichever period is the later.
 */
export class EarlierValues {
  constructor(private readonly seen: SeenValues = new Map()) {}

  /** As it is now, to be added to without changing this one: for a sheet that may be checked once more. */
  copy(): EarlierValues {
    return new EarlierValues(new Map([...this.seen].map(([key, values]) => [key, [...values]])));
  }

  /**
   * Notes the row at hand. Rows of other indicators, or without a period, are passed over.
   * @param placed where in the workbook a cell of the row's sheet stands
   */
  add(row: RowContext, placed: (cell: CellRef) => CellRef): void {
    noteValue(this.seen, row, placed);
  }

  /** The nearest periods on either side of the row's own. */
  around(row: RowContext): Neighbours | undefined {
    return neighboursIn(this.seen, row);
  }
}

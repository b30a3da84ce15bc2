import type { RowSpan, SumRow } from '../../model';
import { same } from './numbers';

/** Rows that a row may be the sum of. */
export interface PartSet {
  readonly count: number;
  /** Sums of targets and actuals; NaN where one is no number. */
  readonly target: number;
  readonly actual: number;
  /** All of them above 0: sums of such rows are no chance. */
  readonly positive: boolean;
  readonly below: boolean;
  /** Print, indent, grouping or outline numbers show that the rows are parts. */
  readonly seen: boolean;
  readonly spans: readonly RowSpan[];
}

/** Sums of a stretch of rows, kept while walking down. */
class Stretch {
  count = 0;
  target = 0;
  actual = 0;
  positive = true;
  first = -1;
  last = -1;

  add(row: number, target: number, actual: number): void {
    if (this.count === 0) this.first = row;
    this.last = row;
    this.count += 1;
    this.target += target;
    this.actual += actual;
    this.positive &&= target > 0 && actual > 0;
  }

  clear(): void {
    this.count = this.target = this.actual = 0;
    this.positive = true;
  }

  asSet(spans: readonly RowSpan[]): PartSet {
    const { count, target, actual, positive } = this;
    return { count, target, actual, positive, below: false, seen: false, spans };
  }
}

/**
 * The rows above that a row may be the sum of: since the last total, since a gap, all data rows, the totals since the last one
 * that added up totals. Sums are kept while walking, so a row costs the same however long the table is.
 */
export class PartsAbove {
  private readonly all = new Stretch();
  private readonly sinceTotal = new Stretch();
  private readonly sinceGap = new Stretch();
  private readonly totals = new Stretch();
  private totalRows: number[] = [];
  private previous = -1;

  get count(): number {
    return this.all.count;
  }

  /** A row with words, a heading or nothing stands between. */
  private meet(row: number): void {
    if (this.previous >= 0 && row > this.previous + 1) this.sinceGap.clear();
    this.previous = row;
  }

  addData(row: number, target: number, actual: number): void {
    this.meet(row);
    this.all.add(row, target, actual);
    this.sinceTotal.add(row, target, actual);
    this.sinceGap.add(row, target, actual);
  }

  /** A row that nothing adds up: a part of the row above, told there. */
  pass(row: number): void {
    this.meet(row);
  }

  addTotal(row: number, target: number, actual: number, isOfTotals: boolean): void {
    this.meet(row);
    this.sinceTotal.clear();
    this.sinceGap.clear();
    if (isOfTotals) {
      this.totals.clear();
      this.totalRows = [];
      return;
    }
    this.totals.add(row, target, actual);
    this.totalRows.push(row);
  }

  /** The likeliest first. The spans of many totals are made only for the set that is taken. */
  sets(row: number): readonly PartSet[] {
    const { all, sinceGap, sinceTotal, totals } = this;
    const sets: PartSet[] = [];
    const isApart = this.previous >= 0 && row > this.previous + 1;
    for (const stretch of [sinceTotal, ...(isApart ? [] : [sinceGap]), all])
      if (stretch.count > 0 && sets.at(-1)?.count !== stretch.count)
        sets.push(stretch.asSet([{ first: stretch.first, last: stretch.last }]));
    if (totals.count > 1) sets.push(totals.asSet([]));
    return sets;
  }

  /** What a row with a bare word for a total adds up: the rows since the last one, if it does. */
  sumAt(target: number, actual: number): SumRow {
    const { count, first, last, target: targets, actual: actuals } = this.sinceTotal;
    if (count === 0 || !same(target, targets) || !same(actual, actuals)) return { by: 'word', kind: 'sum' };
    const spans = [{ first, last }];
    return { by: 'numbers', kind: 'sum', target: spans, actual: spans };
  }

  /** Whether a set is that of the totals. */
  isOfTotals({ spans, below }: PartSet): boolean {
    return spans.length === 0 && !below;
  }

  spansOf(set: PartSet): readonly RowSpan[] {
    return this.isOfTotals(set) ? this.totalRows.map((row) => ({ first: row, last: row })) : set.spans;
  }
}

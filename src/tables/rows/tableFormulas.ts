import type { RowSpan } from '../../model';
import { columnFormula, type ColumnFormula } from './columnFormula';
import type { WalkInput } from './walkInput';

/** What the formulas of target and actual make of other rows of the table. */
export class TableFormulas {
  /** Whether there are any formulas in the two columns. */
  readonly any: boolean;

  constructor(private readonly input: WalkInput) {
    const { actual, sheet, target } = input;
    this.any = [target, actual].some((column) => sheet.column(column)?.hasFormulas === true);
  }

  /** A formula over rows of the table, without what lies above its first row. */
  at(row: number, column: number): ColumnFormula | undefined {
    if (!this.any || column < 0) return undefined;
    const { firstRow, lastRow, sheet } = this.input;
    const found = columnFormula(sheet.formula(row, column), row, column);
    if (found === undefined || found.spans.length === 0) return found;
    const spans = found.spans
      .filter(({ first, last }) => last >= firstRow && first <= lastRow)
      .map(({ first, last }) => ({ first: Math.max(first, firstRow), last }));
    return spans.length === 0 ? undefined : { ...found, spans };
  }

  /** The rows that a formula takes; `undefined` where there is none, or a condition chooses among them. */
  spans(row: number, column: number): readonly RowSpan[] | undefined {
    const found = this.at(row, column);
    return found === undefined || found.spans.length === 0 ? undefined : found.spans;
  }
}

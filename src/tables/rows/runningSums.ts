import { CellKind } from '../../model';
import type { ColumnView, Sheet } from '../../model';

/** Sums of target and actual since the header and since the last total, kept while walking. */
export class RunningSums {
  private allTarget = 0;
  private allActual = 0;
  private partTarget = 0;
  private partActual = 0;
  private rows = 0;
  private allRows = 0;

  private readonly target: ColumnView | undefined;
  private readonly actual: ColumnView | undefined;

  constructor(sheet: Sheet, target: number, actual: number) {
    this.target = sheet.column(target);
    this.actual = sheet.column(actual);
  }

  add(row: number): void {
    const target = valueAt(this.target, row);
    const actual = valueAt(this.actual, row);
    this.allTarget += target;
    this.allActual += actual;
    this.partTarget += target;
    this.partActual += actual;
    this.rows += 1;
    this.allRows += 1;
  }

  /** Begins the next part, below a total. */
  restart(): void {
    this.partTarget = 0;
    this.partActual = 0;
    this.rows = 0;
  }

  /** Whether the row holds the sums of at least two rows: of the part since the last total, or of all. */
  isSum(row: number): boolean {
    const target = valueAt(this.target, row);
    const actual = valueAt(this.actual, row);
    if (target === 0 && actual === 0) return false;
    const isPart = near(this.partTarget, target) && near(this.partActual, actual);
    const isAll = near(this.allTarget, target) && near(this.allActual, actual);
    return (this.rows >= 2 && isPart) || (this.allRows >= 2 && isAll);
  }
}

function valueAt(view: ColumnView | undefined, row: number): number {
  return view?.kinds[row] === CellKind.number ? (view.numbers[row] ?? 0) : 0;
}

/** Whether two sums are the same but for what adding doubles leaves. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

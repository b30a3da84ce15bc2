import { CellKind, columnIndex } from '../../model';
import type { ColumnView, Sheet } from '../../model';
import { isFilled } from '../cells/cell';
import { depthOf } from './depth';
import { isPartName } from './rowWords';
import { near } from './runningSums';
import type { WalkInput } from './walkInput';
import type { WalkedRows } from './walkRows';

/** Longer tables are data of machines: nobody sees their subtotals by print or by sum. */
const MOST_ROWS = 5_000;
const MOST_PARTS = 60;
/** Two columns of small counts add up by chance; of these sizes they do not. */
const LEAST_SUM = 20;
const LEAST_PARTS = { seen: 2, numbersOnly: 3 } as const;

/** First and last row of the parts of a subtotal. */
interface Parts {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the subtotals that no word gives away, and takes them out of the data rows. A row is one
 * - when target and actual are sums (formulas) over the same two or more rows directly above or below it;
 * - when it is the exact sum, in target and in actual, of the two or more rows directly below or above it that are indented or
 *   grouped deeper, or that follow it up to the next bold name when its own is bold;
 * - when nothing but the numbers tells: the sum, in both, of three or more rows directly below it, or of all rows above it since
 *   the last total, each of them positive, both sums at least 20 and not the same;
 * - when its name begins with "=" in a table whose other names begin with "+", "-" or "=".
 * Bold print alone makes no total. A row above "davon" rows is an indicator of its own.
 */
export function withSubtotals(rows: WalkedRows, input: WalkInput): WalkedRows {
  const { data } = rows;
  if (data.length < 2 || data.length > MOST_ROWS) return rows;
  const finder = new SubtotalFinder(input, rows);
  const totals = new Set(rows.totals);
  const partsBelow = new Map<number, number>();
  const signed = hasSigns(input, data);
  for (let index = 0; index < data.length; index += 1) {
    const row = data[index] ?? 0;
    const parts = finder.partsAt(index);
    if (parts !== undefined && parts.first > row) partsBelow.set(row, parts.last);
    if (parts !== undefined || (signed && nameAt(input, row).startsWith('='))) totals.add(row);
    if (parts !== undefined && parts.last < row) finder.restartAfter(index);
  }
  if (totals.size === rows.totals.length) return rows;
  const isTotal = (row: number): boolean => totals.has(row);
  const numeric = rows.numeric - data.filter((row) => isTotal(row)).length;
  return {
    ...rows,
    data: data.filter((row) => !isTotal(row)),
    totals: Int32Array.from(totals).sort(),
    // Confidence asks whether there are numbers at all: a table may be nothing but sums of sums.
    numeric: Math.max(numeric, Math.min(rows.numeric, 1)),
    partsBelow,
  };
}

function nameAt({ sheet, indicator }: WalkInput, row: number): string {
  return sheet.text(row, indicator).trim();
}

/** "+ Zuwendungen", "- Personalaufwand", "= Ergebnis": names that say how they add up. */
function hasSigns(input: WalkInput, data: Int32Array): boolean {
  let sums = 0;
  let others = 0;
  for (const row of data) {
    const name = nameAt(input, row);
    if (/^=\s*\p{L}/u.test(name)) sums += 1;
    else if (/^[+\-–−]\s*\p{L}/u.test(name)) others += 1;
  }
  return sums > 0 && sums + others > 1;
}

class SubtotalFinder {
  private readonly sheet: Sheet;
  private readonly data: Int32Array;
  private readonly target: ColumnView | undefined;
  private readonly actual: ColumnView | undefined;
  private readonly known: ReadonlySet<number>;
  /** Index of the first row since the last total. */
  private start = 0;

  constructor(
    private readonly input: WalkInput,
    rows: WalkedRows,
  ) {
    this.sheet = input.sheet;
    this.data = rows.data;
    this.known = new Set(rows.totals);
    this.target = input.sheet.column(input.target);
    this.actual = input.sheet.column(input.actual);
  }

  restartAfter(index: number): void {
    this.start = index + 1;
  }

  partsAt(index: number): Parts | undefined {
    const row = this.rowAt(index);
    if (index > this.start && this.isApart(index)) this.start = index;
    return (
      this.byFormula(row) ??
      (this.isPositive(row) ? (this.bySight(index) ?? this.byNumbers(index)) : undefined)
    );
  }

  private rowAt(index: number): number {
    return this.data[index] ?? -1;
  }

  /** Whether a total, a heading or a gap parts a row from the data row above it. */
  private isApart(index: number): boolean {
    const row = this.rowAt(index);
    for (let above = this.rowAt(index - 1) + 1; above < row; above += 1)
      if (this.known.has(above) || isFilled(this.sheet, above, this.input.indicator)) return true;
    return false;
  }

  private byFormula(row: number): Parts | undefined {
    const { sheet, input } = this;
    const target = summedBeside(sheet.formula(row, input.target), row, input.target);
    const actual = summedBeside(sheet.formula(row, input.actual), row, input.actual);
    return target?.first === actual?.first && target?.last === actual?.last ? target : undefined;
  }

  /** Rows that are visibly parts: deeper, or between two bold names. */
  private bySight(index: number): Parts | undefined {
    const { sheet, input } = this;
    if (!sheet.hasLooks && !this.hasBlanks(index)) return undefined;
    const depth = (at: number): number => depthOf(sheet, this.rowAt(at), input.indicator);
    const bold = (at: number): boolean => sheet.look(this.rowAt(at), input.indicator).bold;
    const own = depth(index);
    const isPart = bold(index)
      ? (at: number) => depth(at) > own || (depth(at) === own && !bold(at))
      : (at: number) => depth(at) > own;
    for (const step of [1, -1]) {
      const run = this.run(index, step, isPart);
      const shallowest = Math.min(...run.map(depth));
      const direct = run.filter((at) => depth(at) === shallowest);
      if (direct.length < LEAST_PARTS.seen || !this.isSum(index, direct)) continue;
      return this.partsOf(run);
    }
    return undefined;
  }

  private hasBlanks(index: number): boolean {
    const deep = (at: number): boolean =>
      at >= 0 && at < this.data.length && depthOf(this.sheet, this.rowAt(at), this.input.indicator) > 0;
    return deep(index + 1) || deep(index - 1);
  }

  private byNumbers(index: number): Parts | undefined {
    if (!this.isNoChance(index)) return undefined;
    const run = (step: 1 | -1, isPart: (at: number) => boolean): readonly number[] =>
      this.mayAddUp(index, step) ? this.run(index, step, isPart) : [];
    const below = run(1, (at) => this.isPositive(this.rowAt(at)));
    const above = run(-1, (at) => at >= this.start && this.isPositive(this.rowAt(at)));
    const enough = (length: number): boolean => length >= LEAST_PARTS.numbersOnly;
    for (let length = LEAST_PARTS.numbersOnly; length <= below.length; length += 1) {
      const parts = below.slice(0, length);
      if (this.isSum(index, parts)) return this.partsOf(parts);
    }
    const all = above.length === index - this.start;
    return enough(above.length) && all && this.isSum(index, above) ? this.partsOf(above) : undefined;
  }

  /** A look at the numbers alone, from a row on until they are more than its own: most rows are the sum of nothing. */
  private mayAddUp(index: number, step: 1 | -1): boolean {
    const row = this.rowAt(index);
    const left = [this.target, this.actual].map((view) => ({ view, total: valueAt(view, row), sum: 0 }));
    for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
      const part = this.rowAt(index + step * parts);
      if (!this.isPositive(part)) return false;
      for (const one of left) one.sum += valueAt(one.view, part);
      if (left.some(({ sum, total }) => sum > total && !near(sum, total))) return false;
      const same = left.every(({ sum, total }) => near(sum, total));
      if (same && parts >= LEAST_PARTS.numbersOnly) return true;
    }
    return false;
  }

  private isNoChance(index: number): boolean {
    const target = valueAt(this.target, this.rowAt(index));
    const actual = valueAt(this.actual, this.rowAt(index));
    return target >= LEAST_SUM && actual >= LEAST_SUM && target !== actual;
  }

  /** Indexes of the data rows next to a row, in one direction, as long as they are parts and nothing stands between. */
  private run(index: number, step: number, isPart: (at: number) => boolean): readonly number[] {
    const run: number[] = [];
    for (let at = index + step; at >= 0 && at < this.data.length && run.length < MOST_PARTS; at += step) {
      if (!isPart(at) || this.isApart(step > 0 ? at : at + 1)) break;
      // "davon" rows are told from their whole, which is an indicator of its own.
      if (isPartName(nameAt(this.input, this.rowAt(at)))) return [];
      run.push(at);
    }
    return run;
  }

  private partsOf(indexes: readonly number[]): Parts {
    const rows = indexes.map((at) => this.rowAt(at));
    return { first: Math.min(...rows), last: Math.max(...rows) };
  }

  private isSum(index: number, parts: readonly number[]): boolean {
    return [this.target, this.actual].every((view) => {
      const sum = parts.reduce((all, at) => all + valueAt(view, this.rowAt(at)), 0);
      const total = valueAt(view, this.rowAt(index));
      return near(sum, total);
    });
  }

  private isPositive(row: number): boolean {
    return valueAt(this.target, row) > 0 && valueAt(this.actual, row) > 0;
  }
}

/** The number in a cell, NaN for texts and errors, 0 for nothing. */
function valueAt(view: ColumnView | undefined, row: number): number {
  const kind = view?.kinds[row] ?? CellKind.empty;
  if (kind === CellKind.empty) return 0;
  return kind === CellKind.number ? (view?.numbers[row] ?? Number.NaN) : Number.NaN;
}

const SUM = /^=(?:SUM|SUBTOTAL)\((?:(?:9|109),)?\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/i;
const WIDEST_GAP = 2;

/** The rows that a formula adds up, when they stand next to it in its own column. */
function summedBeside(formula: string | undefined, row: number, column: number): Parts | undefined {
  const [, from, top, to, bottom] = SUM.exec(formula?.replaceAll(' ', '') ?? '') ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (columnIndex(from) !== column || columnIndex(to) !== column) return undefined;
  const first = Number(top) - 1;
  const last = Number(bottom) - 1;
  if (last <= first || (first <= row && last >= row)) return undefined;
  const gap = first > row ? first - row : row - last;
  return gap <= WIDEST_GAP ? { first, last } : undefined;
}

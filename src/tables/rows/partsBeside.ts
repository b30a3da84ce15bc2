import type { Sheet } from '../../model';
import { resultDirection } from '../directions/nameDirection';
import { columnFormula } from './columnFormula';
import { cellName } from './names';
import { depthOf } from './depth';
import { same, type Addends } from './numbers';
import type { PartSet } from './partSets';
import { nameAt } from './rowContent';
import { isPartName } from './rowWords';
import { totalWord } from './totalWords';
import type { WalkInput } from './walkInput';

const MOST_PARTS = 60;
/** Rows that add up by chance are two; with a word for a total they are enough. */
const LEAST_NUMBERS = { withWord: 2, numbersOnly: 3 } as const;
const LEAST_SEEN = 2;
/** What a column to the right counts in blanks. */
const DEEPER = 100;

/**
 * Finds the parts of a row that stand beside it: those that print, indent, grouped rows or outline numbers ("1", "1.1") show,
 * above or below, and rows directly below that add up to it. Only for tables that people look at.
 */
export class PartsBeside {
  private readonly sheet: Sheet;

  constructor(
    private readonly input: WalkInput,
    private readonly target: Addends,
    private readonly actual: Addends,
    private readonly rows: Int32Array,
    private readonly isApart: (row: number) => boolean,
  ) {
    this.sheet = input.sheet;
  }

  sets(index: number, hasWord: boolean): readonly PartSet[] {
    const seen = this.seenParts(index);
    const least = hasWord ? LEAST_NUMBERS.withWord : LEAST_NUMBERS.numbersOnly;
    const below = this.directlyBelow(index, least);
    return below === undefined ? seen : [...seen, below];
  }

  private rowAt(index: number): number {
    return this.rows[index] ?? -1;
  }

  private codeAt(index: number): string {
    const { code } = this.input;
    return code < 0 ? '' : cellName(this.sheet, this.rowAt(index), code).trim().replace(/\.$/, '');
  }

  private seenParts(index: number): readonly PartSet[] {
    const { sheet, input } = this;
    const sets: PartSet[] = [];
    const code = this.codeAt(index);
    if (code !== '') {
      const children = this.run(index, 1, (at) => this.codeAt(at).startsWith(`${code}.`));
      const depth = Math.min(...children.map((at) => this.codeAt(at).split('.').length));
      const direct = children.filter((at) => this.codeAt(at).split('.').length === depth);
      if (direct.length >= LEAST_SEEN) sets.push(this.setOf(index, direct, children));
    }
    if (!sheet.hasLooks && input.nameColumns.length === 0 && !this.hasBlanks(index)) return sets;
    const depth = (at: number): number => this.depthAt(this.rowAt(at));
    const bold = (at: number): boolean => sheet.look(this.rowAt(at), input.indicator).bold;
    const own = depth(index);
    const isPart = bold(index)
      ? (at: number) => depth(at) > own || (depth(at) === own && !bold(at))
      : (at: number) => depth(at) > own;
    for (const step of [1, -1]) {
      const run = this.run(index, step, isPart);
      const shallowest = Math.min(...run.map(depth));
      const direct = run.filter((at) => depth(at) === shallowest);
      if (direct.length >= LEAST_SEEN) sets.push(this.setOf(index, direct, run));
    }
    return sets;
  }

  /** How deep a name stands, by its indent or by the column it stands in. */
  private depthAt(row: number): number {
    const { indicator, nameColumns } = this.input;
    const own = depthOf(this.sheet, row, indicator);
    if (nameColumns.length === 0) return own;
    const columns = [indicator, ...nameColumns].toSorted((a, b) => a - b);
    return own + DEEPER * columns.findIndex((column) => cellName(this.sheet, row, column) !== '');
  }

  private hasBlanks(index: number): boolean {
    const deep = (at: number): boolean =>
      at >= 0 && at < this.rows.length && depthOf(this.sheet, this.rowAt(at), this.input.indicator) > 0;
    return deep(index + 1) || deep(index - 1);
  }

  /** Rows from the next one on whose sums are exactly those of the row. Stops as soon as they are more. */
  private directlyBelow(index: number, least: number): PartSet | undefined {
    const row = this.rowAt(index);
    const target = this.target.at(row);
    const actual = this.actual.at(row);
    let sumOfTargets = 0;
    let sumOfActuals = 0;
    for (let count = 1; count <= MOST_PARTS; count += 1) {
      const part = this.rowAt(index + count);
      if (part < 0 || this.isApart(part)) return undefined;
      const partTarget = this.target.at(part);
      const partActual = this.actual.at(part);
      if (!(partTarget > 0 && partActual > 0)) return undefined;
      sumOfTargets += partTarget;
      sumOfActuals += partActual;
      const reached = same(sumOfTargets, target) && same(sumOfActuals, actual);
      if (reached && count >= least && !this.isTold(index, index + count))
        return {
          count,
          target: sumOfTargets,
          actual: sumOfActuals,
          positive: true,
          below: true,
          seen: false,
          spans: [{ first: this.rowAt(index + 1), last: part }],
        };
      if (sumOfTargets > target * (1 + 1e-9) || sumOfActuals > actual * (1 + 1e-9)) return undefined;
    }
    return undefined;
  }

  /**
   * Whether some of the rows say themselves that they are parts, or totals: then they are told by that. A result among them
   * ("Überschuss", "=B2-B3") is what is left of the first row, and makes no sum of it.
   */
  private isTold(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at += 1) {
      const name = nameAt(this.input, this.rowAt(at));
      if (isPartName(name) || totalWord(name) === 'sum') return true;
      if (resultDirection(name) !== undefined || this.isDifference(this.rowAt(at))) return true;
    }
    return false;
  }

  private isDifference(row: number): boolean {
    const { target, actual } = this.input;
    return [target, actual].some(
      (column) => columnFormula(this.sheet.formula(row, column), row, column)?.kind === 'difference',
    );
  }

  /** Indexes of the rows next to a row, in one direction, as long as they are parts and nothing stands between. */
  private run(index: number, step: number, isPart: (at: number) => boolean): readonly number[] {
    const run: number[] = [];
    for (let at = index + step; at >= 0 && at < this.rows.length && run.length < MOST_PARTS; at += step) {
      if (!isPart(at) || this.isApart(this.rowAt(step > 0 ? at : at + 1))) break;
      // "davon" rows are told from their whole, which is an indicator of its own.
      if (isPartName(nameAt(this.input, this.rowAt(at)))) return [];
      run.push(at);
    }
    return run;
  }

  private setOf(index: number, direct: readonly number[], run: readonly number[]): PartSet {
    const rows = run.map((at) => this.rowAt(at));
    const span = { first: Math.min(...rows), last: Math.max(...rows) };
    const sum = (addends: Addends): number => direct.reduce((all, at) => all + addends.at(this.rowAt(at)), 0);
    return {
      count: direct.length,
      target: sum(this.target),
      actual: sum(this.actual),
      positive: true,
      below: span.first > this.rowAt(index),
      seen: true,
      spans: [span],
    };
  }
}

import type { SumRow } from '../../model';
import type { ColumnFormula } from './columnFormula';
import { fitOf, type Fit } from './numbers';
import type { PartSet } from './partSets';
import type { TotalWord } from './totalWords';

/** What target or actual of a row says about its being a sum. */
export interface ValueFacts {
  readonly value: number;
  readonly empty: boolean;
  readonly formula: ColumnFormula | undefined;
  /** The sum of this column over the rows that the other column's formula adds up. */
  readonly besideFormula: number | undefined;
}

/** What is known of a row that may be a total. */
export interface RowFacts {
  readonly target: ValueFacts;
  readonly actual: ValueFacts;
  readonly word: TotalWord;
  readonly unnamed: boolean;
  readonly hasCode: boolean;
  /** A "davon" row itself, or directly above one. */
  readonly isPart: boolean;
  readonly partsFollow: boolean;
  /** The last row of the table or of a stretch. */
  readonly isLast: boolean;
  /** Data rows above. */
  readonly above: number;
  /** The rows that its formulas add up have no targets of their own: the only one stands in this row. */
  readonly onlyTarget: boolean;
  readonly sets: readonly PartSet[];
}

/** How much speaks for a row being a total, and which rows it adds up. */
export interface Weighed {
  readonly weight: number;
  readonly by: SumRow['by'];
  readonly kind: SumRow['kind'];
  readonly set: PartSet | undefined;
  /** Whether the numbers or a formula say that the row is a sum at all, whatever else it is. */
  readonly isSum: boolean;
}

/** From here on a row is a total, and no indicator. */
export const LEAST_WEIGHT = 3;

/**
 * Weighs what speaks for and against a row being a total: formulas and numbers above words, and against it a code beside the
 * name, "davon" rows below, and a target that only this row has.
 */
export function weighTotal(facts: RowFacts): Weighed {
  const formula = weighFormulas(facts);
  const numbers = formula === undefined ? weighNumbers(facts) : NO_NUMBERS;
  const set = numbers.set;
  let weight = (formula ?? 0) + numbers.weight;
  weight += weighWord(facts);
  if (facts.unnamed && (numbers.fits || formula !== undefined)) weight += 1;
  if (facts.hasCode && set?.seen !== true) weight -= facts.word === 'sum' ? 1 : 2;
  const above = set === undefined ? spansAbove(facts) : !set.below;
  if (facts.isPart || (facts.partsFollow && !(above && (numbers.fits || formula !== undefined)))) weight -= 6;
  if (facts.onlyTarget) weight -= 5;
  // A first row whose parts follow is an indicator that is broken down, unless something else calls it a total.
  if (set?.below === true && !set.seen && facts.word === 'none' && !facts.unnamed && formula === undefined)
    weight = Math.min(weight, LEAST_WEIGHT - 1);
  // The last row has no name and at least one column adds up: nobody leaves an indicator unnamed there.
  if (facts.unnamed && facts.isLast && numbers.adds) weight = Math.max(weight, LEAST_WEIGHT);
  return {
    weight,
    by: formula !== undefined ? 'formula' : numbers.fits ? 'numbers' : 'word',
    kind: kindOf(facts),
    set: numbers.fits ? set : undefined,
    isSum: formula !== undefined || (facts.word === 'none' ? isBeyondChance(numbers) : numbers.fits),
  };
}

function kindOf({ target, actual, word }: RowFacts): SumRow['kind'] {
  return (
    target.formula?.kind ??
    actual.formula?.kind ??
    (word === 'mean' || word === 'perhaps-mean' ? 'mean' : 'sum')
  );
}

function spansAbove({ target, actual, sets }: RowFacts): boolean {
  const first = (target.formula ?? actual.formula)?.spans[0]?.first;
  return first === undefined
    ? sets.some(({ below }) => !below)
    : first < (sets.find(({ below }) => below)?.spans[0]?.first ?? Number.POSITIVE_INFINITY);
}

/** A sum or mean by formula; `undefined` where neither column has one. A difference is a line of its own, no total. */
function weighFormulas({ target, actual }: RowFacts): number | undefined {
  const both = [target, actual];
  const told = both.filter(({ formula }) => formula !== undefined && formula.kind !== 'difference');
  if (told.length === 0) return undefined;
  if (told.length === 2) return 6;
  const other = both.find((one) => !told.includes(one));
  if (other === undefined || other.empty) return 3;
  const { besideFormula: sum, value } = other;
  if (sum === undefined || Number.isNaN(value)) return 3;
  const fit = fitOf(value, sum, 2);
  return fit === 'exact' || fit === 'rounded' ? 4.5 : fit === 'close' ? 3 : 1.5;
}

/** Both columns add up, and the rows are seen to be parts, or too many and large for chance. */
function isBeyondChance({ isFull, weight }: Numbers): boolean {
  return isFull && weight >= LEAST_WEIGHT;
}

interface Numbers {
  readonly weight: number;
  readonly set: PartSet | undefined;
  readonly fits: boolean;
  /** Target and actual both add up. */
  readonly isFull: boolean;
  /** One of them does. */
  readonly adds: boolean;
}

const NO_NUMBERS: Numbers = { weight: 0, set: undefined, fits: false, isFull: false, adds: false };

/** Two columns of small counts add up by chance; of these sizes they do not. */
const LEAST_SUM = 20;
const LEAST_PARTS = 3;
const PER_COLUMN: Readonly<Record<Fit, number>> = { exact: 1, rounded: 0.75, close: 0, off: -1.5 };

/** The set of rows that fits best. */
function weighNumbers(facts: RowFacts): Numbers {
  let best: Numbers = NO_NUMBERS;
  for (const set of facts.sets) {
    const next = weighSet(facts, set);
    if (best.set === undefined || next.weight > best.weight) best = next;
  }
  return best;
}

function weighSet({ target, actual, word }: RowFacts, set: PartSet): Numbers {
  const isMean = word === 'mean' || word === 'perhaps-mean';
  let weight = 0;
  let fitting = 0;
  let filled = 0;
  for (const [own, sum] of [
    [target, set.target],
    [actual, set.actual],
  ] as const) {
    // Zeros add up to zeros: they say nothing.
    if (own.empty || Number.isNaN(own.value) || (own.value === 0 && sum === 0)) continue;
    filled += 1;
    const expected = isMean ? sum / set.count : sum;
    const fit = Number.isNaN(sum) ? 'off' : fitOf(own.value, expected, set.count);
    // Means are often weighted: then nobody can say what they should be.
    weight += isMean && fit === 'off' ? PER_COLUMN.off / 2 : PER_COLUMN[fit];
    if (fit === 'exact' || fit === 'rounded') fitting += 1;
  }
  // That a row says the same as one other is no sum.
  if (set.count < 2) return { weight: Math.min(weight, 1), set, fits: false, isFull: false, adds: false };
  const fits = fitting > 0 && fitting === filled;
  if (fits && filled === 2) {
    const noChance =
      set.positive &&
      set.count >= LEAST_PARTS &&
      target.value >= LEAST_SUM &&
      actual.value >= LEAST_SUM &&
      target.value !== actual.value;
    if (weight === 2 && (set.seen || noChance)) weight += 1;
  } else if (fitting > 0 && weight > 0) {
    // One column adds up, and the other is blank or nearly adds up: a total with a slip.
    weight += 0.5;
  }
  return {
    weight,
    set,
    fits: fits || (fitting > 0 && weight > 1),
    isFull: fits && filled === 2,
    adds: fitting > 0,
  };
}

function weighWord({ word, above, isLast }: RowFacts): number {
  if (word === 'sum') return above > 0 ? 6 : 3;
  if (word === 'mean') return above > 1 ? 4.5 : 0;
  if (word === 'perhaps-mean') return above > 1 && isLast ? 1.5 : 0;
  return word === 'among' ? (isLast ? 1.5 : 1) : 0;
}

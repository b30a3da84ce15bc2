import { CellKind } from '../../model';
import type { RowSpan, Sheet, SumRow } from '../../model';
import { isFilled } from '../cells/cell';
import { joined, type ColumnFormula } from './columnFormula';
import { cellName } from './names';
import { Addends, sumOver } from './numbers';
import { PartsAbove, type PartSet } from './partSets';
import { PartsBeside } from './partsBeside';
import { nameAt } from './rowContent';
import { RowList } from './rowList';
import { isPartName } from './rowWords';
import { TableFormulas } from './tableFormulas';
import { totalWord, type TotalWord } from './totalWords';
import type { WalkInput } from './walkInput';
import { LEAST_WEIGHT, weighTotal, type RowFacts, type ValueFacts, type Weighed } from './weighTotal';

/** In longer tables only rows with a word, a formula or no name are asked whether they are totals: nobody sees the others. */
const MOST_ROWS = 5_000;
const ROWS_FOR_TARGETS = 50;

/** The rows with something in target or actual, parted. */
export interface PartedRows {
  readonly data: RowList;
  readonly totals: RowList;
  readonly sums: ReadonlyMap<number, SumRow>;
}

/**
 * Parts totals from data rows, top to bottom, by what {@link weighTotal} says of each.
 *
 * @param looked those of the rows whose names were read: in a long table nobody asks the others
 */
export function partTotals(
  input: WalkInput,
  rows: RowList,
  looked: RowList,
  headings: readonly number[],
): PartedRows {
  // Nearly all rows of a long table are plain: then there is nothing to part.
  if (rows.length > MOST_ROWS && looked.length === 0 && !new TableFormulas(input).any)
    return { data: rows, totals: new RowList(), sums: new Map() };
  return new TotalFinder(input, rows, headings).parted(looked);
}

class TotalFinder {
  private readonly sheet: Sheet;
  private readonly target: Addends;
  private readonly actual: Addends;
  private readonly rows: Int32Array;
  private readonly isSmall: boolean;
  private readonly formulas: TableFormulas;
  private readonly above = new PartsAbove();
  private readonly beside: PartsBeside;
  private readonly data = new RowList();
  private readonly totals = new RowList();
  private readonly sums = new Map<number, SumRow>();

  constructor(
    private readonly input: WalkInput,
    rows: RowList,
    headings: readonly number[],
  ) {
    this.sheet = input.sheet;
    this.rows = rows.toArray();
    this.target = new Addends(input.sheet, input.target, this.rows, input.language);
    this.actual = new Addends(input.sheet, input.actual, this.rows, input.language);
    this.isSmall = this.rows.length <= MOST_ROWS;
    this.formulas = new TableFormulas(input);
    const apart = new Set(this.isSmall ? this.rowsBelow(headings) : []);
    this.beside = new PartsBeside(input, this.target, this.actual, this.rows, (row) => apart.has(row));
  }

  parted(looked: RowList): PartedRows {
    const { rows } = this;
    const signed = this.isSmall && this.hasSigns();
    let next = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? -1;
      const wasLooked = looked.at(next) === row;
      if (wasLooked) next += 1;
      if (row === this.input.totalsRow)
        this.takeTotal(row, this.sumRow(row, this.weighed(index, row), 'layout'));
      else if (signed && nameAt(this.input, row).trimStart().startsWith('='))
        this.takeTotal(row, this.sumRow(row, this.weighed(index, row), 'layout'));
      else if (this.isSmall || this.isSuspect(row, wasLooked)) this.decide(index, row);
      else this.takeData(row, false);
    }
    return { data: this.data, totals: this.totals, sums: this.sums };
  }

  /** First row with numbers below each heading. */
  private *rowsBelow(headings: readonly number[]): Generator<number> {
    let index = 0;
    for (const heading of headings) {
      while (index < this.rows.length && (this.rows[index] ?? 0) < heading) index += 1;
      const row = this.rows[index];
      if (row !== undefined) yield row;
    }
  }

  private isSuspect(row: number, wasLooked: boolean): boolean {
    const { input } = this;
    if (wasLooked) {
      const name = nameAt(input, row);
      if (name === '' || totalWord(name) !== 'none') return true;
    }
    return (
      this.formulas.any &&
      (this.formulas.at(row, input.target) ?? this.formulas.at(row, input.actual)) !== undefined
    );
  }

  private decide(index: number, row: number): void {
    if (!this.isSmall && !this.formulas.any && this.input.listed === undefined && this.above.count > 0) {
      // "Summe" every few rows of a long table: the word decides, and only the rows since the last one are added up.
      if (totalWord(nameAt(this.input, row)) === 'sum') {
        this.takeTotal(row, this.above.sumAt(this.target.at(row), this.actual.at(row)));
        return;
      }
    }
    const weighed = this.weighed(index, row);
    const isPart = isPartName(nameAt(this.input, row));
    if (weighed.weight >= LEAST_WEIGHT && !this.isListed(row)) {
      this.takeTotal(row, this.sumRow(row, weighed, weighed.by), weighed.set);
      return;
    }
    if (weighed.isSum || this.isDifference(row)) this.sums.set(row, this.sumRow(row, weighed, weighed.by));
    this.takeData(row, isPart);
  }

  /** "=B5-B10": a line of its own ("Überschuss"), made of others. */
  private isDifference(row: number): boolean {
    const { actual, target } = this.input;
    return [target, actual].some((column) => this.formulas.at(row, column)?.kind === 'difference');
  }

  private isListed(row: number): boolean {
    const { input, sheet } = this;
    if (input.listed === undefined) return false;
    return input.listed(nameAt(input, row), input.code < 0 ? '' : cellName(sheet, row, input.code));
  }

  private takeData(row: number, isPart: boolean): void {
    this.data.push(row);
    if (isPart) this.above.pass(row);
    else this.above.addData(row, this.target.at(row), this.actual.at(row));
  }

  private takeTotal(row: number, sum: SumRow, set?: PartSet): void {
    this.totals.push(row);
    this.sums.set(row, sum);
    const ofTotals = set !== undefined && this.above.isOfTotals(set);
    this.above.addTotal(row, this.target.at(row), this.actual.at(row), ofTotals);
  }

  private weighed(index: number, row: number): Weighed {
    return weighTotal(this.factsOf(index, row));
  }

  private sumRow(row: number, { kind, set }: Weighed, by: SumRow['by']): SumRow {
    const { input } = this;
    const bySet = set === undefined ? undefined : joined(this.above.spansOf(set));
    const target = this.formulas.spans(row, input.target) ?? bySet;
    const actual = this.formulas.spans(row, input.actual) ?? bySet;
    return {
      by,
      kind,
      ...(target === undefined ? {} : { target }),
      ...(actual === undefined ? {} : { actual }),
    };
  }

  private factsOf(index: number, row: number): RowFacts {
    const { input, above, target, actual } = this;
    const ofTarget = this.formulas.at(row, input.target);
    const ofActual = this.formulas.at(row, input.actual);
    const name = nameAt(input, row);
    const next = this.rows[index + 1];
    const word = this.wordAt(row, name);
    return {
      target: this.valueFacts(target, row, ofTarget, ofActual),
      actual: this.valueFacts(actual, row, ofActual, ofTarget),
      word,
      unnamed: name === '',
      hasCode: this.hasCode(row),
      isPart: isPartName(name),
      partsFollow: next === row + 1 && isPartName(nameAt(input, next)),
      isLast: next !== row + 1,
      above: above.count,
      onlyTarget:
        !target.isEmpty(row) &&
        ofTarget === undefined &&
        ofActual !== undefined &&
        this.haveNoTargets(ofActual.spans),
      sets: [...above.sets(row), ...(this.isSmall ? this.beside.sets(index, word !== 'none') : [])],
    };
  }

  /** A code that is no word for a total itself. */
  private hasCode(row: number): boolean {
    const { input, sheet } = this;
    if (input.code < 0 || input.code === input.indicator || !isFilled(sheet, row, input.code)) return false;
    return totalWord(sheet.text(row, input.code)) === 'none';
  }

  /** The word of the name, or one that stands alone before it: "Summe" in the column of numbers, or of types. */
  private wordAt(row: number, name: string): TotalWord {
    const { input, sheet } = this;
    const own = totalWord(name);
    if (own === 'sum' || own === 'mean' || (name !== '' && !this.isSmall)) return own;
    const end = Math.min(input.indicator, ...[input.target, input.actual].filter((column) => column >= 0));
    for (let column = input.left; column <= end; column += 1) {
      if (column === input.indicator || sheet.kind(row, column) !== CellKind.text) continue;
      const beside = totalWord(sheet.text(row, column));
      if (beside === 'sum' || beside === 'mean') return beside;
    }
    return own;
  }

  private valueFacts(
    addends: Addends,
    row: number,
    formula: ColumnFormula | undefined,
    other: ColumnFormula | undefined,
  ): ValueFacts {
    const spans = formula === undefined && other?.kind === 'sum' ? other.spans : [];
    return {
      value: addends.at(row),
      empty: addends.isEmpty(row),
      formula,
      besideFormula: spans.length === 0 ? undefined : sumOver(addends, spans),
    };
  }

  private haveNoTargets(spans: readonly RowSpan[]): boolean {
    let rows = 0;
    for (const { first, last } of spans)
      for (let row = first; row <= last && rows < ROWS_FOR_TARGETS; row += 1) {
        rows += 1;
        if (!this.target.isEmpty(row)) return false;
      }
    return rows > 0;
  }

  /** "+ Zuwendungen", "- Personalaufwand", "= Ergebnis": names that say how they add up. */
  private hasSigns(): boolean {
    let sums = 0;
    let others = 0;
    for (const row of this.rows) {
      if (this.sheet.kind(row, this.input.indicator) !== CellKind.text) continue;
      const name = this.sheet.text(row, this.input.indicator).trimStart();
      if (/^=\s*\p{L}/u.test(name)) sums += 1;
      else if (/^[+\-–−]\s*\p{L}/u.test(name)) others += 1;
    }
    return sums > 0 && sums + others > 1;
  }
}

import { CellKind } from '../../model';
import type { CellRange, IndicatorTable, OtherRow, Role, Sheet } from '../../model';
import { isDateFormat } from '../../model/numberFormat';
import { styleVote } from '../cells/numberText';
import { isSpecialSign } from '../cells/specialSign';
import { columnFormula } from './columnFormula';
import { nameOfRow } from './names';
import { valueKind, WORDS } from './rowContent';
import { isLegend } from './rowWords';
import { totalWord } from './totalWords';

const NUMBER_ROLES: readonly Role[] = ['target', 'actual', 'percent', 'baseline', 'deviation'];

/** Columns of a table in which numbers are expected. */
export function numberColumns({ columns }: Pick<IndicatorTable, 'columns'>): readonly number[] {
  const all = NUMBER_ROLES.flatMap((role) => columns[role] ?? []);
  return [...new Set(all)];
}

/** Whether a row holds a number in some of the columns: a number cell, or a text that reads as one. */
export function hasNumber(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (sheet.kind(row, column) === CellKind.number) return true;
  return columns.some((column) => {
    if (sheet.kind(row, column) !== CellKind.text) return false;
    const text = sheet.text(row, column).trim();
    return text !== '' && !isSpecialSign(text) && styleVote(text) !== 'none';
  });
}

/**
 * Names every row that holds a number in a role column of a table and is not judged: rows between its data rows with the reason
 * for which they were passed over, and rows above and below it, up to the next table. Rows judged and rows named are all rows
 * with such numbers: nothing is lost without a word.
 *
 * @param ignored ranges that the user excluded
 */
export function withOthers(
  sheet: Sheet,
  tables: readonly IndicatorTable[],
  ignored: readonly CellRange[],
): IndicatorTable[] {
  const { used } = sheet;
  if (used === undefined || tables.length === 0) return [...tables];
  const zones = zonesOf(tables, used);
  return tables.map((table, index) => {
    const zone = zones[index];
    if (zone === undefined) return table;
    const others = new Accounting(sheet, table, zone, ignored).others();
    const { others: _, ...rest } = table;
    return others.length === 0 ? rest : { ...rest, others };
  });
}

/** Where the rows lie that a table has to account for. */
interface Zone {
  readonly top: number;
  readonly bottom: number;
  /** The table above, which accounts for the rows between where it has numbers in them. */
  readonly above: IndicatorTable | undefined;
}

/** One pass down and one up, so that thousands of tables cost no more than their columns. */
function zonesOf(tables: readonly IndicatorTable[], used: CellRange): readonly Zone[] {
  const order = tables.map((_, index) => index).sort((a, b) => topOf(tables[a]) - topOf(tables[b]));
  const above: (IndicatorTable | undefined)[] = [];
  const below: number[] = [];
  const lastTable: (IndicatorTable | undefined)[] = [];
  eachGroup(tables, order, (group) => {
    for (const index of group)
      above[index] = lowest(ownColumns(tables[index]).map((column) => lastTable[column]));
    cover(tables, group, used, (table, column) => (lastTable[column] = table));
  });
  const nextTop: number[] = [];
  eachGroup(tables, order.reverse(), (group) => {
    for (const index of group)
      below[index] = Math.min(
        ...ownColumns(tables[index]).map((column) => nextTop[column] ?? used.bottom + 1),
      );
    cover(tables, group, used, (table, column) => (nextTop[column] = table.range.top));
  });
  return tables.map((_, index) => ({
    top: above[index] === undefined ? used.top : above[index].range.bottom + 1,
    bottom: Math.min(used.bottom, (below[index] ?? used.bottom + 1) - 1),
    above: above[index],
  }));
}

function topOf(table: IndicatorTable | undefined): number {
  return table?.range.top ?? 0;
}

function ownColumns(table: IndicatorTable | undefined): readonly number[] {
  return table === undefined ? [] : numberColumns(table);
}

function lowest(tables: readonly (IndicatorTable | undefined)[]): IndicatorTable | undefined {
  let found: IndicatorTable | undefined;
  for (const table of tables)
    if (table !== undefined && (found === undefined || table.range.bottom > found.range.bottom))
      found = table;
  return found;
}

/** Tables that begin in the same row do not bound each other. */
function eachGroup(
  tables: readonly IndicatorTable[],
  order: readonly number[],
  take: (group: readonly number[]) => void,
): void {
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && topOf(tables[order[end] ?? 0]) === topOf(tables[order[start] ?? 0]))
      end += 1;
    take(order.slice(start, end));
    start = end;
  }
}

function cover(
  tables: readonly IndicatorTable[],
  group: readonly number[],
  used: CellRange,
  set: (table: IndicatorTable, column: number) => void,
): void {
  let previous: CellRange | undefined;
  for (const index of group) {
    const table = tables[index];
    if (table === undefined) continue;
    const { left, right, bottom } = table.range;
    // The pairs of one table share its range.
    if (previous?.left === left && previous.right === right && previous.bottom >= bottom) continue;
    previous = table.range;
    for (let column = left; column <= Math.min(right, used.right); column += 1) set(table, column);
  }
}

class Accounting {
  private readonly columns: readonly number[];
  private readonly passed: ReadonlyMap<number, OtherRow['reason']>;
  private readonly list: OtherRow[] = [];
  private nextTotal = 0;
  private readonly ignored: readonly CellRange[];

  constructor(
    private readonly sheet: Sheet,
    private readonly table: IndicatorTable,
    private readonly zone: Zone,
    ignored: readonly CellRange[],
  ) {
    this.columns = numberColumns(table);
    this.ignored = ignored.filter(({ left, right }) =>
      this.columns.some((column) => column >= left && column <= right),
    );
    const reasons = new Map<number, OtherRow['reason']>();
    for (const { row, reason } of table.others ?? []) reasons.set(row, reason);
    this.passed = reasons;
  }

  others(): readonly OtherRow[] {
    const { table, zone } = this;
    this.aboveHeader();
    const [from, to] = judgedAround(table);
    let next = table.header.bottom + 1;
    for (const row of table.dataRows) {
      for (; next < row + from; next += 1) this.inside(next);
      next = Math.max(next, row + to + 1);
    }
    for (; next <= Math.min(table.range.bottom, zone.bottom); next += 1) this.inside(next);
    this.below(next);
    return this.list;
  }

  private aboveHeader(): void {
    const { sheet, table, zone } = this;
    const above = zone.above === undefined ? [] : numberColumns(zone.above);
    for (let row = zone.top; row < table.range.top; row += 1)
      if (this.counts(row) && !hasNumber(sheet, row, above)) this.list.push({ row, reason: 'outside' });
  }

  /** Asked of ascending rows. */
  private inside(row: number): void {
    const { totalRows } = this.table;
    while (this.nextTotal < totalRows.length && (totalRows[this.nextTotal] ?? 0) < row) this.nextTotal += 1;
    if (!hasNumber(this.sheet, row, this.columns)) return;
    const isTotal = totalRows[this.nextTotal] === row;
    this.list.push({ row, reason: isTotal ? 'total' : (this.passed.get(row) ?? 'outside') });
  }

  /** A row with a name, a target and an actual looks like one of the table, unless words head something else above it. */
  private below(first: number): void {
    const { sheet, table, zone } = this;
    const { target = -1, actual = -1 } = table.columns;
    let isForeign = table.turned !== undefined;
    const { range } = table;
    let bottom = 0;
    for (let column = range.left; column <= range.right; column += 1)
      bottom = Math.max(bottom, sheet.height(column) - 1);
    for (let row = first; row <= Math.min(zone.bottom, bottom); row += 1) {
      isForeign ||=
        isLegend(nameOfRow(sheet, table, row)) ||
        valueKind(sheet, row, target) === WORDS ||
        valueKind(sheet, row, actual) === WORDS;
      if (!this.counts(row)) continue;
      const passed = this.passed.get(row);
      const fits =
        !isForeign &&
        [target, actual].every((column) => this.isNumber(row, column)) &&
        nameOfRow(sheet, table, row) !== '';
      const reason = !isForeign && this.isTotal(row) ? 'total' : fits ? 'unclear' : 'outside';
      this.list.push({ row, reason: passed ?? reason });
    }
  }

  /** A total below a long gap: by a bare word, or by a formula over rows of the table. */
  private isTotal(row: number): boolean {
    const { sheet, table } = this;
    if (totalWord(nameOfRow(sheet, table, row)) === 'sum') return true;
    return this.columns.some(
      (column) =>
        columnFormula(sheet.formula(row, column), row, column)?.spans.some(
          ({ first }) => first > table.header.bottom && first <= table.range.bottom,
        ) === true,
    );
  }

  private isNumber(row: number, column: number): boolean {
    return this.sheet.kind(row, column) === CellKind.number && !isDateFormat(this.sheet.format(row, column));
  }

  private counts(row: number): boolean {
    const { columns, ignored, sheet } = this;
    return hasNumber(sheet, row, columns) && !ignored.some(({ top, bottom }) => row >= top && row <= bottom);
  }
}

/** Which rows around a data row are judged with it: those of its other roles, where roles stand in rows. */
function judgedAround({ rowRoles }: IndicatorTable): readonly [number, number] {
  const offsets = [0, ...Object.values(rowRoles ?? {})];
  return [Math.min(...offsets), Math.max(...offsets)];
}

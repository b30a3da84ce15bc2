import type { RowSpan, SumRow } from '../../model';
import type { TableContext } from './context';
import { perTable } from './perTable';
import { indexOfRow } from './rows';
import { isPartName } from '../../tables';
import { valueAt } from './valueAt';

/** Roles whose values are added up. */
type SummedRole = 'target' | 'actual';
const summedRoles: readonly SummedRole[] = ['target', 'actual'];

/** A sum whose formula leaves rows out. */
export interface LeftOut {
  /** "differs" where the formula beside it counts them. */
  readonly by: 'differs' | 'skips';
  /** The rows that are left out, ascending, by the role whose formula leaves them out. */
  readonly rows: ReadonlyMap<SummedRole, readonly number[]>;
}

/** More rows than these are left out on purpose. */
const MOST_LEFT_OUT = 2;
/** Nobody looks through the sums of longer tables. */
const MOST_SUMS = 200;
const MOST_ROWS = 5_000;
const BARE_TOTAL = /^\W*(?:(?:gesamt|end)?summen?|(?:ins)?gesamt|(?:grand |overall )?totals?|sum)\W*$/iu;
const EXCLUDES = /(?<!\p{L})(?:ohne|exkl|excl|without|netto|net)(?!\p{L})/iu;

/** The sums of a table whose formulas leave rows out, by the row of the sum. */
export const leftOutRows = perTable((context): ReadonlyMap<number, LeftOut> => {
  const { table } = context;
  const found = new Map<number, LeftOut>();
  const { sums = new Map<number, SumRow>() } = table;
  if (sums.size > MOST_SUMS || table.dataRows.length > MOST_ROWS) return found;
  for (const [row, sum] of sums) {
    if (sum.by !== 'formula' || sum.kind !== 'sum') continue;
    const left = leftOutOf(context, row, sum);
    if (left !== undefined) found.set(row, left);
  }
  return found;
});

function leftOutOf(context: TableContext, row: number, sum: SumRow): LeftOut | undefined {
  const { sheet, table } = context;
  const spansOf = (role: SummedRole): readonly RowSpan[] | undefined =>
    sheet.formula(row, table.columns[role] ?? -1) === undefined ? undefined : sum[role];
  const covered = new Map(
    summedRoles.flatMap((role) => {
      const spans = spansOf(role);
      return spans === undefined ? [] : [[role, coveredBy(table.sums, spans)] as const];
    }),
  );
  const rows = new Map<SummedRole, readonly number[]>();
  const [first, second] = summedRoles.map((role) => covered.get(role));
  if (first !== undefined && second !== undefined) {
    note(
      'target',
      [...second].filter((one) => !first.has(one)),
    );
    note(
      'actual',
      [...first].filter((one) => !second.has(one)),
    );
    if (rows.size > 0) return { by: 'differs', rows };
  }
  for (const [role, own] of covered) note(role, beside(context, row, own));
  return rows.size === 0 ? undefined : { by: 'skips', rows };

  function note(role: SummedRole, candidates: readonly number[]): void {
    const missing = candidates.filter((one) => counts(context, one, role)).toSorted((a, b) => a - b);
    if (missing.length > 0 && missing.length <= MOST_LEFT_OUT) rows.set(role, missing);
  }
}

/** The rows that a formula takes, with those that an inner sum among them takes. */
function coveredBy(sums: ReadonlyMap<number, SumRow> | undefined, spans: readonly RowSpan[]): Set<number> {
  const covered = new Set<number>();
  const add = (all: readonly RowSpan[]): void => {
    for (const { first, last } of all)
      for (let row = first; row <= last; row += 1) {
        if (covered.has(row) || covered.size > MOST_ROWS) continue;
        covered.add(row);
        const inner = sums?.get(row);
        if (inner !== undefined) add([...(inner.target ?? []), ...(inner.actual ?? [])]);
      }
  };
  add(spans);
  return covered;
}

/** Rows directly beside those that a sum below them takes: one was added at the end, or above the first. */
function beside(context: TableContext, total: number, own: ReadonlySet<number>): readonly number[] {
  const { table } = context;
  const name = context.indicator(total);
  const last = Math.max(...own);
  if (last > total || own.size < 2 || EXCLUDES.test(name)) return [];
  const elsewhere = coveredElsewhere(context, total);
  const isFree = (row: number): boolean =>
    indexOfRow(table.dataRows, row) >= 0 && !own.has(row) && !elsewhere.has(row);
  const below: number[] = [];
  for (let row = last + 1; row < total && isFree(row); row += 1) below.push(row);
  const above: number[] = [];
  // Only what is the sum of all must begin at the first row.
  if (BARE_TOTAL.test(name)) for (let row = Math.min(...own) - 1; isFree(row); row -= 1) above.push(row);
  return [above, below].filter(({ length }) => length <= MOST_LEFT_OUT && length < own.size).flat();
}

/** Rows that other sums of the table take. */
function coveredElsewhere({ table }: TableContext, total: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [row, sum] of table.sums ?? [])
    if (row !== total)
      for (const one of coveredBy(table.sums, [...(sum.target ?? []), ...(sum.actual ?? [])]))
        covered.add(one);
  return covered;
}

/** Whether a row would change the sum: an indicator with a number, and no part of another. */
function counts(context: TableContext, row: number, role: SummedRole): boolean {
  if (indexOfRow(context.table.dataRows, row) < 0 || isPartName(context.indicator(row))) return false;
  const value = valueAt(context, role, row);
  return !Number.isNaN(value) && value !== 0;
}

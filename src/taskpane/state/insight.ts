import { formatRange, statuses } from '../../model';
import type { CheckResult, IndicatorTable, RowResult, Status, TableResult } from '../../model';

/** Rows kept per table and status: more bars than these nobody reads. */
export const ROWS_KEPT = 200;
/** Rows looked at before the page may breathe: well below the 50 ms of a long task. */
const ROWS_PER_SLICE = 20_000;

export type Counts = Readonly<Record<Status, number>>;

/** One table's rows, counted, and the worst of each status. */
export interface TableInsight {
  readonly key: string;
  readonly table: IndicatorTable;
  readonly counts: Counts;
  /** At most {@link ROWS_KEPT} rows per status, lowest achievement first. */
  readonly worst: Readonly<Record<Status, readonly RowResult[]>>;
}

export interface Insight {
  readonly tables: readonly TableInsight[];
  /** Equal for equal states of the same rows: tells whether markings are still right. */
  readonly signature: number;
}

/** Names a table for as long as it stays where it is. */
export function tableKey(table: IndicatorTable): string {
  return `${table.sheet}!${formatRange(table.range)}!${table.series ?? ''}`;
}

const perStatus = <T>(make: () => T): Record<Status, T> => ({
  met: make(),
  near: make(),
  under: make(),
  critical: make(),
  open: make(),
  undefined: make(),
  unclear: make(),
  'not-due': make(),
});

const byAchievement = (a: RowResult, b: RowResult): number =>
  (a.achievement ?? Number.POSITIVE_INFINITY) - (b.achievement ?? Number.POSITIVE_INFINITY) || a.row - b.row;

/** Sorts and cuts a list that has grown to twice what is kept, so that a million rows need no million objects. */
function keepWorst(rows: RowResult[]): void {
  rows.sort(byAchievement);
  rows.length = Math.min(rows.length, ROWS_KEPT);
}

/** Goes through all rows of a result; yields whenever the page should get its turn. */
export function* insightSteps(result: CheckResult): Generator<undefined, Insight> {
  const tables: TableInsight[] = [];
  let signature = 0;
  let seen = 0;
  for (const { table, rows } of result.tables) {
    const counts = perStatus(() => 0);
    const worst = perStatus<RowResult[]>(() => []);
    for (let index = 0; index < rows.length; index++) {
      const row = rows.at(index);
      counts[row.status]++;
      signature = (Math.imul(signature, 31) + row.row * statuses.length + statuses.indexOf(row.status)) | 0;
      const kept = worst[row.status];
      kept.push(row);
      if (kept.length >= 2 * ROWS_KEPT) keepWorst(kept);
      if (++seen % ROWS_PER_SLICE === 0) yield;
    }
    for (const status of statuses) keepWorst(worst[status]);
    tables.push({ key: tableKey(table), table, counts, worst });
  }
  return { tables, signature };
}

/** Draws what the pane shows from a result without blocking the page. */
export async function collectInsight(result: CheckResult, signal: AbortSignal): Promise<Insight> {
  const steps = insightSteps(result);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
  }
}

/** The status of a row of the table, or `undefined` for a row that is none of its data rows. */
export function statusOfRow({ rows }: TableResult, row: number): Status | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = rows.at(middle);
    if (candidate.row === row) return candidate.status;
    if (candidate.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

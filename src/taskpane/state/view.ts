import { intersects, noCounts, placesOf, statuses, summaryCounts } from '../../model';
import type { CheckResult, Finding, IndicatorTable, RowResult, Status, TableResult } from '../../model';
import { statusOfRow, tableKey } from './insight';
import type { Counts, TableInsight } from './insight';
import type { Checked } from './types';

/** One indicator with its table. */
export interface Bar {
  readonly table: IndicatorTable;
  readonly row: RowResult;
}

/** What the overview shows: the picked table or all of them, and of these the states that are not filtered out. */
export interface View {
  /** Narrowed to the picked table: the verdict speaks of what is shown. */
  readonly result: CheckResult;
  readonly counts: Counts;
  readonly bars: Readonly<Record<Status, readonly Bar[]>>;
  readonly findings: readonly Finding[];
}

/** Worst first: the order in which states are shown. */
export const worstFirst: readonly Status[] = [
  'critical',
  'under',
  'near',
  'unclear',
  'open',
  'not-due',
  'undefined',
  'met',
];

export function viewOf(checked: Checked, key: string | undefined, filter: Status | undefined): View {
  const picked = checked.insight.tables.filter((table) => key === undefined || table.key === key);
  const counts = addCounts(picked);
  const result = key === undefined ? checked.report.result : narrow(checked.report.result, key, counts);
  return {
    result,
    counts,
    bars: barsOf(picked),
    findings:
      filter === undefined
        ? result.findings
        : result.findings.filter((finding) => hasStatus(result, finding, filter)),
  };
}

function addCounts(tables: readonly TableInsight[]): Counts {
  const sum = noCounts();
  for (const { counts } of tables) for (const status of statuses) sum[status] += counts[status];
  return sum;
}

function barsOf(tables: readonly TableInsight[]): View['bars'] {
  const of = (status: Status): readonly Bar[] =>
    tables
      .flatMap(({ table, worst }) => worst[status].map((row) => ({ table, row })))
      .sort((a, b) => (a.row.achievement ?? 0) - (b.row.achievement ?? 0));
  return {
    met: of('met'),
    near: of('near'),
    under: of('under'),
    critical: of('critical'),
    open: of('open'),
    undefined: of('undefined'),
    unclear: of('unclear'),
    'not-due': of('not-due'),
  };
}

function belongsTo(finding: Finding, table: IndicatorTable): boolean {
  const sameSeries = finding.series === undefined || finding.series === table.series;
  return (
    finding.sheet === table.sheet &&
    sameSeries &&
    placesOf(finding).some((place) => intersects(place, table.range))
  );
}

function narrow(result: CheckResult, key: string, counts: Counts): CheckResult {
  const tables = result.tables.filter(({ table }) => tableKey(table) === key);
  const findings = result.findings.filter((finding) => tables.some(({ table }) => belongsTo(finding, table)));
  const ofSeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...result,
    tables,
    findings,
    questions: [],
    summary: {
      ...summaryCounts(counts),
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      infos: ofSeverity('info'),
    },
  };
}

function hasStatus(result: CheckResult, finding: Finding, status: Status): boolean {
  const places = finding.members ?? [finding];
  const inRow = ({ table, rows }: TableResult): boolean =>
    belongsTo(finding, table) &&
    places.some(({ range }) => statusOfRow({ table, rows }, range.top) === status);
  return result.tables.some(inRow);
}

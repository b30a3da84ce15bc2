import type { CheckResult, Finding, IndicatorTable, Sheet } from '../model';
import { foldName } from '../model/foldedName';
import type { ProfileIndicator } from '../profile';
import type { Listing } from '../checks/support/context';
import { severityCounts } from './collector';
import { ListIndex } from './listIndex';

/** Matches the rows of a sheet's tables to the profile's list of indicators. `undefined` where it has none. */
export function listingsOf(
  sheet: Sheet,
  tables: readonly IndicatorTable[],
  indicators: readonly ProfileIndicator[],
): readonly Listing[] | undefined {
  if (indicators.length === 0) return undefined;
  const index = new ListIndex(indicators);
  // Checks see a table whose roles stand in rows by its copy.
  const laidOut = tables.map((table) => table.turned ?? { sheet, table });
  const matched = laidOut.map((laid) => matchRows(laid.sheet, laid.table, index));
  const seen = new Set(matched.flatMap((rows) => [...rows.values()].map(({ id }) => id)));
  const absent = indicators.filter(({ id, required }) => required !== false && !seen.has(id));
  const first = matched.findIndex((rows) => rows.size > 0);
  return laidOut.map(({ sheet: laidSheet, table }, at) => {
    const rows = matched[at] ?? new Map<number, ProfileIndicator>();
    const groups = groupsOf(laidSheet, table, rows);
    return {
      indicators,
      size: rows.size,
      at: (row) => rows.get(row),
      rowOf: (id, beside) => groups.get(keyOf(laidSheet, table, beside, id)) ?? undefined,
      absent: at === first ? absent : [],
      present: [...new Set([...rows.values()].map(({ id }) => id))],
    };
  });
}

/**
 * Takes back what the sheets of a workbook say of each other's indicators: what stands on one of them is not absent, and what stands
 * on none is told once. Findings that were counted and not kept are taken back from the counts.
 */
export function withoutListedElsewhere(results: readonly CheckResult[]): CheckResult[] {
  const known = new Set(results.flatMap(({ listed }) => listed?.present ?? []));
  return results.map((result) => {
    const { listed } = result;
    if (listed === undefined) return result;
    const withdrawn = new Set(listed.absent.filter((id) => known.has(id)));
    for (const id of listed.absent) known.add(id);
    if (withdrawn.size === 0) return result;
    const isWithdrawn = ({ check, data }: Finding): boolean =>
      check === 'indicator-absent' && withdrawn.has(String(data['id']));
    const findings = result.findings.filter((finding) => !isWithdrawn(finding));
    const dropped = withdrawn.size - (result.findings.length - findings.length);
    const counted = severityCounts[listed.severity];
    const summary = { ...result.summary, [counted]: result.summary[counted] - withdrawn.size };
    return { ...result, findings, findingsDropped: result.findingsDropped - dropped, summary };
  });
}

function matchRows(
  sheet: Sheet,
  { columns, dataRows, totalRows }: IndicatorTable,
  index: ListIndex,
): Map<number, ProfileIndicator> {
  const rows = new Map<number, ProfileIndicator>();
  const { code, indicator } = columns;
  for (const row of [...dataRows, ...totalRows]) {
    const found = index.find(textAt(sheet, row, code), textAt(sheet, row, indicator));
    if (found !== undefined) rows.set(row, found);
  }
  return rows;
}

/** The row of each indicator of each partner and period; `null` where several rows claim to be it. */
function groupsOf(
  sheet: Sheet,
  table: IndicatorTable,
  rows: ReadonlyMap<number, ProfileIndicator>,
): ReadonlyMap<string, number | null> {
  const groups = new Map<string, number | null>();
  for (const [row, { id }] of rows) {
    const key = keyOf(sheet, table, row, id);
    groups.set(key, groups.has(key) ? null : row);
  }
  return groups;
}

function keyOf(sheet: Sheet, { columns }: IndicatorTable, row: number, id: string): string {
  const partner = foldName(textAt(sheet, row, columns.partner));
  const period = foldName(textAt(sheet, row, columns.period));
  return `${id}\n${partner}\n${period}`;
}

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const text = sheet.text(row, column);
  const number = text === '' ? sheet.number(row, column) : Number.NaN;
  return Number.isNaN(number) ? text : String(number);
}

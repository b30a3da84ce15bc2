import { cellRange, formatRange, namedPeriod, parseAddress } from '../model';
import type {
  CheckId,
  CheckResult,
  Figure,
  Finding,
  IndicatorTable,
  NamedFigures,
  Role,
  Sheet,
  TableFigures,
  TableResult,
} from '../model';
import { foldName } from '../model/foldedName';
import { checks } from '../checks';
import type { FigureProblem } from '../checks/support/context';
import { severityCounts } from './collector';
import type { Plan } from './plan';

/** Longer tables are data, and no overview repeats them. */
const MOST_ROWS = 500;
const MOST_TABLES = 60;

/** The figures of a sheet's tables, for comparing them with those of others; tables about which something is asked have none. */
export function figuresOf(sheet: Sheet, results: readonly TableResult[]): readonly TableFigures[] {
  return results
    .filter(({ table, rows }) => rows.length <= MOST_ROWS && (table.questions ?? []).length === 0)
    .slice(0, MOST_TABLES)
    .map((result) => figuresOfTable(sheet, result));
}

function figuresOfTable(sheet: Sheet, { table, rows }: TableResult): TableFigures {
  const byKey = new Map<string, NamedFigures | undefined>();
  for (let index = 0; index < rows.length; index += 1) {
    const { row, indicator, target, actual, unit } = rows.at(index);
    const key = foldName(indicator);
    if (key === '') continue;
    // A name that stands twice is told apart by something that nobody knows here.
    if (byKey.has(key)) byKey.set(key, undefined);
    else
      byKey.set(key, {
        indicator,
        key,
        ...(unit === undefined ? {} : { unit }),
        ...figureAt(sheet, table, row, 'target', target),
        ...figureAt(sheet, table, row, 'actual', actual),
      });
  }
  const period = periodOf(table);
  return {
    sheet: table.sheet,
    range: table.range,
    ...(table.series === undefined ? {} : { series: table.series }),
    ...(period === undefined ? {} : { period }),
    rows: [...byKey.values()].filter((one) => one !== undefined),
  };
}

function periodOf({ periods, sheet, series }: IndicatorTable): string | undefined {
  const named = periods?.actual ?? periods?.target ?? namedPeriod(series ?? '') ?? namedPeriod(sheet);
  return named === undefined ? undefined : `${named.from} ${named.end}`;
}

function figureAt(
  sheet: Sheet,
  { columns, rowRoles = {} }: IndicatorTable,
  row: number,
  role: Extract<Role, 'target' | 'actual'>,
  value: number | null,
): Partial<Record<'target' | 'actual', Figure>> {
  const column = columns[role];
  if (column === undefined || value === null) return {};
  const at = row + (rowRoles[role] ?? 0);
  const link = linkIn(sheet.formula(at, column), sheet.name);
  return { [role]: { range: cellRange(at, column), value, ...(link === undefined ? {} : { link }) } };
}

/** The one cell that a formula takes over as it is. */
function linkIn(formula: string | undefined, own: string): Figure['link'] {
  const place = formula === undefined ? undefined : parseAddress(formula.replace(/^=\+?/, ''));
  if (place === undefined || place.range.top !== place.range.bottom || place.range.left !== place.range.right)
    return undefined;
  return { sheet: place.sheet ?? own, row: place.range.top, column: place.range.left };
}

/** Runs the checks that compare tables. Each problem becomes a finding. */
export function compareFigures(
  tables: readonly TableFigures[],
  plan: Pick<Plan, 'severity' | 'workbookChecks'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, shown, run } of plan.workbookChecks) {
    if (!shown) continue;
    run(tables, (problem) => findings.push(findingOf(id, problem, plan)));
  }
  return findings;
}

function findingOf(
  check: Finding['check'],
  { messageId, table, range, indicator, found, expected, difference, data }: FigureProblem,
  plan: Pick<Plan, 'severity'>,
): Finding {
  return {
    check,
    messageId,
    severity: plan.severity(check, messageId),
    sheet: table.sheet,
    range,
    ...(table.series === undefined ? {} : { series: table.series }),
    indicator,
    found,
    expected,
    difference: difference ?? null,
    data: data ?? {},
  };
}

const COMPARING: Extract<CheckId, 'figure-differs'> = 'figure-differs';

/** The results of several sheets with what their tables say of each other's figures. */
export function withFiguresCompared(results: readonly CheckResult[]): readonly CheckResult[] {
  const known = results.flatMap(({ figures }) => figures ?? []);
  const [{ severity } = { severity: 'warning' as const }] = known;
  if (known.length < 2) return results;
  const runner = checks[COMPARING].configure({});
  if ('problems' in runner || runner.level !== 'workbook') return results;
  const plan = {
    severity: () => severity,
    workbookChecks: [{ id: COMPARING, shown: true, run: runner.run }],
  };
  const findings = compareFigures(
    known.flatMap(({ tables }) => tables),
    plan,
  );
  return results.map((result) => withMore(result, findings));
}

/** A result with those findings about its sheet that it has not told itself. */
function withMore(result: CheckResult, findings: readonly Finding[]): CheckResult {
  const { tables } = result.figures ?? { tables: [] };
  const own = new Set(
    result.findings.filter(({ check }) => check === COMPARING).map(({ range }) => formatRange(range)),
  );
  const more = findings.filter(
    ({ sheet, range }) => tables.some((table) => table.sheet === sheet) && !own.has(formatRange(range)),
  );
  if (more.length === 0) return result;
  const summary = { ...result.summary };
  for (const { severity } of more) summary[severityCounts[severity]] += 1;
  return { ...result, findings: [...result.findings, ...more], summary };
}

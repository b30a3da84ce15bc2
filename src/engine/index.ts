import type {
  CheckResult,
  Finding,
  IndicatorTable,
  Language,
  MappingProblem,
  NearMiss,
  Question,
  ReferenceClaim,
  Sheet,
  TableMapping,
  TableResult,
} from '../model';
import type { CheckCatalogue } from '../checks';
import { bandsOf } from '../profile/profile';
import type { Profile } from '../profile';
import { findTableSteps, LinkedSheet, Links } from '../tables';
import type { FindOptions, FoundTables, LinkedSheets } from '../tables';
import { checkClaims } from './checkClaims';
import { checkTable } from './checkTable';
import { Collector, emptySummary } from './collector';
import { EarlierValues } from './earlier';
import { compareFigures, figuresOf, withFiguresCompared } from './figures';
import { listingsOf, withoutListedElsewhere } from './listing';
import { listedIn } from './listIndex';
import { planOf } from './plan';

export { emptySummary, mostSerious } from './collector';
export { EarlierValues } from './earlier';
export { listedIn } from './listIndex';
export { achievementOfValues, bandOfPercent } from './singleAchievement';

export interface CheckOptions {
  /** Decides readings that both languages allow ("1.160"); else the profile's language, else German. */
  readonly language?: Language;
  /** Findings to keep, the most serious ones; the others are counted. All by default. */
  readonly maxFindings?: number;
  /** What the user decided about tables, of this sheet and others: it wins over recognition. */
  readonly mappings?: readonly TableMapping[];
  /** Names of all sheets of the workbook: a decision about none of them belongs to a sheet that was renamed. */
  readonly sheets?: readonly string[];
  /** The checks to run; all there are when left out. */
  readonly checks?: CheckCatalogue;
  /** The day of the check as ISO text: without it nothing is said about values for a period in the future. */
  readonly today?: string;
  /** What sheets checked before said of cumulative indicators; this sheet's values are added to it. */
  readonly earlier?: EarlierValues;
  /** Cells that claim to hold reference values, of this sheet and others, with what the sources say. */
  readonly references?: readonly ReferenceClaim[];
  /** The tables of other sheets that formulas of this one point at. */
  readonly linked?: LinkedSheets;
}

/** How much of the work recognition is, as progress. */
const RECOGNITION = 0.3;

/** Finds and checks every indicator table of a sheet. Pure; never throws, whatever the sheet holds. */
export function checkSheet(sheet: Sheet, profile: Profile, options: CheckOptions = {}): CheckResult {
  const steps = checkSteps(sheet, profile, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * {@link checkSheet} in steps of about 4,000 rows: yields progress from 0 to 1, so that a caller can breathe or cancel
 * (by not asking for the next step).
 */
export function* checkSteps(
  sheet: Sheet,
  profile: Profile,
  options: CheckOptions = {},
): Generator<number, CheckResult> {
  const language = options.language ?? profile.language ?? 'de';
  const { tables, nearMisses, questions, mappingProblems } = yield* recognitionSteps(sheet, {
    language,
    mappings: options.mappings ?? [],
    listed: listedIn(profile.indicators ?? []),
    ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
  });
  const collector = new Collector(options.maxFindings ?? Number.POSITIVE_INFINITY);
  const listings = compares(profile, tables)
    ? listingsOf(sheet, tables, profile.indicators ?? [])
    : undefined;
  const plan = planOf(profile, options.today, options.checks);
  const bands = bandsOf(profile);
  const total = tables.reduce((rows, table) => rows + table.dataRows.length, 0);
  const results: TableResult[] = [];
  let done = 0;
  const earlier = listings === undefined ? undefined : (options.earlier ?? new EarlierValues());
  const { linked = () => undefined } = options;
  const own = new LinkedSheet(sheet, tables, new Links(sheet, linked));
  const links = new Links(sheet, linked, own);
  for (const [index, table] of tables.entries()) {
    const surroundings = { listing: listings?.[index], earlier, links };
    const steps = checkTable(sheet, table, bands, plan, collector, surroundings);
    let step = steps.next();
    while (step.done !== true) {
      done += step.value;
      yield RECOGNITION + (1 - RECOGNITION) * (done / Math.max(1, total));
      step = steps.next();
    }
    results.push(step.value);
  }
  checkClaims(sheet, options.references ?? [], { plan, collector, language });
  const figures = plan.shown('figure-differs') ? figuresOf(sheet, results) : [];
  if (figures.length > 1)
    for (const finding of compareFigures(figures, plan))
      if (collector.keeps(finding.severity)) collector.keep(finding);
  const { findings, summary } = collector;
  const tellsAbsent = listings !== undefined && plan.shown('indicator-absent');
  return {
    tables: results,
    findings,
    findingsDropped: collector.total - findings.length,
    nearMisses,
    ...(questions.length === 0 ? {} : { questions }),
    ...(mappingProblems.length === 0 ? {} : { mappingProblems }),
    summary,
    ...(figures.length > 0 && {
      figures: { tables: figures, severity: plan.severity('figure-differs', 'actual') },
    }),
    ...(tellsAbsent && {
      listed: {
        present: listings.flatMap(({ present }) => present),
        absent: listings.flatMap(({ absent }) => absent.map(({ id }) => id)),
        severity: plan.severity('indicator-absent', 'absent'),
      },
    }),
  };
}

/**
 * Whether a check may have something to compare with: a list or a period in the profile, options of checks, or an explanation.
 * Without any of them the checks that compare find nothing.
 */
function compares(
  { checks = {}, indicators = [], period }: Profile,
  tables: readonly IndicatorTable[],
): boolean {
  return (
    indicators.length > 0 ||
    period !== undefined ||
    Object.values(checks).some((setting) => typeof setting === 'object') ||
    tables.some((table) => (table.turned?.table ?? table).columns.explanation !== undefined)
  );
}

/** Checks only the cells of a sheet that claim to hold reference values. */
export function checkReferences(
  sheet: Sheet,
  profile: Profile,
  options: Pick<CheckOptions, 'language' | 'today'> & { readonly references: readonly ReferenceClaim[] },
): readonly Finding[] {
  const language = options.language ?? profile.language ?? 'de';
  const collector = new Collector(Number.POSITIVE_INFINITY);
  checkClaims(sheet, options.references, { plan: planOf(profile, options.today), collector, language });
  return collector.findings;
}

/** Recognition cannot know how far it is: its progress nears its share step by step. */
function* recognitionSteps(sheet: Sheet, options: FindOptions): Generator<number, FoundTables> {
  const steps = findTableSteps(sheet, options);
  let step = steps.next();
  for (let count = 1; step.done !== true; count += 1) {
    yield RECOGNITION * (count / (count + 8));
    step = steps.next();
  }
  return step.value;
}

/** The results of several sheets as one, in their order: what one of them has of the profile's list, none of them lacks. */
export function mergeResults(sheets: readonly CheckResult[]): CheckResult {
  const results = withFiguresCompared(withoutListedElsewhere(sheets));
  const tables: TableResult[] = [];
  const findings: Finding[] = [];
  const nearMisses: NearMiss[] = [];
  const questions: Question[] = [];
  const mappingProblems: MappingProblem[] = [];
  const summary = emptySummary();
  let findingsDropped = 0;
  for (const result of results) {
    tables.push(...result.tables);
    nearMisses.push(...result.nearMisses);
    questions.push(...(result.questions ?? []));
    mappingProblems.push(...(result.mappingProblems ?? []));
    for (const finding of result.findings) findings.push(finding);
    findingsDropped += result.findingsDropped;
    for (const key of Object.keys(summary) as (keyof typeof summary)[]) summary[key] += result.summary[key];
  }
  return {
    tables,
    findings,
    findingsDropped,
    nearMisses,
    ...(questions.length === 0 ? {} : { questions }),
    ...(mappingProblems.length === 0 ? {} : { mappingProblems }),
    summary,
  };
}

/**
 * The result of a whole workbook, with what the user decided about sheets that are gone: neither a sheet of that name nor the
 * table on another was found.
 */
export function withLostMappings(
  result: CheckResult,
  mappings: readonly TableMapping[],
  sheets: readonly string[],
): CheckResult {
  const used = new Set(result.tables.map(({ table }) => table.mapping));
  const lost = mappings.filter(
    (mapping) => mapping.ignored !== true && !sheets.includes(mapping.sheet) && !used.has(mapping),
  );
  if (lost.length === 0) return result;
  const problems = lost.map((mapping): MappingProblem => ({ mapping, reason: 'sheet-gone' }));
  return { ...result, mappingProblems: [...(result.mappingProblems ?? []), ...problems] };
}

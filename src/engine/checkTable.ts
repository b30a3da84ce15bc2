import { checkIds, noCounts } from '../model';
import type { CheckId, IndicatorTable, Sheet, TableResult } from '../model';
import { INVALID_OPTIONS } from '../checks';
import type { Links } from '../tables';
import type { BandEdges, Listing, Problem } from '../checks/support/context';
import type { Collector } from './collector';
import type { EarlierValues } from './earlier';
import { Emitter } from './emitter';
import { OpenQuestion } from './openQuestion';
import { Placement } from './placement';
import { PlainRows } from './plainRows';
import type { Plan } from './plan';
import { RowReader } from './rowReader';
import { PlacedRowResults, ReadRowResults } from './rowResults';
import { settle } from './settle';
import { TableProblems } from './tableProblems';
import type { ReportedProblem, TableReported } from './tableProblems';

/** What is known beside a table. */
interface TableSurroundings {
  /** What its rows are in the profile's list. */
  readonly listing?: Listing | undefined;
  /** What tables of other periods said. */
  readonly earlier?: EarlierValues | undefined;
  /** What the sheet's formulas point at. */
  readonly links?: Links | undefined;
}

/** Rows between two moments at which a caller can breathe. */
const ROWS_PER_STEP = 4096;

/** Checks one table: one whose roles stand in rows by its copy with the roles in columns. Yields as {@link checkLaidOut}. */
export function* checkTable(
  sheet: Sheet,
  table: IndicatorTable,
  bands: BandEdges,
  plan: Plan,
  collector: Collector,
  surroundings: TableSurroundings = {},
): Generator<number, TableResult> {
  const { turned } = table;
  if (turned === undefined) return yield* checkLaidOut(sheet, table, bands, plan, collector, surroundings);
  const placement = new Placement(turned);
  const placed = { ...surroundings, placement, links: surroundings.links?.forCopy(turned.sheet) };
  const checked = yield* checkLaidOut(turned.sheet, turned.table, bands, plan, collector, placed);
  const { rows, counts } = checked;
  const { sheet: name, range } = table;
  const questions = checked.table.questions?.map((question) => ({ ...question, sheet: name, range }));
  return {
    table: questions === undefined ? table : { ...table, questions },
    rows: new PlacedRowResults(rows, turned.table.dataRows, table.dataRows),
    ...(counts === undefined ? {} : { counts }),
  };
}

/**
 * Checks one table. Yields the number of rows done since the last yield, about every 4,096 rows.
 * Findings go to the collector in the order of the rows, within a row in the order of the checks.
 */
function* checkLaidOut(
  sheet: Sheet,
  table: IndicatorTable,
  bands: BandEdges,
  plan: Plan,
  collector: Collector,
  { listing, earlier, links, placement }: TableSurroundings & { readonly placement?: Placement },
): Generator<number, TableResult> {
  const reader = new RowReader(sheet, table, bands, { calendar: plan.calendar, listing, earlier, links });
  const emit = new Emitter(table, plan, collector, placement);
  const complete = table.columns.target !== undefined && table.columns.actual !== undefined;
  collector.addTable();
  reportOptionProblems(table, plan, emit);
  const tableProblems = new TableProblems(
    table,
    runTableChecks(reader, plan),
    table.columns.actual !== undefined,
  );
  yield 0;
  const run = new RowRun(reader, plan, emit, tableProblems, complete, earlier);
  const { length } = table.dataRows;
  for (let start = 0; start < length; start += ROWS_PER_STEP) {
    const end = Math.min(length, start + ROWS_PER_STEP);
    run.check(start, end);
    yield end - start;
  }
  run.finish();
  collector.addRows(run.counts);
  return { table: run.question.of(table), rows: new ReadRowResults(reader), counts: run.counts };
}

/** Checks a table's rows one after the other. No generator: the engine of JavaScript runs plain loops faster. */
class RowRun {
  readonly counts = noCounts();
  readonly question = new OpenQuestion();
  private readonly plain: PlainRows;
  /** Whether rows that are surely met need not be read. */
  private readonly passesPlain: boolean;
  /** What was reported of the row at hand: the first `count`; the array is used again for every row. */
  private readonly reported: ReportedProblem[] = [];
  private count = 0;
  private running: CheckId = 'column-missing';
  private readonly report = (problem: Problem): void => {
    this.reported[this.count] = { check: this.running, problem };
    this.count += 1;
  };

  constructor(
    private readonly reader: RowReader,
    private readonly plan: Plan,
    private readonly emit: Emitter,
    private readonly tableProblems: TableProblems,
    /** False for a table without target or actual: its rows are not judged, and without an actual not checked. */
    private readonly complete: boolean,
    private readonly earlier: EarlierValues | undefined,
  ) {
    this.plain = new PlainRows(reader);
    this.passesPlain = complete && !plan.hasOptions && earlier === undefined;
  }

  /** Checks the data rows from one index up to, without, another. */
  check(start: number, end: number): void {
    const { reader, counts, tableProblems, plan } = this;
    const { dataRows } = reader.table;
    for (let index = start; index < end; index += 1) {
      const row = dataRows[index] ?? 0;
      if (tableProblems.isDue(row)) this.tellBefore(row);
      if (this.passesPlain && tableProblems.of(row) === undefined && this.plain.isSurelyMet(row)) {
        counts.met += 1;
        continue;
      }
      reader.moveTo(row);
      counts[reader.status] += 1;
      if (reader.reason !== undefined) this.question.note(reader);
      if (!this.complete && reader.table.kind !== 'results') continue;
      const own = tableProblems.of(row);
      for (const problem of own ?? []) this.reported[this.count++] = problem;
      for (const planned of checksFor(reader, own === undefined, this.plain, plan)) {
        this.running = planned.id;
        planned.run(reader, this.report);
      }
      if (this.count > 0) this.settleRow();
      this.earlier?.add(reader, (cell) => this.emit.cell(cell));
    }
  }

  /** Tells what belongs below the last row. */
  finish(): void {
    this.tellBefore(Number.POSITIVE_INFINITY);
  }

  private settleRow(): void {
    const { reported, count } = this;
    this.count = 0;
    const [first] = reported;
    // Most rows have one problem, which silences nothing.
    if (count === 1 && first !== undefined) this.tell(first);
    else for (const one of settle(reported.slice(0, count))) this.tell(one);
  }

  private tell({ check, problem, emits, also }: ReportedProblem & { readonly also?: ReportedProblem }): void {
    const { plan, emit, reader } = this;
    if (!plan.shown(check) || emits === false) return;
    if (emits === undefined) emit.rowProblem(check, problem, reader, also);
    else emit.tableProblem(check, emits);
  }

  private tellBefore(row: number): void {
    for (const { check: id, problem } of this.tableProblems.before(row))
      if (this.plan.shown(id)) this.emit.tableProblem(id, problem);
  }
}

function runTableChecks(reader: RowReader, plan: Plan): TableReported[] {
  const found: TableReported[] = [];
  for (const { id, run } of plan.tableChecks) run(reader, (problem) => found.push({ check: id, problem }));
  const order = (id: CheckId): number => checkIds.indexOf(id);
  return found.sort((a, b) => a.problem.range.top - b.problem.range.top || order(a.check) - order(b.check));
}

function reportOptionProblems(table: IndicatorTable, plan: Plan, emit: Emitter): void {
  for (const { id, problem } of plan.optionProblems) {
    const unknown = problem.code === 'unrecognized_keys' ? problem.keys : [];
    const path = ['checks', id, ...problem.path.map(String), ...unknown].join('.');
    const { left, right, top } = table.range;
    emit.tableProblem(id, {
      messageId: INVALID_OPTIONS,
      range: { top, bottom: table.header.bottom, left, right },
      found: path,
      expected: null,
      data: { path },
    });
  }
}

const NO_CHECKS: Plan['rowChecks'] = [];

/** The checks that can have something to say about the row at hand. */
function checksFor(reader: RowReader, alone: boolean, plain: PlainRows, plan: Plan): Plan['rowChecks'] {
  if (!plan.hasOptions && alone && plain.isPlain())
    return plain.isSettled() || !isJudged(reader) ? NO_CHECKS : plan.judgementChecks;
  return isJudged(reader) ? plan.rowChecks : plan.unjudgedChecks;
}

/** Where the sheet leaves the reading open, or the target is not due or missing, there is neither a success nor a failure. */
function isJudged({ status, table }: RowReader): boolean {
  return table.kind !== 'results' && status !== 'unclear' && status !== 'not-due';
}

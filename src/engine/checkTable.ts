import { checkIds } from '../model';
import type { CellRange, CheckId, Finding, IndicatorTable, Sheet, TableResult } from '../model';
import { INVALID_OPTIONS } from '../checks';
import type { BandEdges, Details, Place, Problem, TableProblem } from '../checks/support/context';
import type { Collector } from './collector';
import type { Plan } from './plan';
import { RowReader } from './rowReader';
import { ColumnarRowResults } from './rowResults';
import { settle } from './settle';
import type { Reported } from './settle';

/** Rows between two moments at which a caller can breathe. */
const ROWS_PER_STEP = 4096;

interface TableReported {
  readonly check: CheckId;
  readonly problem: TableProblem;
}

/**
 * Checks one table. Yields the number of rows done since the last yield, about every 4,096 rows.
 * Findings go to the collector in the order of the rows, within a row in the order of the checks.
 */
export function* checkTable(
  sheet: Sheet,
  table: IndicatorTable,
  bands: BandEdges,
  plan: Plan,
  collector: Collector,
): Generator<number, TableResult> {
  const reader = new RowReader(sheet, table, bands);
  const rows = new ColumnarRowResults(sheet, table);
  const emit = new Emitter(table, plan, collector);
  const complete = table.columns.target !== undefined && table.columns.actual !== undefined;
  collector.addTable();
  reportOptionProblems(table, plan, emit);
  const tableProblems = runTableChecks(reader, plan);
  yield 0;
  let nextTableProblem = 0;
  let reported: Reported[] = [];
  let check: CheckId = 'column-missing';
  const report = (problem: Problem): void => {
    reported.push({ check, problem });
  };
  const { dataRows } = table;
  for (let index = 0; index < dataRows.length; index += 1) {
    const row = dataRows[index] ?? 0;
    reader.moveTo(row);
    rows.set(index, reader);
    collector.addRow(reader.status);
    for (
      let problem = tableProblems[nextTableProblem];
      problem !== undefined;
      problem = tableProblems[nextTableProblem]
    ) {
      if (problem.problem.range.top > row) break;
      emit.tableProblem(problem.check, problem.problem);
      nextTableProblem += 1;
    }
    if (complete) {
      for (const planned of plan.rowChecks) {
        check = planned.id;
        planned.run(reader, report);
      }
      if (reported.length > 0) {
        for (const settled of settle(reported))
          if (plan.shown(settled.check)) emit.rowProblem(settled.check, settled.problem, reader);
        reported = [];
      }
    }
    if ((index + 1) % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  for (const { check: id, problem } of tableProblems.slice(nextTableProblem)) emit.tableProblem(id, problem);
  yield dataRows.length % ROWS_PER_STEP;
  return { table, rows };
}

function runTableChecks(reader: RowReader, plan: Plan): TableReported[] {
  const found: TableReported[] = [];
  for (const { id, shown, run } of plan.tableChecks) {
    run(reader, (problem) => {
      if (shown) found.push({ check: id, problem });
    });
  }
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

interface FindingParts {
  readonly check: CheckId;
  readonly messageId: string;
  readonly severity: Finding['severity'];
  readonly range: CellRange;
  readonly indicator: string | undefined;
  readonly details: Details;
}

/** Makes findings of problems. */
class Emitter {
  constructor(
    private readonly table: IndicatorTable,
    private readonly plan: Plan,
    private readonly collector: Collector,
  ) {}

  tableProblem(check: CheckId, problem: TableProblem): void {
    const severity = this.plan.severity(check, problem.messageId);
    if (this.collector.keeps(severity)) {
      const { messageId, range, indicator } = problem;
      this.collector.keep(this.finding({ check, messageId, severity, range, indicator, details: problem }));
    }
  }

  rowProblem(check: CheckId, problem: Problem, reader: RowReader): void {
    const { messageId } = problem;
    const severity = this.plan.severity(check, messageId);
    if (!this.collector.keeps(severity)) return;
    const { row } = reader;
    const range = this.rangeOf(problem.at, row);
    const indicator = reader.indicator(row);
    this.collector.keep(
      this.finding({ check, messageId, severity, range, indicator, details: problem.details() }),
    );
  }

  private rangeOf(place: Place, row: number): CellRange {
    const { range, columns } = this.table;
    const column = place === 'row' ? undefined : columns[place];
    if (column === undefined) return { top: row, bottom: row, left: range.left, right: range.right };
    return { top: row, bottom: row, left: column, right: column };
  }

  private finding(parts: FindingParts): Finding {
    const { check, messageId, severity, range, indicator, details } = parts;
    const { sheet, series } = this.table;
    return {
      check,
      messageId,
      severity,
      sheet,
      range,
      ...(series === undefined ? {} : { series }),
      ...(indicator === undefined ? {} : { indicator }),
      found: details.found,
      expected: details.expected,
      difference: details.difference ?? null,
      ...(details.fix === undefined ? {} : { fix: details.fix }),
      data: details.data ?? {},
    };
  }
}

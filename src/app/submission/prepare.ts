import { readSubmissionParts } from '../../excel/writing';
import type { CheckResult, Sheet, SubmissionState, TablePrint } from '../../model';
import {
  changesBetween,
  checklistOf,
  exceededTargets,
  fingerprintOf,
  MAX_ROWS_KEPT,
  missedTargets,
  parseSubmission,
  projectData,
  projectFieldsIn,
  requiredFields,
  staleDecisions,
  tablePrintSteps,
  withDecisions,
  type FoundField,
  type MissedTarget,
  type RowToExplain,
} from '../../submission';
import type { RunOptions } from '../contract';
import { runInSlices } from '../check/slices';
import type { Submission } from './contract';
import type { SubmissionRoom } from './room';

export interface ReadState extends SubmissionState {
  readonly damaged: boolean;
}

/** What is stored in the workbook; of several parts, which merging workbooks leaves, the first that says anything holds. */
export async function readState(signal?: AbortSignal): Promise<ReadState> {
  const parts = (await readSubmissionParts(signal)).map((json) => parseSubmission(json ?? 'unreadable'));
  const found = parts.find(({ decisions, record }) => decisions.length > 0 || record !== undefined);
  const { decisions = [], record } = found ?? {};
  return {
    decisions,
    damaged: parts.some(({ dropped }) => dropped),
    ...(record === undefined ? {} : { record }),
  };
}

/** Checks the workbook and sets everything beside each other that stands between it and handing it in. */
export async function prepare(room: SubmissionRoom, options: RunOptions): Promise<Submission> {
  const state = await readState(options.signal);
  const profile = await room.profile();
  const fields = requiredFields(profile.project);
  const prints: TablePrint[] = [];
  const missed: MissedTarget[] = [];
  const exceeded: RowToExplain[] = [];
  const found: FoundField[] = [];
  let rowsLeft = MAX_ROWS_KEPT;
  let hasReferences = false;
  const onSheet = async (sheet: Sheet, { tables, findings }: CheckResult): Promise<void> => {
    for (const table of tables) {
      const steps = tablePrintSteps(table, sheet, rowsLeft);
      const print = await runInSlices(steps, options.signal, () => undefined);
      rowsLeft -= print.rows?.length ?? 0;
      prints.push(print);
      missed.push(...missedTargets(table, sheet));
      exceeded.push(...exceededTargets(table, sheet, findings));
    }
    found.push(...projectFieldsIn(sheet, fields));
    hasReferences ||= findings.some(({ check }) => check.startsWith('reference-'));
  };
  const report = await room.check(options, onSheet);
  const { result } = report;
  const findings = withDecisions(
    result.findings,
    result.tables.map(({ table }) => table),
    state.decisions,
  );
  const fingerprint = fingerprintOf(prints);
  const checklist = checklistOf({
    tables: result.tables,
    findings,
    findingsDropped: result.findingsDropped,
    missed,
    exceeded,
    project: projectData(fields, found),
    listsIndicators: (profile.indicators?.length ?? 0) > 0,
    hasReferences: hasReferences || (await room.hasReferences()),
  });
  const { record } = state;
  const changes = record === undefined ? undefined : changesBetween(record.fingerprint, fingerprint);
  return {
    report,
    checklist,
    findings,
    missed,
    fingerprint,
    stale: staleDecisions(findings, state.decisions).length,
    damaged: state.damaged,
    ...(record === undefined ? {} : { record }),
    ...(changes === undefined ? {} : { changes }),
  };
}

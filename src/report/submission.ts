import type {
  CheckResult,
  Fingerprint,
  ProtocolRecord,
  Sheet,
  SubmissionVerdict,
  TablePrint,
  TableResult,
} from '../model';
import type { Profile } from '../profile';
import {
  changesBetween,
  checklistOf,
  exceededTargets,
  fingerprintOf,
  MAX_ROWS_KEPT,
  missedTargets,
  parseSubmission,
  printTables,
  projectData,
  projectFieldsIn,
  requiredFields,
  withDecisions,
  type Changes,
  type Checklist,
} from '../submission';

/** What is known of a file about handing it in. */
export interface FileSubmission {
  /** SHA-256 over the indicator tables, in hexadecimal: made when asked for, because a million rows take seconds. */
  readonly fingerprint: () => string;
  /** The last protocol in the file, and what changed in the tables since. */
  readonly record?: Pick<ProtocolRecord, 'checkedOn' | 'verdict'>;
  readonly changes?: Changes;
  readonly decided: Checklist['decided'];
  /** Left out where not all findings are known: then nobody can say. */
  readonly verdict?: SubmissionVerdict;
}

/** Whether a workbook's protocol still holds, and how it stands, as the pane says it. */
export function submissionOf(
  stored: string | undefined,
  sheets: readonly Sheet[],
  result: CheckResult,
  profile: Profile,
  hasReferences: boolean,
): FileSubmission {
  const { decisions, record } = parseSubmission(stored);
  const findings = withDecisions(
    result.findings,
    result.tables.map(({ table }) => table),
    decisions,
  );
  const fields = requiredFields(profile.project);
  const ofTables = <Row>(rows: (table: TableResult, sheet: Sheet) => readonly Row[]): Row[] =>
    sheets.flatMap((sheet) =>
      result.tables.filter(({ table }) => table.sheet === sheet.name).flatMap((table) => rows(table, sheet)),
    );
  const { verdict, decided } = checklistOf({
    tables: result.tables,
    findings,
    findingsDropped: result.findingsDropped,
    missed: ofTables(missedTargets),
    exceeded: ofTables((table, sheet) => exceededTargets(table, sheet, result.findings)),
    project: projectData(
      fields,
      sheets.flatMap((sheet) => projectFieldsIn(sheet, fields)),
    ),
    listsIndicators: (profile.indicators?.length ?? 0) > 0,
    hasReferences,
  });
  let made: Fingerprint | undefined;
  // What a row was is asked only where there is an earlier state to compare with.
  const fingerprint = (maxRows = 0): Fingerprint =>
    (made ??= fingerprintOf(printsOf(sheets, result, maxRows)));
  const changes =
    record === undefined ? undefined : changesBetween(record.fingerprint, fingerprint(MAX_ROWS_KEPT));
  return {
    fingerprint: () => fingerprint().hash,
    decided,
    ...(record === undefined ? {} : { record: { checkedOn: record.checkedOn, verdict: record.verdict } }),
    ...(changes === undefined ? {} : { changes }),
    ...(result.findingsDropped > 0 ? {} : { verdict }),
  };
}

function printsOf(sheets: readonly Sheet[], result: CheckResult, maxRows: number): readonly TablePrint[] {
  let rowsLeft = maxRows;
  return sheets.flatMap((sheet) => {
    const tables = result.tables.filter(({ table }) => table.sheet === sheet.name);
    const printed = printTables(tables, sheet, rowsLeft);
    rowsLeft -= printed.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);
    return printed;
  });
}

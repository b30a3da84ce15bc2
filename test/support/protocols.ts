import { checkSheet, mergeResults } from '../../src/engine';
import { MAX_ROWS_KEPT } from '../../src/stored';
import type { Language, Sheet } from '../../src/model';
import {
  checklistOf,
  exceededTargets,
  fingerprintOf,
  missedTargets,
  printTables,
  protocolOf,
  withDecisions,
  type Protocol,
} from '../../src/submission';
import { checkTexts } from './checkTexts';

/** The protocol of a checked workbook without a profile, as the pane makes it. */
export function protocolFrom(workbook: string, sheets: readonly Sheet[], language: Language): Protocol {
  const results = sheets.map((sheet) => checkSheet(sheet, {}, { language }));
  const { findings, tables, summary } = mergeResults(results);
  const rowsIn = sheets.flatMap((sheet, index) =>
    (results[index]?.tables ?? []).map((table) => ({ sheet, table })),
  );
  const missed = rowsIn.flatMap(({ sheet, table }) => missedTargets(table, sheet));
  const checklist = checklistOf({
    tables,
    findings: withDecisions(
      findings,
      tables.map(({ table }) => table),
      [],
    ),
    findingsDropped: 0,
    missed,
    exceeded: rowsIn.flatMap(({ sheet, table }) => exceededTargets(table, sheet, findings)),
    project: [],
    listsIndicators: false,
    hasReferences: false,
  });
  const { met, near, under, critical, open, undefined: none, unclear, notDue } = summary;
  const { errors, warnings, infos } = summary;
  const counts = { met, near, under, critical, open, undefined: none, unclear, 'not-due': notDue };
  const record = {
    checkedOn: '2026-06-30',
    profile: {},
    checks: '1.0.0',
    verdict: checklist.verdict,
    counts: { ...counts, error: errors, warning: warnings, info: infos },
    fingerprint: fingerprintOf(
      rowsIn.flatMap(({ sheet, table }) => printTables([table], sheet, MAX_ROWS_KEPT)),
    ),
  };
  return protocolOf(
    { workbook, record, profileTitle: '', checklist, missed, tables, references: [] },
    checkTexts[language],
  );
}

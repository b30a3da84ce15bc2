import type { CheckedFile } from '../../report/checkedFile';
import { consolidate } from '../../compare/consolidate';
import { entriesOf } from '../../compare/entries';
import { conflictLines } from '../../xlsx/write/conflicts';
import { consolidatedWorkbook, type ConsolidatedSettings } from '../../xlsx/write/consolidated';
import type { Consolidated } from './contract';

/** Makes the workbook of all files that can be used. */
export function consolidateFiles(
  files: readonly CheckedFile[],
  settings: Omit<ConsolidatedSettings, 'reports'>,
): Consolidated {
  const reports = files.flatMap(({ report }) => report ?? []);
  const consolidation = consolidate(entriesOf(reports));
  const { rows, partners, conflicts } = consolidation;
  return {
    bytes: consolidatedWorkbook(consolidation, { ...settings, reports: reports.length }),
    language: settings.language,
    reports: reports.length,
    indicators: rows.length,
    partners: partners.length,
    conflicts: conflicts.map((conflict) => conflictLines(conflict, settings.language)),
  };
}

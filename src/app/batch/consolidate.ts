import type { CheckedFile } from '../../report/checkedFile';
import { consolidate } from '../../compare/consolidate';
import { entriesOf } from '../../compare/entries';
import { conflictLines } from '../../xlsx/write/conflicts';
import type { ConsolidatedSettings } from '../../xlsx/write/consolidated';
import type { Consolidated } from './contract';

/** Makes the workbook of all files that can be used. Its writer is large, and loaded when it is wanted. */
export async function consolidateFiles(
  files: readonly CheckedFile[],
  settings: Omit<ConsolidatedSettings, 'reports'>,
): Promise<Consolidated> {
  const { consolidatedWorkbook } = await import('../../xlsx/write/consolidated');
  const reports = files.flatMap(({ report }) => report ?? []);
  const consolidation = consolidate(entriesOf(reports));
  const { rows, partners, conflicts } = consolidation;
  return {
    bytes: await consolidatedWorkbook(consolidation, { ...settings, reports: reports.length }),
    language: settings.language,
    reports: reports.length,
    indicators: rows.length,
    partners: partners.length,
    conflicts: conflicts.map((conflict) => conflictLines(conflict, settings.language)),
  };
}

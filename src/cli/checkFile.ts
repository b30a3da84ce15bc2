import { readFile } from 'node:fs/promises';
import { checkSheet, mergeResults, mostSerious, withLostMappings } from '../engine';
import type { CheckResult, Sheet } from '../model';
import { parseMappings } from '../profile';
import type { Profile } from '../profile';
import { readWorkbook, WorkbookFileError } from '../xlsx';
import type { FileErrorCode } from './fileErrorCode';
import type { FoundFile } from './findFiles';
import type { FileOutcome } from './outcome';

export interface CheckFileOptions {
  readonly profile: Profile;
  /** Findings to list; all when absent. */
  readonly maxFindings?: number;
  readonly today: string;
}

/** Reads and checks one workbook: its visible sheets, as the pane does. Failures are outcomes, not exceptions. */
export async function checkFile(found: FoundFile, options: CheckFileOptions): Promise<FileOutcome> {
  return (await readAndCheck(found, options)).outcome;
}

/** As {@link checkFile}, with the sheets that were read; none where the file could not be used. */
export async function readAndCheck(
  found: FoundFile,
  options: CheckFileOptions,
): Promise<{ readonly outcome: FileOutcome; readonly sheets: readonly Sheet[] }> {
  const { file } = found;
  const failed = (error: FileErrorCode, details?: string) => ({
    outcome: { file, error, ...(details !== undefined && { details }) },
    sheets: [],
  });
  if ('error' in found) return failed(found.error);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(found.path);
  } catch (error) {
    return failed(isTooLarge(error) ? 'too-large' : 'unreadable');
  }
  try {
    const { sheets, result } = checkBytes(bytes, options);
    const outcome: FileOutcome =
      result.tables.length === 0 ? { file, error: 'no-table', result } : { file, error: null, result };
    return { outcome, sheets };
  } catch (error) {
    if (error instanceof WorkbookFileError) return failed(error.code);
    // One file must never keep the others from being checked.
    return failed('unexpected', error instanceof Error ? error.message : String(error));
  }
}

function checkBytes(
  bytes: Uint8Array,
  { profile, maxFindings, today }: CheckFileOptions,
): { readonly sheets: readonly Sheet[]; readonly result: CheckResult } {
  const { sheets, mappings: stored } = readWorkbook(bytes);
  const { mappings } = parseMappings(stored ?? '');
  // Each sheet keeps as many as are listed: the most serious of all are among them.
  const kept = maxFindings === undefined ? {} : { maxFindings };
  const names = sheets.map(({ name }) => name);
  const results = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => checkSheet(sheet, profile, { mappings, sheets: names, today, ...kept }));
  const merged = withLostMappings(mergeResults(results), mappings, names);
  return { sheets, result: limit(merged, maxFindings) };
}

/** Keeps the most serious findings of all sheets, in their order. */
function limit(result: CheckResult, maxFindings: number | undefined): CheckResult {
  const findings = mostSerious(result.findings, maxFindings ?? Number.POSITIVE_INFINITY);
  const dropped = result.findings.length - findings.length;
  return { ...result, findings, findingsDropped: result.findingsDropped + dropped };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE';
}

import { readFile } from 'node:fs/promises';
import { checkSheet, mergeResults, mostSerious } from '../engine';
import type { CheckResult } from '../model';
import { parseMappings } from '../profile';
import type { Profile } from '../profile';
import { readWorkbook, WorkbookFileError } from '../xlsx';
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
  const { file } = found;
  if ('error' in found) return { file, error: found.error };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(found.path);
  } catch (error) {
    return { file, error: isTooLarge(error) ? 'too-large' : 'unreadable' };
  }
  try {
    const result = checkBytes(bytes, options);
    return result.tables.length === 0 ? { file, error: 'no-table', result } : { file, error: null, result };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { file, error: error.code };
    // One file must never keep the others from being checked.
    return { file, error: 'unexpected', details: error instanceof Error ? error.message : String(error) };
  }
}

function checkBytes(bytes: Uint8Array, { profile, maxFindings, today }: CheckFileOptions): CheckResult {
  const { sheets, mappings: stored } = readWorkbook(bytes);
  const { mappings } = parseMappings(stored ?? '');
  // Each sheet keeps as many as are listed: the most serious of all are among them.
  const kept = maxFindings === undefined ? {} : { maxFindings };
  const results = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => checkSheet(sheet, profile, { mappings, today, ...kept }));
  return limit(mergeResults(results), maxFindings);
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

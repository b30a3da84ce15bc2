import { readFile } from 'node:fs/promises';
import { checkSheet, mergeResults } from '../engine';
import { severities } from '../model';
import type { CheckResult, Finding } from '../model';
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
  const results = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => checkSheet(sheet, profile, { mappings, today }));
  return limit(mergeResults(results), maxFindings);
}

/** Keeps the most serious findings, in their order. */
function limit(result: CheckResult, maxFindings: number | undefined): CheckResult {
  if (maxFindings === undefined || result.findings.length <= maxFindings) return result;
  const kept = new Set<Finding>();
  for (const severity of severities) {
    for (const finding of result.findings) {
      if (kept.size >= maxFindings) break;
      if (finding.severity === severity) kept.add(finding);
    }
  }
  const findings = result.findings.filter((finding) => kept.has(finding));
  return {
    ...result,
    findings,
    findingsDropped: result.findingsDropped + result.findings.length - findings.length,
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE';
}

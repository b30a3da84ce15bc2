import { readFile } from 'node:fs/promises';
import { checkSheet, EarlierValues, mergeResults, mostSerious } from '../engine';
import type { CheckResult, Language } from '../model';
import { defaultProfile, parseMappings } from '../profile';
import type { Profile } from '../profile';
import { readWorkbook, WorkbookFileError } from '../xlsx';
import type { FoundFile } from './findFiles';
import type { FileOutcome } from './outcome';
import { judge } from './readProfile';
import { cliTexts } from './texts';

export interface CheckFileOptions {
  /** The profile asked for: it wins over the workbook's own. */
  readonly profile?: Profile;
  readonly language: Language;
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
    const checked = checkBytes(bytes, options);
    if ('problem' in checked) return { file, error: 'profile-unusable', details: checked.problem };
    const { result } = checked;
    return result.tables.length === 0 ? { file, error: 'no-table', result } : { file, error: null, result };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { file, error: error.code };
    // One file must never keep the others from being checked.
    return { file, error: 'unexpected', details: error instanceof Error ? error.message : String(error) };
  }
}

function checkBytes(
  bytes: Uint8Array,
  { profile: asked, maxFindings, today, language }: CheckFileOptions,
): { readonly result: CheckResult } | { readonly problem: string } {
  const { sheets, mappings: stored, profile: own } = readWorkbook(bytes);
  const { mappings } = parseMappings(stored ?? '');
  const read = asked === undefined ? storedProfile(own, language) : { profile: asked };
  if ('problem' in read) return read;
  // Each sheet keeps as many as are listed: the most serious of all are among them.
  const kept = maxFindings === undefined ? {} : { maxFindings };
  const earlier = new EarlierValues();
  const results = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => checkSheet(sheet, read.profile, { mappings, today, earlier, ...kept }));
  return { result: limit(mergeResults(results), maxFindings) };
}

function storedProfile(text: string | undefined, language: Language): ReturnType<typeof judge> {
  if (text === undefined) return { profile: defaultProfile };
  return judge(cliTexts(language).profile.inWorkbook, text, language);
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

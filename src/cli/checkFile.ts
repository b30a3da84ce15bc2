import { readFile } from 'node:fs/promises';
import { checkSheet, EarlierValues, mergeResults, mostSerious, withLostMappings } from '../engine';
import type { CheckResult, Language, Sheet } from '../model';
import { defaultProfile, parseMappings } from '../profile';
import type { Profile } from '../profile';
import { readWorkbook, WorkbookFileError } from '../xlsx';
import { claimsInFile, type AskedReferences } from './claims';
import type { FileErrorCode } from './fileErrorCode';
import type { FoundFile } from './findFiles';
import type { FileOutcome } from './outcome';
import { judge } from './readProfile';
import { submissionOf, type FileSubmission } from './submission';
import { cliTexts } from './texts';

export interface CheckFileOptions {
  /** The profile asked for: it wins over the workbook's own. */
  readonly profile?: Profile;
  readonly language: Language;
  /** Findings to list; all when absent. */
  readonly maxFindings?: number;
  readonly today: string;
  /** Opens the sources that reference values are compared with, those of a profile among them; nothing is compared when absent. */
  readonly asked?: (sources: readonly unknown[]) => AskedReferences;
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
    const checked = await checkBytes(bytes, options);
    if ('problem' in checked) return failed('profile-unusable', checked.problem);
    const { sheets, result, submission } = checked;
    const outcome: FileOutcome =
      result.tables.length === 0
        ? { file, error: 'no-table', result }
        : { file, error: null, result, submission };
    return { outcome, sheets };
  } catch (error) {
    if (error instanceof WorkbookFileError) return failed(error.code);
    // One file must never keep the others from being checked.
    return failed('unexpected', error instanceof Error ? error.message : String(error));
  }
}

type CheckedBytes =
  | {
      readonly sheets: readonly Sheet[];
      readonly result: CheckResult;
      readonly submission: FileSubmission;
    }
  | { readonly problem: string };

async function checkBytes(
  bytes: Uint8Array,
  { profile, maxFindings, today, language, asked }: CheckFileOptions,
): Promise<CheckedBytes> {
  const workbook = readWorkbook(bytes);
  const read = profile === undefined ? storedProfile(workbook.profile, language) : { profile };
  if ('problem' in read) return read;
  const { mappings } = parseMappings(workbook.mappings ?? '');
  const sheets = workbook.sheets.filter((sheet) => !sheet.hidden);
  const references =
    asked === undefined ? [] : await claimsInFile(workbook, sheets, asked(read.profile.sources ?? []));
  const names = workbook.sheets.map(({ name }) => name);
  // Each sheet keeps as many as are listed: the most serious of all are among them.
  const kept = maxFindings === undefined ? {} : { maxFindings };
  const earlier = new EarlierValues();
  const results = sheets.map((sheet) =>
    checkSheet(sheet, read.profile, { mappings, sheets: names, today, references, earlier, ...kept }),
  );
  const merged = withLostMappings(mergeResults(results), mappings, names);
  const result = limit(merged, maxFindings);
  const hasReferences = workbook.references !== undefined || references.length > 0;
  const submission = submissionOf(workbook.submission, sheets, result, read.profile, hasReferences);
  return { sheets, result, submission };
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

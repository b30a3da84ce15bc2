import { checkSheet, EarlierValues, mergeResults, mostSerious, withLostMappings } from '../engine';
import type { CheckResult, FileErrorCode, Language, Sheet } from '../model';
import { parseMappings } from '../profile';
import type { Profile } from '../profile';
import { readWorkbook, WorkbookFileError } from '../xlsx/read';
import { claimsInFile, type AskedReferences } from './claims';
import type { FileFailure, FileOutcome } from './outcome';
import { storedProfile } from './profile';
import { submissionOf, type FileSubmission } from './submission';

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

/** A file that was checked, with the sheets that were read; none where it could not be used. */
export interface CheckedBytes {
  readonly outcome: FileOutcome;
  readonly sheets: readonly Sheet[];
}

/**
 * Reads and checks one workbook: its visible sheets, as the pane does. Failures are outcomes, not exceptions.
 * @param file as the user will recognise it
 */
export async function checkBytes(
  file: string,
  bytes: Uint8Array,
  options: CheckFileOptions,
): Promise<CheckedBytes> {
  const failed = (error: FileErrorCode, details?: string): CheckedBytes => ({
    outcome: failedFile(file, error, details),
    sheets: [],
  });
  try {
    const checked = await readAndCheck(bytes, options);
    if ('problems' in checked) return failed('profile-unusable', checked.problems.join('\n'));
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

/** The outcome of a file that could not be used. */
export function failedFile(file: string, error: FileErrorCode, details?: string): FileFailure {
  return { file, error, ...(details !== undefined && { details }) };
}

type Checked =
  | {
      readonly sheets: readonly Sheet[];
      readonly result: CheckResult;
      readonly submission: FileSubmission;
    }
  | { readonly problems: readonly string[] };

async function readAndCheck(
  bytes: Uint8Array,
  { profile, maxFindings, today, language, asked }: CheckFileOptions,
): Promise<Checked> {
  const workbook = readWorkbook(bytes);
  const read = profile === undefined ? storedProfile(workbook.profile, language) : { profile };
  if ('problems' in read) return read;
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
  const result = maxFindings === undefined ? merged : withMostSerious(merged, maxFindings);
  const hasReferences = workbook.references !== undefined || references.length > 0;
  const submission = submissionOf(workbook.submission, sheets, result, read.profile, hasReferences);
  return { sheets, result, submission };
}

/** Keeps the most serious findings of all sheets, in their order, and counts the others. */
export function withMostSerious<Result extends Pick<CheckResult, 'findings' | 'findingsDropped'>>(
  result: Result,
  maxFindings: number,
): Result {
  const findings = mostSerious(result.findings, maxFindings);
  const dropped = result.findings.length - findings.length;
  return { ...result, findings, findingsDropped: result.findingsDropped + dropped };
}

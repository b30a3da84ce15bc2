import { isAbout, parseAnswer, UserFacingError } from '../model';
import type { FileErrorCode, Language, Sheet } from '../model';
import type { Profile } from '../profile';
import { readSubmission } from '../stored';
import { WorkbookFileError } from '../xlsx/read';
import { openWorkbookFile } from '../xlsx/read/source';
import { askedHostsOf, claimsOfWorkbook, type AskedReferences, type OpenAsked } from './claims';
import { driveAtOnce } from './drive';
import { openHandIn } from './handIn';
import { judgeProfile } from './judge';
import type { FileFailure, FileOutcome } from './outcome';
import { checkWorkbook, withDropped } from './run';
import { droppedParts, settingsOf } from './settings';

export interface CheckFileOptions {
  /** The profile asked for: it wins over the workbook's own. */
  readonly profile?: Profile;
  readonly language: Language;
  /** Findings to list; all when absent. */
  readonly maxFindings?: number;
  readonly today: string;
  /** Answers to questions about tables, as they were typed; those about other files are passed over. */
  readonly answers?: readonly string[];
  /** Opens the sources that reference values are compared with, those of a profile among them; nothing is compared when absent. */
  readonly asked?: OpenAsked;
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
  try {
    return await readAndCheck(file, bytes, options);
  } catch (error) {
    return { outcome: failureOf(file, error), sheets: [] };
  }
}

/** The outcome of a file that could not be used. */
export function failedFile(file: string, error: FileErrorCode, details?: string): FileFailure {
  return { file, error, ...(details !== undefined && { details }) };
}

async function readAndCheck(
  file: string,
  bytes: Uint8Array,
  { profile, maxFindings, today, language, asked, answers = [] }: CheckFileOptions,
): Promise<CheckedBytes> {
  const source = openWorkbookFile(bytes);
  const settings = await settingsOf(source, {
    language,
    foreign: true,
    judge: () => Promise.resolve((text) => judgeProfile(text, language)),
    ...(profile !== undefined && { profile }),
    answers: answers.flatMap((text) => {
      const parsed = parseAnswer(text);
      return 'kind' in parsed || !isAbout(parsed, file) ? [] : [parsed];
    }),
  });
  const stored = readSubmission(await source.stored('submission'));
  const handIn = openHandIn(stored, { profile: settings.profile, drive: driveAtOnce });
  const sheets: Sheet[] = [];
  let references: AskedReferences | undefined;
  const checked = await checkWorkbook(source, settings, {
    drive: driveAtOnce,
    today,
    ...(maxFindings !== undefined && { maxFindings }),
    ...(asked !== undefined && {
      openClaims: ({ profile: { sources = [] }, judgedBy }) => {
        const opened = asked(sources, judgedBy.from === 'workbook');
        references = opened;
        return Promise.resolve((placed) => claimsOfWorkbook(placed, opened));
      },
    }),
    onSheet: (sheet, result) => {
      sheets.push(sheet);
      return handIn.onSheet(sheet, result);
    },
  });
  const submission = handIn.finish(checked);
  const askedHosts = references === undefined ? undefined : askedHostsOf(references);
  const result = {
    ...withDropped(checked.result, droppedParts({ submission })),
    ...(askedHosts !== undefined && { askedHosts }),
  };
  const outcome: FileOutcome =
    result.tables.length === 0
      ? { file, error: 'no-table', result }
      : { file, error: null, result, submission };
  return { outcome, sheets };
}

function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof WorkbookFileError) return failedFile(file, error.code, error.where);
  if (error instanceof UserFacingError && error.code === 'too-large')
    return failedFile(file, 'too-large', error.data.technical);
  if (error instanceof UserFacingError && error.code === 'profile-unusable')
    return failedFile(file, 'profile-unusable', error.data.technical);
  // One file must never keep the others from being checked.
  return failedFile(file, 'unexpected', error instanceof Error ? error.message : String(error));
}

import { readFile } from 'node:fs/promises';
import {
  checkBytes,
  failedFile,
  type CheckedBytes,
  type CheckFileOptions,
  type FileOutcome,
} from '../report';
import type { FoundFile } from './findFiles';

/** Reads and checks one workbook: its visible sheets, as the pane does. Failures are outcomes, not exceptions. */
export async function checkFile(found: FoundFile, options: CheckFileOptions): Promise<FileOutcome> {
  return (await readAndCheck(found, options)).outcome;
}

/** As {@link checkFile}, with the sheets that were read; none where the file could not be used. */
export async function readAndCheck(found: FoundFile, options: CheckFileOptions): Promise<CheckedBytes> {
  const { file } = found;
  if ('error' in found) return { outcome: failedFile(file, found.error), sheets: [] };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(found.path);
  } catch (error) {
    return { outcome: failedFile(file, isTooLarge(error) ? 'too-large' : 'unreadable'), sheets: [] };
  }
  return checkBytes(file, bytes, options);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE';
}

import { askExcel } from './run';

/** Bytes that are turned into text at once: a call takes only so many arguments. */
const CHUNK = 0x8000;

/**
 * Opens a workbook file in a window of its own. This workbook is not touched, and the add-in cannot reach the new one from here.
 * @throws UserFacingError
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const text: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    text.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  const base64 = btoa(text.join(''));
  await askExcel(() => Excel.createWorkbook(base64));
}

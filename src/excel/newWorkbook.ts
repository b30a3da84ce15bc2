import { base64Of } from './base64';
import { askExcel } from './run';

/**
 * Opens a workbook file in a window of its own. This workbook is not touched, and the add-in cannot reach the new one from here.
 * @throws UserFacingError
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const base64 = base64Of(bytes);
  await askExcel(() => Excel.createWorkbook(base64));
}

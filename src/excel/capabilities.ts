import { UserFacingError } from '../model';

/** The set that all of this room is written for: Excel 2021 and LTSC 2021. */
const BASELINE = '1.14';

/**
 * Excel.run({ mergeUndoGroup }), which makes several requests one Ctrl+Z.
 * Source: @types/office-js, RunOptions.mergeUndoGroup [Api set: ExcelApi 1.20].
 */
const UNDO_GROUPS = '1.20';

/** Workbook.insertWorksheetsFromBase64: on Windows, Mac and the web (@types/office-js). */
const INSERTED_SHEETS = '1.13';

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Waits until office.js has started. In Excel on the web that takes longer than loading our own scripts, and until then even
 * what Excel supports is unknown.
 */
export async function officeStarted(): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { onReady }: Partial<Pick<typeof Office, 'onReady'>> = Office;
  await onReady?.();
}

/** @throws UserFacingError `excel-too-old` when this Excel is older than the add-in needs, or is no Excel at all. */
export function requireExcel(): void {
  if (!isExcel() || !supports(BASELINE)) {
    throw new UserFacingError('excel-too-old', { technical: `ExcelApi ${BASELINE}` });
  }
}

/** In a plain browser the client library is missing, or there without a workbook behind it; the typings know neither. */
function isExcel(): boolean {
  if (typeof Excel === 'undefined' || typeof Office === 'undefined') return false;
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.requirements !== undefined;
}

/** Whether Excel's own Ctrl+Z takes an add-in's step back as one. */
export function hasUndoGroups(): boolean {
  return supports(UNDO_GROUPS);
}

/** Whether sheets of a file can be put into the open workbook. */
export function canInsertSheets(): boolean {
  return supports(INSERTED_SHEETS);
}

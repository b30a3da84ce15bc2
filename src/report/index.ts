/** A workbook, read and checked, alike on the command line and in the pane: no file system, no Excel. */
export { checkBytes, failedFile, type CheckedBytes, type CheckFileOptions } from './file';
export type { HandIn } from './handIn';
export { openOnce, type OpenAsked } from './claims';
export {
  digestOf,
  finalVerdict,
  fingerprintState,
  NOTHING,
  type FileDigest,
  type FileFailure,
  type FileOutcome,
} from './outcome';
export { PAGE_END, pageHead, pageSection, type MissedRow, type PagePart } from './page';
export { judgeProfile } from './judge';
export { sinceLines } from './sinceLines';

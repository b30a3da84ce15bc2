/** Why a file could not be read as a workbook. */
export type WorkbookFileCode = 'not-a-workbook' | 'encrypted' | 'damaged' | 'empty' | 'too-large';

/**
 * A file that cannot be used as a workbook. `cause` is the library's own error, for an administrator; the text for people
 * is made from `code`.
 */
export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError' as const;

  constructor(
    readonly code: WorkbookFileCode,
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}

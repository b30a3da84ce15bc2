import type { WorkbookFileCode } from '../../model';

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

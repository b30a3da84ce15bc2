import type { WorkbookFileCode } from '../../model';

interface WorkbookFileErrorOptions {
  readonly cause?: unknown;
  /** Part of the package. */
  readonly part?: string;
  /** What stands there, or the cell. */
  readonly place?: string;
}

/**
 * A file that cannot be used as a workbook. `cause` is the library's own error, for an administrator; the text for people
 * is made from `code`.
 */
export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError' as const;
  /** The part of the package, and what stands there, as far as it is known. */
  readonly where?: string;

  constructor(
    readonly code: WorkbookFileCode,
    { part, place, cause }: WorkbookFileErrorOptions = {},
  ) {
    super(code, { cause });
    const where = [part, place].filter((text) => text !== undefined).join(': ');
    if (where !== '') this.where = where;
  }
}

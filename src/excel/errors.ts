import { UserFacingError, type UserErrorCode } from '../model';

/** Where a request was going, for the text of its failure. */
export interface RequestPlace {
  readonly sheet?: string;
  readonly address?: string;
  /** Set when the sheet is known to be unprotected: then "access denied" means that the whole workbook cannot be written. */
  readonly unprotected?: boolean;
}

/**
 * Excel's error codes, as far as a user can cause or mend them. Only codes are compared: messages are localised.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
const causes: Readonly<Record<string, UserErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  FilteredRangeConflict: 'filtered-range',
  MergedRangeConflict: 'merged-range',
  ItemNotFound: 'sheet-deleted',
  InvalidReference: 'sheet-deleted',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  Timeout: 'busy',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  NotImplemented: 'excel-too-old',
};

/** Excel's code of a failure, or `undefined` for a failure that did not come from Excel. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Whether Excel failed in one of these members ("PageLayout.getPrintArea"). */
export function isAbout(error: unknown, members: RegExp): boolean {
  return error instanceof OfficeExtension.Error && members.test(error.debugInfo?.errorLocation ?? '');
}

/** Whether smaller pages would help: Excel on the web takes 5 MB a request (learn.microsoft.com, excel/performance). */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== undefined && causes[code] === 'too-large';
}

/** Makes any failure one that can be told to the user. An error that already is one stays as it is. */
export function toUserFacingError(error: unknown, place: RequestPlace = {}): UserFacingError {
  if (error instanceof UserFacingError) return error;
  const data = {
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.address === undefined ? {} : { address: place.address }),
    technical: technicalText(error),
  };
  return new UserFacingError(userCode(error, place), data, { cause: error });
}

/** A failure whose cleaning up has failed as well: the first is told, both are kept for the administrator. */
export function withCleanupFailure(failure: unknown, cleanup: unknown): UserFacingError {
  const first = toUserFacingError(failure);
  const technical = [first.data.technical, toUserFacingError(cleanup).data.technical].join('; ');
  return new UserFacingError(first.code, { ...first.data, technical }, { cause: failure });
}

function userCode(error: unknown, place: RequestPlace): UserErrorCode {
  const code = excelCode(error);
  const known = code === undefined ? undefined : causes[code];
  if (known === 'sheet-protected' && place.unprotected === true) return 'read-only';
  // Every item that is not a sheet is asked for as "…OrNullObject"; without a sheet in play, a missing item is our mistake.
  if (known === 'sheet-deleted' && place.sheet === undefined) return 'unknown';
  return known ?? 'unknown';
}

function technicalText(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return String(error);
  const location = error.debugInfo?.errorLocation;
  return `${error.code}: ${error.message}${location === undefined || location === '' ? '' : ` (${location})`}`;
}

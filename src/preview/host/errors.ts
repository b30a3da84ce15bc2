/**
 * Errors as Excel reports them to the client library: a code that programs branch on, a message for people, the member it
 * happened in. Codes and texts: "Error handling with the application-specific JavaScript APIs" (learn.microsoft.com,
 * office/dev/add-ins/testing/application-specific-api-error-handling).
 */

const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    'Cannot complete the operation. A table can’t overlap with a PivotTable report, query results, merged cells, or an XML Map.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const statusCodes: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** A refusal of the host. `location` names the member as the client's debugInfo.errorLocation shows it ("Range.values"). */
export class HostError extends Error {
  readonly code: string;
  location: string | undefined;

  constructor(code: string, location?: string, message?: string) {
    super(message ?? messages[code] ?? code);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }

  get httpStatusCode(): number {
    return statusCodes[this.code] ?? 400;
  }
}

/** Text that real Excel gives for a two-dimensional array of the wrong shape. */
export const DIMENSIONS_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Causes that a user can meet and act on. Each has a text with the next step in both languages (`messages/errors`). */
export const errorCodes = [
  'sheet-protected',
  'cell-editing',
  'filtered-range',
  'merged-range',
  'sheet-deleted',
  'too-large',
  'changed-meanwhile',
  'nothing-to-undo',
  'nothing-selected',
  'nothing-to-insert',
  'busy',
  'read-only',
  'excel-too-old',
  'sheets-not-inserted',
  'no-table',
  'profile-unusable',
  'cancelled',
  'unknown',
] as const;
export type UserErrorCode = (typeof errorCodes)[number];

/**
 * A failure that is told to the user: a code and data for its text. `cause` and `technical` are for the administrator's
 * folded details, never shown first.
 */
export class UserFacingError extends Error {
  override name = 'UserFacingError' as const;

  constructor(
    readonly code: UserErrorCode,
    readonly data: { readonly sheet?: string; readonly address?: string; readonly technical?: string } = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}

/** @throws UserFacingError `cancelled` */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new UserFacingError('cancelled');
}

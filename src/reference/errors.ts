import type { ReferenceErrorCode, ReferenceErrorData } from '../model';

/**
 * Why a reference value could not be had. The text for people is made from `code` and `data` (`messages/referenceErrors`);
 * `message` is one line in English for logs. Neither carries a key, a token or the query part of an address.
 */
export abstract class ReferenceFailure extends Error {
  abstract readonly code: ReferenceErrorCode;

  constructor(
    readonly data: ReferenceErrorData = {},
    options?: { readonly cause?: unknown },
  ) {
    super(messageOf(data), options);
  }
}

function messageOf({ source, host, status, technical }: ReferenceErrorData): string {
  const parts = [source, host, status === undefined ? undefined : `status ${status}`, technical];
  return parts.filter((part) => part !== undefined).join(': ');
}

export class SourceInvalidError extends ReferenceFailure {
  override name = 'SourceInvalidError' as const;
  readonly code = 'source-invalid';
}

export class SourceUnknownError extends ReferenceFailure {
  override name = 'SourceUnknownError' as const;
  readonly code = 'source-unknown';
}

export class AddressRefusedError extends ReferenceFailure {
  override name = 'AddressRefusedError' as const;
  readonly code = 'address-refused';
}

export class NotConfirmedError extends ReferenceFailure {
  override name = 'NotConfirmedError' as const;
  readonly code = 'not-confirmed';
}

export class AddressPrivateError extends ReferenceFailure {
  override name = 'AddressPrivateError' as const;
  readonly code = 'address-private';
}

export class RedirectRefusedError extends ReferenceFailure {
  override name = 'RedirectRefusedError' as const;
  readonly code = 'redirect-refused';
}

export class OfflineError extends ReferenceFailure {
  override name = 'OfflineError' as const;
  readonly code = 'offline';
}

export class UnreachableError extends ReferenceFailure {
  override name = 'UnreachableError' as const;
  readonly code = 'unreachable';
}

export class TimeoutError extends ReferenceFailure {
  override name = 'TimeoutError' as const;
  readonly code = 'timeout';
}

export class CancelledError extends ReferenceFailure {
  override name = 'CancelledError' as const;
  readonly code = 'cancelled';
}

export class AccessDeniedError extends ReferenceFailure {
  override name = 'AccessDeniedError' as const;
  readonly code = 'access-denied';
}

export class NotFoundError extends ReferenceFailure {
  override name = 'NotFoundError' as const;
  readonly code = 'not-found';
}

export class TooMuchError extends ReferenceFailure {
  override name = 'TooMuchError' as const;
  readonly code = 'too-much';
}

export class TooManyRequestsError extends ReferenceFailure {
  override name = 'TooManyRequestsError' as const;
  readonly code = 'too-many-requests';
}

export class ServiceFailedError extends ReferenceFailure {
  override name = 'ServiceFailedError' as const;
  readonly code = 'service-failed';
}

export class NotDataError extends ReferenceFailure {
  override name = 'NotDataError' as const;
  readonly code = 'not-data';
}

export class UnreadableError extends ReferenceFailure {
  override name = 'UnreadableError' as const;
  readonly code = 'unreadable';
}

export class NotReadyError extends ReferenceFailure {
  override name = 'NotReadyError' as const;
  readonly code = 'not-ready';
}

export class NoDataError extends ReferenceFailure {
  override name = 'NoDataError' as const;
  readonly code = 'no-data';
}

export class PlaceUnknownError extends ReferenceFailure {
  override name = 'PlaceUnknownError' as const;
  readonly code = 'place-unknown';
}

export class PlaceAmbiguousError extends ReferenceFailure {
  override name = 'PlaceAmbiguousError' as const;
  readonly code = 'place-ambiguous';
}

export class StatisticUnknownError extends ReferenceFailure {
  override name = 'StatisticUnknownError' as const;
  readonly code = 'statistic-unknown';
}

export class LabelDriftError extends ReferenceFailure {
  override name = 'LabelDriftError' as const;
  readonly code = 'label-drift';
}

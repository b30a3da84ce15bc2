import { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import type { ReferenceErrorData } from '../../model';
import {
  AccessDeniedError,
  CancelledError,
  NotFoundError,
  ReferenceFailure,
  ServiceFailedError,
  TimeoutError,
  TooManyRequestsError,
  TooMuchError,
  UnreachableError,
} from '../errors';
import { retryAfterOf } from './freshness';

/**
 * Any failure of a question as one of ours. The library's own errors carry the request with its headers, and so possibly a key:
 * they are never kept as a cause.
 */
export function failureOf(error: unknown, data: ReferenceErrorData, now: number): ReferenceFailure {
  if (error instanceof ReferenceFailure) return error;
  if (error instanceof HTTPError) return failureOfStatus(error.response, data, now);
  if (error instanceof KyTimeoutError) return new TimeoutError(data);
  if (isProxyLogin(error)) return new AccessDeniedError({ ...data, status: PROXY_LOGIN });
  return new UnreachableError({ ...data, technical: technicalOf(error) });
}

/** The signal that ended a question: the caller's own, or our bound on the whole of it. */
export function abortedBy(signal: AbortSignal, data: ReferenceErrorData): ReferenceFailure {
  return signal.reason instanceof TimeoutError ? signal.reason : new CancelledError(data);
}

function failureOfStatus(response: Response, about: ReferenceErrorData, now: number): ReferenceFailure {
  const { status } = response;
  const data = { ...about, status };
  const retryAfter = retryAfterOf(response.headers, now);
  if (status === 401 || status === 403 || status === 407) return new AccessDeniedError(data);
  if (status === 404 || status === 410) return new NotFoundError(data);
  // 416: Eurostat's "too many dimension values asked for".
  if (status === 413 || status === 416) return new TooMuchError(data);
  if (status === 429)
    return new TooManyRequestsError(retryAfter === undefined ? data : { ...data, retryAfter });
  if (status === 408 || status === 504) return new TimeoutError(data);
  return new ServiceFailedError(retryAfter === undefined ? data : { ...data, retryAfter });
}

/** "ECONNREFUSED", "TypeError": what an administrator looks up. Messages may carry addresses, codes do not. */
function technicalOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause: unknown = error.cause;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error.name;
}

const PROXY_LOGIN = 407;

/**
 * `fetch` does not hand out an answer with status 407 (Fetch standard, 4.6). Newer versions of Node say so in the cause; older
 * ones give a cause without a word, which they do for nothing else that can happen here.
 */
function isProxyLogin(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('cause' in error)) return false;
  const { cause } = error;
  if (typeof cause !== 'object' || cause === null || !('message' in cause)) return false;
  return /proxy authentication/i.test(String(cause.message)) || (cause.message === '' && !('code' in cause));
}

import type { Limits } from '../contract';

/** What applies where nothing else is said. */
export const defaultLimits: Limits = {
  bytes: 20_000_000,
  idle: 20_000,
  attempt: 60_000,
  total: 120_000,
  retries: 2,
  backoff: 500,
  longestWait: 15_000,
  perHost: 2,
  overall: 6,
};

import type { Observation, ReferenceAnswer, ReferenceErrorCode, ReferenceQuery } from '../model';
import type { AnswerCache, Remembered, Shelf } from './cache';
import type { LookOptions, Source } from './contract';
import { CancelledError, NoDataError, OfflineError, ReferenceFailure, UnreadableError } from './errors';
import type { SourceHttp } from './http';
import type { SourceBasics } from './kind';
import { inPeriod } from '../model/isoPeriod';
import type { Sharing } from './sharing';

const DAY = 86_400_000;
/** Where neither service nor configuration says how long an answer holds. */
const USUAL_AGE = DAY;

/** Failures that are about the question or the user's wish: an old answer would hide them. */
const TELLING: readonly ReferenceErrorCode[] = [
  'cancelled',
  'source-invalid',
  'not-confirmed',
  'address-private',
  'place-unknown',
  'place-ambiguous',
  'statistic-unknown',
];

/** A source with its door and what its configuration says. */
export interface OpenSource {
  readonly source: Source;
  readonly basics: SourceBasics;
  readonly http: SourceHttp;
  readonly sharing: Sharing;
  readonly shelf: Shelf;
  /** Longest that a remembered answer counts, in milliseconds. */
  readonly maxAge: number;
}

/** One question, answered by the source or from the cache; see `References.look`. */
export async function look(
  { source, basics, http, sharing, shelf, maxAge }: OpenSource,
  query: ReferenceQuery,
  options: LookOptions,
  cache: AnswerCache,
  now: () => number,
): Promise<ReferenceAnswer> {
  const { online = true, refresh = false } = options;
  const { description } = source;
  // Each question has a signal of its own: the door notes by it what the service said about freshness.
  const signal = AbortSignal.any(options.signal === undefined ? [] : [options.signal]);
  if (refresh) sharing.demand(signal, options.notBefore ?? now());
  if (!description.online) return { observations: await ask(), from: 'source' };
  const question = [query.place, query.keyType, query.statistic, query.period].map(part).join('/');
  const kept = await cache.get(shelf, question);
  const counts = kept !== undefined && isWithin(kept, maxAge, now());
  if (counts && (!online || (!refresh && isFresh(kept, basics, now())))) {
    return { observations: kept.observations, from: 'cache' };
  }
  if (!online) throw new OfflineError({ source: description.title, ...about(query) });
  try {
    const observations = await ask();
    const storedAt = now();
    const freshUntil = http.freshUntil(signal) ?? storedAt + USUAL_AGE;
    await cache.set(shelf, question, { observations, storedAt, freshUntil });
    return { observations, from: 'source' };
  } catch (error) {
    const failure = asFailure(error, description.title, options.signal);
    if (kept === undefined || TELLING.includes(failure.code)) throw failure;
    const { code, data, message } = failure;
    return { observations: kept.observations, from: 'last-good', problem: { code, data, message } };
  }

  async function ask(): Promise<readonly Observation[]> {
    return ordered(await source.observations(query, { signal }), query, description.title);
  }
}

/** Any failure as one of ours: an abort, or a mistake of ours in reading what came. */
export function asFailure(error: unknown, source: string, signal?: AbortSignal): ReferenceFailure {
  if (error instanceof ReferenceFailure) return error;
  if (signal?.aborted === true || (error instanceof Error && error.name === 'AbortError')) {
    return new CancelledError({ source });
  }
  return new UnreadableError(
    { source, technical: error instanceof Error ? error.name : typeof error },
    { cause: error },
  );
}

function ordered(
  observations: readonly Observation[],
  query: ReferenceQuery,
  source: string,
): readonly Observation[] {
  const { period } = query;
  const wanted = observations.filter((one) => inPeriod(one.period, period));
  if (!wanted.some(({ value }) => value !== null)) {
    const flag = wanted.at(-1)?.flag;
    throw new NoDataError({ source, ...about(query), ...(flag === undefined ? {} : { flag }) });
  }
  return [...wanted].sort((one, two) => (one.period < two.period ? -1 : one.period > two.period ? 1 : 0));
}

/** A clock that went back makes an answer from the future: not to be trusted for ever. */
function isWithin({ storedAt }: Remembered, maxAge: number, now: number): boolean {
  return storedAt <= now && now - storedAt < maxAge;
}

/** Nobody's word makes an answer fresh beyond its source's age. */
function isFresh({ freshUntil }: Remembered, { maxAgeDays }: SourceBasics, now: number): boolean {
  return maxAgeDays !== undefined || now < freshUntil;
}

function about({
  place,
  statistic,
  period,
}: ReferenceQuery): Pick<ReferenceQuery, 'place' | 'statistic' | 'period'> {
  return { place, statistic, ...(period === undefined ? {} : { period }) };
}

function part(text: string | undefined): string {
  return encodeURIComponent(text ?? '');
}

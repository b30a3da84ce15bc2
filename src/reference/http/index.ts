import ky, { HTTPError } from 'ky';
import type { ReferenceErrorData } from '../../model';
import type { Limits, Surroundings } from '../contract';
import { AddressRefusedError, OfflineError, ReferenceFailure, TimeoutError } from '../errors';
import type { Http, HttpQuestion, HttpReply, SourceBasics } from '../kind';
import { hostOf, relayed } from './address';
import { readBody } from './body';
import { abortedBy, failureOf } from './failures';
import { fetchWithin } from './follow';
import { freshUntil, retryAfterOf } from './freshness';
import { Limiter } from './limiter';
import { defaultLimits } from './limits';
import { replyOf } from './reply';

const REPEATED = [408, 429, 500, 502, 503, 504];
const ACCEPT = { json: 'application/json', text: 'text/csv, text/plain, */*', bytes: '*/*' } as const;

/** The door of one source. */
export interface SourceHttp extends Http {
  /** Until when the answers to the questions that carried this signal hold, as the service said. */
  freshUntil(signal: AbortSignal): number | undefined;
}

/** What keeps a host from being asked; `undefined` where nothing does. */
export type Refusal = (host: string) => ReferenceFailure | undefined;

/**
 * Opens doors to the network, one per source, with bounds that all of them share. A door lets through the hosts of its source,
 * exactly, and nothing else.
 */
export function createHttp(
  surroundings: Pick<Surroundings, 'fetch' | 'online' | 'now' | 'origin' | 'limits' | 'onAsk'>,
): (basics: SourceBasics, addresses: readonly string[], refuse?: Refusal) => SourceHttp {
  const limits: Limits = { ...defaultLimits, ...surroundings.limits };
  const limiter = new Limiter(limits.perHost, limits.overall);
  return (basics, addresses, refuse) => {
    const allowed = new Set(addresses.map(hostOf));
    const fresh = new WeakMap<AbortSignal, number>();
    return {
      freshUntil: (signal) => fresh.get(signal),
      async ask(question) {
        const host = hostOf(question.url);
        const { origin } = surroundings;
        const inBrowser = origin !== undefined;
        // Without a browser there is no same-origin rule, and no need of a relay.
        const reach = inBrowser ? (basics.reach ?? 'direct') : 'direct';
        const data = { source: basics.title, ...(host === undefined ? {} : { host }), reach, inBrowser };
        if (host === undefined || !allowed.has(host)) throw new AddressRefusedError(data);
        const refused = refuse?.(host);
        if (refused !== undefined) throw refused;
        const target =
          reach === 'relay' && origin !== undefined ? relayed(question.url, origin) : question.url;
        if (surroundings.online?.() === false) throw new OfflineError(data);
        surroundings.onAsk?.(host);
        const bound = new AbortController();
        const timer = setTimeout(() => bound.abort(new TimeoutError(data)), limits.total);
        const ended = AbortSignal.any([question.signal, bound.signal]);
        try {
          return await limiter.run(host, ended, () => answer(question, target, ended, data));
        } catch (error) {
          throw ended.aborted ? abortedBy(ended, data) : failureOf(error, data, surroundings.now());
        } finally {
          clearTimeout(timer);
        }
      },
    };

    async function answer(
      question: HttpQuestion,
      target: string,
      signal: AbortSignal,
      about: ReferenceErrorData,
    ): Promise<HttpReply> {
      const response = await send(question, target, signal, about);
      const until = freshUntil(response.headers, surroundings.now());
      if (until !== undefined) {
        fresh.set(question.signal, Math.min(until, fresh.get(question.signal) ?? Infinity));
      }
      const contentType = response.headers.get('content-type') ?? '';
      return replyOf(new Uint8Array(await response.arrayBuffer()), contentType, question.accept, about);
    }
  };

  function send(
    question: HttpQuestion,
    target: string,
    signal: AbortSignal,
    about: ReferenceErrorData,
  ): Promise<Response> {
    const method = question.method ?? 'GET';
    const repeatable = question.repeatable ?? method === 'GET';
    return ky(target, {
      method,
      headers: { accept: ACCEPT[question.accept], ...question.headers },
      ...(question.form === undefined ? {} : { body: new URLSearchParams(question.form) }),
      ...(question.json === undefined ? {} : { json: question.json }),
      signal,
      // The body is read in here, so that time-outs and repeats cover it to its last byte.
      fetch: async (input, init) => {
        const response = await fetchWithin(surroundings.fetch, new Request(input, init), about);
        const bytes = response.ok ? await readBody(response, limits, about) : undefined;
        if (bytes === undefined) void response.body?.cancel().catch(() => undefined);
        const { status, headers } = response;
        return new Response(bytes === undefined || bytes.length === 0 ? null : bytes.slice(), {
          status,
          headers,
        });
      },
      timeout: limits.attempt,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      retry: {
        limit: repeatable ? limits.retries : 0,
        methods: repeatable ? [method] : [],
        statusCodes: REPEATED,
        afterStatusCodes: REPEATED,
        delay: (attempt) => limits.backoff * 2 ** (attempt - 1),
        jitter: (delay) => delay * (0.75 + Math.random() / 2),
        shouldRetry: ({ error }) => (worthRepeating(error) ? undefined : false),
      },
    });
  }

  /** Our own verdicts stand; a service that wants to be left alone for longer than we would wait is left alone. */
  function worthRepeating(error: Error): boolean {
    if (error instanceof ReferenceFailure) return false;
    if (!(error instanceof HTTPError)) return true;
    return (retryAfterOf(error.response.headers, surroundings.now()) ?? 0) * 1000 <= limits.longestWait;
  }
}

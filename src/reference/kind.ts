import type * as z from 'zod/mini';
import type { Source, Surroundings } from './contract';

/**
 * A kind of source: how its configuration looks, and how one is opened. One file per kind in `kinds/`. The schema covers what
 * the kind adds to the keys that every source has (`id`, `kind`, `title`, `licence`, `attribution`, `url`, `maxAgeDays`).
 */
export interface Kind<Config> {
  readonly kind: string;
  readonly schema: z.ZodMiniType<Config>;
  /** Opening reads nothing: only a question does. */
  open(config: Config, tools: Tools): Source;
}

export interface Tools extends Surroundings {
  readonly http: Http;
}

/** The one door to the network: allow-list, limits, time-outs, retries, cancelling. Throws one error class per cause. */
export interface Http {
  ask(question: HttpQuestion): Promise<HttpReply>;
}

export interface HttpQuestion {
  /** Absolute, before any relay: `Http` knows which hosts are reached over the add-in's own origin. */
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `application/x-www-form-urlencoded`. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** What may come: a web page in place of data is the error `not-data`. */
  readonly accept: 'json' | 'text' | 'bytes';
  readonly signal: AbortSignal;
}

/** A good answer (2xx), its body read within the limits. */
export interface HttpReply {
  readonly contentType: string;
  /** The whole body as bytes. */
  readonly bytes: Uint8Array;
  /** The body as text, byte order mark removed, in the character set that the answer names. */
  text(): string;
  /** The body as JSON; @throws `unreadable`. */
  json(): unknown;
}

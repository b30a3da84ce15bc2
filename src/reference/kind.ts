import type * as z from 'zod/mini';
import type { SourceDescription } from '../model';
import type { Source, Surroundings } from './contract';
import type { Sharing } from './sharing';

/** What every configured source has, whatever its kind. */
export interface SourceBasics extends Pick<
  SourceDescription,
  'id' | 'kind' | 'title' | 'licence' | 'attribution' | 'url'
> {
  /** Days after which an answer is asked for again, whatever the service says about its freshness. */
  readonly maxAgeDays?: number;
  /** Straight from here (the default), or over the add-in's own origin: `<origin>/relay/<host>/…`. */
  readonly reach?: 'direct' | 'relay';
}

/**
 * A kind of source: how its configuration looks, and how one is opened. One file per kind in `kinds/`. The schema covers what
 * the kind adds to {@link SourceBasics}; make it a `z.strictObject`, so that unknown keys are refused.
 */
export interface Kind<Config> {
  readonly kind: string;
  readonly schema: z.ZodMiniType<Config>;
  /** Names of the keys at a path inside the configuration, for suggestions; the top level comes from the schema. */
  keys?(path: readonly PropertyKey[]): readonly string[];
  /** Absolute addresses that it will ask. Their hosts, exactly, are all that the source's `http` lets through. */
  addresses?(config: Config): readonly string[];
  /** Days after which a remembered answer no longer counts, unless the configuration says how many; 30 when absent. */
  readonly maxAgeDays?: number;
  /** Opening reads nothing: only a question does. */
  open(config: Config & SourceBasics, tools: Tools): Source;
}

/** A kind whose configuration is still unknown to the compiler: what the registry holds. */
export interface AnyKind {
  readonly kind: string;
  keys(path: readonly PropertyKey[]): readonly string[];
  read(own: unknown): { readonly issues: readonly z.core.$ZodIssue[] } | ReadKind;
}

/** A configuration that fits its kind. */
export interface ReadKind {
  readonly addresses: readonly string[];
  /** Days after which a remembered answer no longer counts, unless the configuration says how many. */
  readonly maxAgeDays: number;
  open(basics: SourceBasics, tools: Tools): Source;
}

export interface Tools extends Omit<Surroundings, 'secrets'> {
  readonly http: Http;
  /** The user's key for this source and the host that it asks; `undefined` where there is none, and for sources of a workbook. */
  readonly key: () => Promise<string | undefined>;
  /** What the questions to this source share. The same GET through `http` is shared anyway. */
  readonly sharing: Sharing;
}

/** The one door to the network: allow-list, limits, time-outs, retries, cancelling. Throws one error class per cause. */
export interface Http {
  ask(question: HttpQuestion): Promise<HttpReply>;
}

export interface HttpQuestion {
  /** Absolute, before any relay: `Http` knows which sources are reached over the add-in's own origin. */
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `application/x-www-form-urlencoded`. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** What may come: a web page in place of data is the error `not-data`. */
  readonly accept: 'json' | 'text' | 'bytes';
  /**
   * Whether asking twice does no harm, so that a failed question is repeated. True for GET unless said otherwise; say it for a
   * POST that only reads.
   */
  readonly repeatable?: boolean;
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

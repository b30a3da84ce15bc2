import * as z from 'zod/mini';
import type { Observation } from '../model';
import type { Store } from './contract';

/** Answers remembered per source, and the bytes that they may take together. */
const MAX_ENTRIES = 500;
const MAX_BYTES = 2_000_000;
const PREFIX = 'answer';
const VERSION = 1;

const text = z.string();
const instant = z.number();
const observationSchema = z.object({
  place: z.object({ key: text, keyType: text, name: text }),
  statistic: z.object({ id: text, label: text }),
  period: text,
  value: z.nullable(z.number()),
  flag: z.optional(text),
  unit: text,
  factor: z.optional(z.number()),
  source: z.object({
    id: text,
    title: text,
    url: z.optional(text),
    table: z.optional(text),
    licence: z.optional(text),
    attribution: z.optional(text),
  }),
  asOf: z.optional(text),
  retrievedAt: z.optional(text),
});
const entrySchema = z.object({
  version: z.literal(VERSION),
  storedAt: instant,
  freshUntil: instant,
  bytes: z.number(),
  observations: z.array(observationSchema).check(z.minLength(1)),
});

/** A remembered answer: when it was given, and until when it need not be asked for again. */
export interface Remembered {
  readonly observations: readonly Observation[];
  readonly storedAt: number;
  readonly freshUntil: number;
}

/**
 * Answers of sources on this machine. Nothing that goes wrong with the store ever fails a question: what cannot be read is
 * dropped, what cannot be kept is not kept.
 */
export class AnswerCache {
  constructor(private readonly store: Store) {}

  async get(source: string, question: string): Promise<Remembered | undefined> {
    const key = keyOf(source, question);
    const stored = await this.store.get(key).catch(() => undefined);
    if (stored === undefined) return undefined;
    const parsed = z.safeParse(entrySchema, stored);
    if (parsed.success) {
      const { observations, storedAt, freshUntil } = parsed.data;
      return { observations: observations.map(present), storedAt, freshUntil };
    }
    await this.store.delete(key).catch(() => undefined);
    return undefined;
  }

  async set(
    source: string,
    question: string,
    { observations, storedAt, freshUntil }: Remembered,
  ): Promise<void> {
    const bytes = JSON.stringify(observations).length;
    if (bytes > MAX_BYTES) return;
    try {
      await this.makeRoom(source, keyOf(source, question), bytes);
      await this.store.set(keyOf(source, question), {
        version: VERSION,
        storedAt,
        freshUntil,
        bytes,
        observations,
      });
    } catch {
      // A full or blocked store: the answer was given, it is only not remembered.
    }
  }

  /** Drops the oldest answers of the source until another one fits. */
  private async makeRoom(source: string, key: string, bytes: number): Promise<void> {
    const prefix = keyOf(source, '');
    const kept: { readonly key: string; readonly storedAt: number; readonly bytes: number }[] = [];
    for (const other of await this.store.keys()) {
      if (!other.startsWith(prefix) || other === key) continue;
      const parsed = z.safeParse(entrySchema, await this.store.get(other));
      if (parsed.success) kept.push({ key: other, ...parsed.data });
      else await this.store.delete(other);
    }
    kept.sort((one, two) => one.storedAt - two.storedAt);
    let total = kept.reduce((sum, entry) => sum + entry.bytes, bytes);
    let count = kept.length + 1;
    for (const entry of kept) {
      if (count <= MAX_ENTRIES && total <= MAX_BYTES) return;
      await this.store.delete(entry.key);
      total -= entry.bytes;
      count -= 1;
    }
  }
}

function keyOf(source: string, question: string): string {
  return [PREFIX, encodeURIComponent(source), question].join('/');
}

type Parsed = z.infer<typeof observationSchema>;

/** Optional keys of the model are absent, never `undefined`. */
function present({ source, flag, factor, asOf, retrievedAt, ...rest }: Parsed): Observation {
  const { id, title, url, table, licence, attribution } = source;
  return {
    ...rest,
    source: {
      id,
      title,
      ...(url === undefined ? {} : { url }),
      ...(table === undefined ? {} : { table }),
      ...(licence === undefined ? {} : { licence }),
      ...(attribution === undefined ? {} : { attribution }),
    },
    ...(flag === undefined ? {} : { flag }),
    ...(factor === undefined ? {} : { factor }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(retrievedAt === undefined ? {} : { retrievedAt }),
  };
}

import * as z from 'zod/mini';
import type { Observation } from '../model';
import { observationSchemaOf } from '../model/observationSchema';
import type { Store } from './contract';

/** Answers remembered per source, and the characters that one of them may take. */
export const MAX_ENTRIES = 400;
const MAX_SIZE = 64_000;
/** How many of them, the oldest, make room at once: the whole source has to be read to find them. */
const DROPPED = 100;
const PREFIX = 'answer';
const VERSION = 1;

const instant = z.number();
const entrySchema = z.object({
  version: z.literal(VERSION),
  storedAt: instant,
  freshUntil: instant,
  observations: z.array(observationSchemaOf()).check(z.minLength(1)),
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
      return { observations, storedAt, freshUntil };
    }
    await this.store.delete(key).catch(() => undefined);
    return undefined;
  }

  async set(
    source: string,
    question: string,
    { observations, storedAt, freshUntil }: Remembered,
  ): Promise<void> {
    if (JSON.stringify(observations).length > MAX_SIZE) return;
    const key = keyOf(source, question);
    try {
      await this.makeRoom(source, key);
      await this.store.set(key, { version: VERSION, storedAt, freshUntil, observations });
    } catch {
      // A full or blocked store: the answer was given, it is only not remembered.
    }
  }

  /** Drops the oldest answers of the source, and broken ones, when another one does not fit. */
  private async makeRoom(source: string, key: string): Promise<void> {
    const prefix = keyOf(source, '');
    const keys = (await this.store.keys()).filter((other) => other.startsWith(prefix) && other !== key);
    if (keys.length < MAX_ENTRIES) return;
    const ages = await Promise.all(
      keys.map(async (other) => {
        const parsed = z.safeParse(entrySchema, await this.store.get(other));
        return { key: other, storedAt: parsed.success ? parsed.data.storedAt : -Infinity };
      }),
    );
    ages.sort((one, two) => (one.storedAt < two.storedAt ? -1 : 1));
    for (const { key: oldest } of ages.slice(0, keys.length - MAX_ENTRIES + DROPPED)) {
      await this.store.delete(oldest);
    }
  }
}

function keyOf(source: string, question: string): string {
  return [PREFIX, encodeURIComponent(source), question].join('/');
}

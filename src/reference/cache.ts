import * as z from 'zod/mini';
import type { Observation } from '../model';
import { observationSchemaOf } from '../model/observationSchema';
import type { Store } from './contract';

/** Answers remembered per source, and the characters that one of them may take. */
export const MAX_ENTRIES = 400;
const MAX_SIZE = 64_000;
/** How many of them, the oldest, make room at once: the whole source has to be read to find them. */
const DROPPED = 100;
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
 * Which answers belong together: those of one configuration. Another configuration of the same id has none of them, and what a
 * workbook's own source said is kept apart from what the user's sources say.
 */
export interface Shelf {
  /** Bounded together. */
  readonly room: string;
  readonly fingerprint: string;
}

/** The shelf of a source that the user has, or of one that only a workbook names: all of these share a room. */
export function shelfOf(id: string, fingerprint: string, fromWorkbook: boolean): Shelf {
  return { room: fromWorkbook ? 'named' : `answer/${encodeURIComponent(id)}`, fingerprint };
}

/**
 * Answers of sources on this machine. Nothing that goes wrong with the store ever fails a question: what cannot be read is
 * dropped, what cannot be kept is not kept.
 */
export class AnswerCache {
  constructor(private readonly store: Store) {}

  async get(shelf: Shelf, question: string): Promise<Remembered | undefined> {
    const key = keyOf(shelf, question);
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
    shelf: Shelf,
    question: string,
    { observations, storedAt, freshUntil }: Remembered,
  ): Promise<void> {
    if (JSON.stringify(observations).length > MAX_SIZE) return;
    const key = keyOf(shelf, question);
    try {
      await this.makeRoom(shelf, key);
      await this.store.set(key, { version: VERSION, storedAt, freshUntil, observations });
    } catch {
      // A full or blocked store: the answer was given, it is only not remembered.
    }
  }

  /** Drops the oldest answers of the room, and broken ones, when another one does not fit. */
  private async makeRoom({ room }: Shelf, key: string): Promise<void> {
    const prefix = `${room}/`;
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

function keyOf({ room, fingerprint }: Shelf, question: string): string {
  return [room, fingerprint, question].join('/');
}

import * as z from 'zod/mini';
import type { Store } from '../contract';
import { TooMuchError } from '../errors';
import { readFile, type PickedFile } from './read';

export type { PickedFile } from './read';

interface KeptFile extends PickedFile {
  /** Milliseconds since 1970. */
  readonly pickedAt: number;
}

/** Reference tables are small; a store of a browser is not made for more. */
const MAX_BYTES = 10_000_000;

// Text, because a store keeps plain data: the command line's is a file of JSON.
const keptSchema = z.object({
  version: z.literal(1),
  name: z.string(),
  base64: z.string(),
  pickedAt: z.number(),
});

/**
 * Remembers a file for a source of kind "file". It is read first: a file that has no values is told at once, and the one that
 * was remembered before stays.
 * @returns how many values it has
 * @throws TooMuchError, UnreadableError
 */
export async function keepFile(
  store: Store,
  source: string,
  picked: PickedFile,
  pickedAt: number,
): Promise<number> {
  if (picked.bytes.length > MAX_BYTES) throw new TooMuchError({ source: picked.name, limit: MAX_BYTES });
  const values = (await readFile(picked, undefined, { source: picked.name })).length;
  const base64 = base64Of(picked.bytes);
  await store.set(keyOf(source), { version: 1, name: picked.name, base64, pickedAt });
  return values;
}

/** The file that was remembered for a source; one that cannot be read back is dropped. */
export async function keptFile(store: Store, source: string): Promise<KeptFile | undefined> {
  const stored = await store.get(keyOf(source));
  if (stored === undefined) return undefined;
  const parsed = z.safeParse(keptSchema, stored);
  if (parsed.success) {
    const { name, base64, pickedAt } = parsed.data;
    return { name, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)), pickedAt };
  }
  await store.delete(keyOf(source));
  return undefined;
}

function keyOf(source: string): string {
  return `file/${encodeURIComponent(source)}`;
}

/** Characters that one call takes as arguments. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

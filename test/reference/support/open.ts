import { createReferences, memoryStore } from '../../../src/reference';
import type { Limits, References, Surroundings } from '../../../src/reference';
import { ReferenceFailure } from '../../../src/reference/errors';

/** Bounds short enough for a test that waits for them to pass. */
export const shortLimits: Partial<Limits> = {
  bytes: 2_000_000,
  idle: 300,
  attempt: 1000,
  total: 5000,
  backoff: 5,
  longestWait: 1200,
};

/** Sources over the real network of this machine, with a store of their own. */
export function openReferences(configs: unknown, surroundings: Partial<Surroundings> = {}): References {
  return createReferences(configs, {
    fetch: globalThis.fetch,
    now: () => Date.now(),
    store: memoryStore(),
    secrets: memoryStore(),
    limits: shortLimits,
    ...surroundings,
  });
}

/** What a question fails with; fails itself where the question succeeds. */
export async function failureOf(question: Promise<unknown>): Promise<ReferenceFailure> {
  try {
    await question;
  } catch (error) {
    if (error instanceof ReferenceFailure) return error;
    throw error;
  }
  throw new Error('The question was answered.');
}

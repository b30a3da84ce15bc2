import type { ReferenceErrorData } from '../../model';
import { TimeoutError, TooMuchError } from '../errors';

export interface BodyLimits {
  readonly bytes: number;
  readonly idle: number;
}

/**
 * Reads a body to its end within its bounds: a body that is too large is left at the bound, not read to its end, and one that
 * falls silent is given up.
 * @throws `too-much`, `timeout`; whatever the stream itself fails with
 */
export async function readBody(
  response: Response,
  limits: BodyLimits,
  about: ReferenceErrorData,
): Promise<Uint8Array> {
  const tooMuch = (): TooMuchError => new TooMuchError({ ...about, limit: limits.bytes });
  if (Number(response.headers.get('content-length') ?? 0) > limits.bytes) {
    await response.body?.cancel().catch(() => undefined);
    throw tooMuch();
  }
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read(), limits.idle, about);
      if (done) return joined(pieces, length);
      length += value.length;
      if (length > limits.bytes) throw tooMuch();
      pieces.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  }
}

async function withinSilence<Result>(
  work: Promise<Result>,
  idle: number,
  about: ReferenceErrorData,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimeoutError({ ...about, technical: `silent for ${idle} ms` })),
      idle,
    );
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

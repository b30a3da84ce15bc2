import type { CheckJob } from '../checkJob';
import { checkPart, openAsked } from '../checkPart';
import type { FoundFile } from '../findFiles';
import type { Piece } from '../output';
import type { SentPart } from './pool';

// What comes first is the same for every file.
process.once('message', (job: CheckJob) => {
  const asked = openAsked(job, {
    env: process.env,
    fetch: (...asked) => globalThis.fetch(...asked),
    now: () => Date.now(),
  });
  process.on('message', (found: FoundFile) => {
    void checkPart(found, job, asked).then(({ digest, pieces, checked }) => {
      const part: SentPart = { digest, pieces: encoded(pieces), ...(checked !== undefined && { checked }) };
      process.send?.(part);
    });
  });
});

/** Few large pieces pass between processes faster than many small ones. */
function encoded(pieces: Iterable<Piece>): readonly Uint8Array[] {
  const large: Uint8Array[] = [];
  let text = '';
  const push = (): void => {
    if (text !== '') large.push(Buffer.from(text));
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      push();
      large.push(piece);
      continue;
    }
    text += piece;
    if (text.length >= 1 << 20) push();
  }
  push();
  return large;
}

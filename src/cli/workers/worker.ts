import { parentPort, workerData } from 'node:worker_threads';
import { checkPart, openAsked, type CheckJob } from '../checkPart';
import type { FoundFile } from '../findFiles';
import type { SentPart } from './pool';

const job = workerData as CheckJob;
const asked = openAsked(job, { env: process.env, fetch: globalThis.fetch, now: () => Date.now() });

parentPort?.on('message', (found: FoundFile) => {
  void checkPart(found, job, asked).then(({ digest, pieces }) => {
    const part: SentPart = { digest, pieces: gathered(pieces) };
    parentPort?.postMessage(part);
  });
});

/** Few large texts pass between threads faster than many small ones; one alone may become longer than a text can be. */
function gathered(pieces: Iterable<string>): readonly string[] {
  const large: string[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 20) continue;
    large.push(text);
    text = '';
  }
  large.push(text);
  return large;
}

import { Worker } from 'node:worker_threads';
import type { CheckedPart, CheckJob } from '../checkPart';
import type { FoundFile } from '../findFiles';
import { NOTHING } from '../../files';

/** A checked part as a thread hands it over. */
export interface SentPart {
  readonly digest: CheckedPart['digest'];
  readonly pieces: readonly string[];
}

/** Finished parts that may wait for their turn, per thread: a slow first file must not fill the memory with later ones. */
const WAITING = 4;

/**
 * Checks files in several threads and gives their parts in the order of the files. A thread that dies (a workbook that needs
 * more memory than there is) costs its file an error, and another thread takes its place.
 * @param script what a thread runs: the bundle of `worker.ts`
 */
export async function* checkInThreads(
  files: readonly FoundFile[],
  job: CheckJob,
  { script, threads }: { readonly script: string; readonly threads: number },
): AsyncGenerator<CheckedPart> {
  const idle = Array.from({ length: Math.min(threads, files.length) }, () => start(script, job));
  const all = new Set(idle);
  const waiting: (() => void)[] = [];
  let over = false;
  const free = (worker: Worker): void => {
    idle.push(worker);
    waiting.shift()?.();
  };
  const take = async (): Promise<Worker> => {
    for (;;) {
      const worker = idle.pop();
      if (worker !== undefined) return worker;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const check = async (found: FoundFile): Promise<CheckedPart> => {
    const worker = await take();
    try {
      const part = await ask(worker, found);
      free(worker);
      return part;
    } catch (error) {
      all.delete(worker);
      void worker.terminate();
      if (!over) {
        const successor = start(script, job);
        all.add(successor);
        free(successor);
      }
      return { digest: lost(found, error), pieces: [] };
    }
  };
  try {
    const started: Promise<CheckedPart>[] = [];
    let next = 0;
    for (let given = 0; given < files.length; given += 1) {
      for (const found of files.slice(next, given + threads * WAITING)) started.push(check(found));
      next = Math.max(next, given + threads * WAITING);
      const part = await started.shift();
      if (part !== undefined) yield part;
    }
  } finally {
    over = true;
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
}

function start(script: string, job: CheckJob): Worker {
  return new Worker(script, { workerData: job });
}

async function ask(worker: Worker, found: FoundFile): Promise<CheckedPart> {
  return new Promise((resolve, reject) => {
    const answered = (part: SentPart): void => {
      settled();
      resolve(part);
    };
    const failed = (error: unknown): void => {
      settled();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const ended = (code: number): void => failed(new Error(`thread ended with ${code}`));
    // One by one: a worker keeps listeners of its own.
    const settled = (): void => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(found);
  });
}

function lost({ file }: FoundFile, error: unknown): CheckedPart['digest'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { file, error: 'too-large', summary: NOTHING };
  const details = error instanceof Error ? error.message : String(error);
  return { file, error: 'unexpected', details, summary: NOTHING };
}

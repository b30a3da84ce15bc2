import { fork, type ChildProcess } from 'node:child_process';
import { checkedFile } from '../../report/checkedFile';
import type { CheckJob, CheckedPart, SideBySide } from '../checkJob';
import type { FoundFile } from '../findFiles';
import { digestOf, failedFile, type FileOutcome } from '../../report';
import { reporterFor } from '../reports';

/** A checked part as a process hands it over: its text encoded already, as it will be written. */
export interface SentPart {
  readonly digest: CheckedPart['digest'];
  readonly pieces: readonly Uint8Array[];
  readonly checked?: NonNullable<CheckedPart['checked']>;
}

/** Finished parts that may wait for their turn, per process: a slow first file must not fill the memory with later ones. */
const WAITING = 4;

/**
 * Every core has a process of its own, so none needs V8's helper threads: they would only take time from its neighbours. A
 * workbook leaves much behind that dies at once: room for all of it (MB) saves collecting it piece by piece. Measured by
 * `npm run bench -- processes`.
 */
const FLAGS = [
  '--single-threaded-gc',
  '--no-concurrent-recompilation',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
];

/**
 * Checks files in processes and gives their parts in the order of the files. A process that dies (a workbook that needs more
 * memory than there is) or takes too long costs its file an error, and another one takes its place.
 * @param script what a process runs: the bundle of `worker.ts`
 */
export async function* checkInProcesses(
  files: readonly FoundFile[],
  job: CheckJob,
  { script, processes, timeout, onBegin }: SideBySide & { readonly script: string },
): AsyncGenerator<CheckedPart> {
  const idle = Array.from({ length: Math.min(processes, files.length) }, () => start(script, job));
  const all = new Set(idle);
  const waiting: (() => void)[] = [];
  let over = false;
  const free = (worker: ChildProcess): void => {
    idle.push(worker);
    waiting.shift()?.();
  };
  const take = async (): Promise<ChildProcess> => {
    for (;;) {
      const worker = idle.pop();
      if (worker !== undefined) return worker;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const check = async (found: FoundFile): Promise<CheckedPart> => {
    const worker = await take();
    onBegin?.(found.file);
    try {
      const part = await ask(worker, found, timeout);
      free(worker);
      return part;
    } catch (error) {
      all.delete(worker);
      void end(worker);
      if (!over) {
        const successor = start(script, job);
        all.add(successor);
        free(successor);
      }
      return lost(found, job, error);
    }
  };
  try {
    const started: Promise<CheckedPart>[] = [];
    let next = 0;
    for (let given = 0; given < files.length; given += 1) {
      for (const found of files.slice(next, given + processes * WAITING)) started.push(check(found));
      next = Math.max(next, given + processes * WAITING);
      const part = await started.shift();
      if (part !== undefined) yield part;
    }
  } finally {
    over = true;
    await Promise.all([...all].map(end));
  }
}

function start(script: string, job: CheckJob): ChildProcess {
  const worker = fork(script, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, ...FLAGS],
    // What V8 prints when it runs out of memory helps nobody: the report says which file it was.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Told by its end as well, which every question listens to; one that died idle is noticed by the next question.
  worker.on('error', () => undefined);
  worker.send(job, () => undefined);
  return worker;
}

function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null || worker.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    // One that never comes back to its loop hears no other signal.
    worker.kill('SIGKILL');
  });
}

/** How a process ended before it answered. */
class EndedError extends Error {
  constructor(
    readonly code: number | null,
    readonly signal: NodeJS.Signals | null,
  ) {
    super(`process ended with ${signal ?? code}`);
  }

  /** V8 aborts when it has no memory left (Windows has no signals: 134 says the same); a system without memory kills. */
  get lacksMemory(): boolean {
    return this.signal === 'SIGABRT' || this.signal === 'SIGKILL' || this.code === 134;
  }
}

/** A file that takes longer than it may. */
class TimedOutError extends Error {}

async function ask(worker: ChildProcess, found: FoundFile, timeout: number): Promise<CheckedPart> {
  if (worker.exitCode !== null || worker.signalCode !== null)
    throw new EndedError(worker.exitCode, worker.signalCode);
  return new Promise((resolve, reject) => {
    const answered = (part: SentPart): void => {
      settled();
      resolve(part);
    };
    const failed = (error: Error): void => {
      settled();
      reject(error);
    };
    const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
      failed(new EndedError(code, signal));
    const timer = setTimeout(() => failed(new TimedOutError()), timeout);
    // One by one: a worker keeps listeners of its own.
    const settled = (): void => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    // A question that does not get through is told by the end of the process.
    worker.send(found, () => undefined);
  });
}

/** The part of a file whose process ended: told as a file that cannot be used, in the run's own format. */
function lost({ file }: FoundFile, job: CheckJob, error: unknown): CheckedPart {
  const outcome = failureOf(file, error);
  const { format, settings, asData = false } = job;
  if (asData) return { digest: digestOf(outcome), pieces: [], checked: checkedFile({ outcome, sheets: [] }) };
  return { digest: digestOf(outcome), pieces: reporterFor(format, settings).part(outcome) };
}

function failureOf(file: string, error: unknown): FileOutcome {
  if (error instanceof TimedOutError) return failedFile(file, 'timed-out');
  if (error instanceof EndedError && error.lacksMemory) return failedFile(file, 'too-large');
  return failedFile(file, 'unexpected', error instanceof Error ? error.message : String(error));
}

import { unusableFile, type CheckedFile } from '../../report/checkedFile';
import { digestOf } from '../../report/outcome';
import type { FileErrorCode } from '../../model';
import type { CheckFilesOptions, PickedWorkbook } from './contract';
import type { CheckRequest, WorkerMessage } from './handle';

/** As much of the browser's `Worker` as the pool needs. */
export interface FileWorker {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: CheckRequest, transfer: Transferable[]): void;
  terminate(): void;
}

/** The script of the workers did not arrive: nothing can be checked until it does. */
export class WorkerMissing extends Error {
  override name = 'WorkerMissing' as const;
}

export interface PoolOptions extends CheckFilesOptions {
  readonly how: Omit<CheckRequest, 'file' | 'bytes'>;
  readonly start: () => FileWorker;
  readonly workers: number;
  /** Milliseconds that a file has before it is given up; a minute when absent. */
  readonly timeout?: number;
}

const USUAL_TIMEOUT = 60_000;

/**
 * Bytes; beyond that a report is none. Unpacked it would be several times as much, and the browser has to hold it beside Excel.
 */
export const LARGEST_FILE = 100_000_000;

/**
 * Checks files in several workers. A worker that dies (a workbook that needs more memory than there is) or takes too long costs
 * its file an error, and another takes its place.
 * @throws WorkerMissing
 */
export async function checkInWorkers(
  files: readonly PickedWorkbook[],
  { how, start, workers, signal, onChecked, timeout = USUAL_TIMEOUT }: PoolOptions,
): Promise<void> {
  const waiting = files.map((file, index) => ({ file, index }));
  const stop = new AbortController();
  const end = (): void => stop.abort();
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();
  const lane = async (): Promise<void> => {
    let slot: WorkerSlot | undefined;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, index } = next;
      const bytes = await bytesOf(file);
      if (stop.signal.aborted) break;
      if (typeof bytes === 'string') onChecked(lost(file.name, bytes), index);
      else {
        slot ??= new WorkerSlot(start(), timeout);
        const checked = await slot.check({ ...how, file: file.name, bytes }, stop.signal);
        if (checked === undefined) break;
        if (slot.closed) slot = undefined;
        onChecked(checked, index);
      }
    }
    slot?.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, files.length) }, lane));
  } finally {
    signal?.removeEventListener('abort', end);
    end();
  }
}

/** The bytes of a file, or why there are none. */
async function bytesOf(file: PickedWorkbook): Promise<ArrayBuffer | FileErrorCode> {
  if (file.size > LARGEST_FILE) return 'too-large';
  return file.arrayBuffer().catch(() => 'unreadable' as const);
}

function lost(file: string, error: FileErrorCode, details?: string): CheckedFile {
  return unusableFile(digestOf({ file, error, ...(details !== undefined && { details }) }));
}

/** A worker, and the one file that it is checking. */
class WorkerSlot {
  closed = false;
  private ready = false;

  constructor(
    private readonly worker: FileWorker,
    private readonly timeout: number,
  ) {}

  /** `undefined` when the signal came first. Afterwards a worker that died, or was ended, is closed. */
  check(request: CheckRequest, ended: AbortSignal): Promise<CheckedFile | undefined> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onmessageerror = null;
        worker.onerror = null;
        ended.removeEventListener('abort', stop);
        finish();
      };
      const stop = (): void =>
        settle(() => {
          this.close();
          resolve(undefined);
        });
      const die = (details: string): void =>
        settle(() => {
          this.close();
          if (this.ready) resolve(lost(request.file, 'unexpected', details));
          else reject(new WorkerMissing(details));
        });
      worker.onmessage = ({ data }) => {
        if (data.kind === 'ready') this.ready = true;
        else settle(() => resolve(data.checked));
      };
      worker.onmessageerror = () => die('unreadable message');
      worker.onerror = (event) => {
        event.preventDefault();
        die(event.message || 'worker ended');
      };
      const timer = setTimeout(
        () =>
          settle(() => {
            this.close();
            resolve(lost(request.file, 'timed-out'));
          }),
        this.timeout,
      );
      ended.addEventListener('abort', stop);
      worker.postMessage(request, [request.bytes]);
    });
  }

  close(): void {
    this.closed = true;
    this.worker.terminate();
  }
}

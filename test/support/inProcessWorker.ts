import { deserialize, serialize } from 'node:v8';
import { handle, type CheckRequest } from '../../src/app/batch/handle';
import type { FileWorker } from '../../src/app/batch/pool';

/** What happens to a worker, by the name of the file that it is given. */
const DIES = /stirbt|dies/;

/**
 * A worker in this process: only the way of the messages stands in (copied as between threads); what answers is the real handler.
 * A file whose name says so kills its worker, as one does that needs more memory than there is.
 */
export class InProcessWorker implements FileWorker {
  static started: InProcessWorker[] = [];
  /** Set to let no worker's script arrive. */
  static missing = false;

  onmessage: FileWorker['onmessage'] = null;
  onmessageerror: FileWorker['onmessageerror'] = null;
  onerror: FileWorker['onerror'] = null;
  terminated = false;

  constructor() {
    InProcessWorker.started.push(this);
    setTimeout(() => {
      if (InProcessWorker.missing) this.fail('');
      else this.say({ kind: 'ready' });
    });
  }

  postMessage(request: CheckRequest): void {
    if (InProcessWorker.missing) return;
    if (DIES.test(request.file)) {
      setTimeout(() => this.fail('out of memory'));
      return;
    }
    const sent = copy(request);
    void handle(sent).then((checked) => this.say({ kind: 'checked', checked: copy(checked) }));
  }

  terminate(): void {
    this.terminated = true;
  }

  private say(data: Parameters<NonNullable<FileWorker['onmessage']>>[0]['data']): void {
    if (!this.terminated) this.onmessage?.(new MessageEvent('message', { data }));
  }

  private fail(message: string): void {
    if (!this.terminated) this.onerror?.(new ErrorEvent('error', { message, cancelable: true }));
  }
}

function copy<Value>(value: Value): Value {
  return deserialize(serialize(value)) as Value;
}

import { handle, type CheckRequest, type WorkerMessage } from './handle';

// The script of a worker: SheetJS, recognition and checks, away from the pane's own thread.

const post = (message: WorkerMessage): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<CheckRequest>): void => {
  void handle(data).then((checked) => post({ kind: 'checked', checked }));
};
post({ kind: 'ready' });

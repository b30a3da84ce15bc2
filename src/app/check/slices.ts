import { throwIfCancelled } from '../../model';

/** A task of the main thread stays below this, in milliseconds: well under a frame at 60 Hz, and what is left draws the pane. */
const SLICE = 12;

/**
 * Runs work that yields its progress (0 … 1) in slices, so that the pane can draw and the user can cancel.
 * @throws UserFacingError `cancelled`
 */
export async function runInSlices<T>(
  steps: Generator<number, T>,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void,
): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress(step.value);
    await nextTask();
    throwIfCancelled(signal);
    sliceEnd = performance.now() + SLICE;
  }
}

/** Resolves in a task of its own. A message is delivered at once, where nested timers wait 4 ms each (HTML standard, timers). */
function nextTask(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

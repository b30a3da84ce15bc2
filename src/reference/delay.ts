import type { ReferenceErrorData } from '../model';
import { CancelledError } from './errors';

/** Waits. @throws CancelledError as soon as the signal is aborted */
export function delay(milliseconds: number, signal: AbortSignal, about: ReferenceErrorData): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(new CancelledError(about));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}

import type { Drive } from '../../report/drive';
import { runInSlices } from './slices';

/**
 * Works in slices, so that the pane can draw and the user can cancel.
 * @throws UserFacingError `cancelled`
 */
export function driveInSlices(signal: AbortSignal | undefined): Drive {
  return (steps, onProgress) => runInSlices(steps, signal, onProgress);
}

import type { Phase } from './types';

/** Whether the user can start something: also while the pane checks by itself, so that no button flickers after an edit. */
export function isReady(phase: Phase): boolean {
  return phase.kind === 'idle' || (phase.kind === 'checking' && phase.quiet);
}

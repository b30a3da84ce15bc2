import type { FileWorker } from './pool';

declare const __ZIELCHECK_FILE_WORKER__: string;

/** File name of the workers' script, beside the pane's page. Builds set it; tests run without one. */
const script = typeof __ZIELCHECK_FILE_WORKER__ === 'undefined' ? 'fileWorker.js' : __ZIELCHECK_FILE_WORKER__;

/** Starts a worker of this page's own origin, from a script of its own that nothing else loads. */
export function startWorker(): FileWorker {
  return new Worker(new URL(script, document.baseURI), { name: 'zielcheck-file' });
}

/** Workers that this machine may have at the same time; more than four only share its memory. */
export function workersHere(): number {
  return Math.min(navigator.hardwareConcurrency || 2, 4);
}

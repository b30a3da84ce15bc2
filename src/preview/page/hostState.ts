import { useSyncExternalStore } from 'react';
import type { ExcelHost } from '../host/contract';

const versions = new WeakMap<
  ExcelHost,
  { count: number; readonly subscribe: (listener: () => void) => () => void }
>();

function versionOf(host: ExcelHost): {
  count: number;
  readonly subscribe: (listener: () => void) => () => void;
} {
  const known = versions.get(host);
  if (known) return known;
  const version = {
    count: 0,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const listeners = new Set<() => void>();
  let pending = false;
  // One drawing per frame is enough, however many cells an add-in writes.
  host.onChange(() => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      version.count++;
      for (const listener of listeners) listener();
    });
  });
  versions.set(host, version);
  return version;
}

/** Re-renders when anything in the workbook changes; returns a number that grows with each change. */
export function useHostVersion(host: ExcelHost): number {
  const version = versionOf(host);
  return useSyncExternalStore(version.subscribe, () => version.count);
}

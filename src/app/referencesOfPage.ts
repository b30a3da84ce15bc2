import { loadOnce } from './loadOnce';
import type { OpenReferences } from './references/needs';

const listeners = new Set<() => Promise<void>>();

/**
 * The sources of this page, opened once for the pane and for formulas: what one of them fetched the other need not fetch again.
 * Nothing of it is loaded before the first question.
 */
export const openReferences: OpenReferences = loadOnce(async () => {
  const { openOnPage } = await import('./references/open');
  return openOnPage(async () => {
    await Promise.all([...listeners].map((listener) => listener()));
  });
});

/** Calls back when sources were refreshed or set up differently. */
export function onReferencesChanged(listener: () => Promise<void>): void {
  listeners.add(listener);
}

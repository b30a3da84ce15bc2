import { useSyncExternalStore } from 'react';

/** How the pane looks. */
export const appearances = ['light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

function current(): Appearance {
  const wanted = document.documentElement.dataset['theme'];
  const known = appearances.find((appearance) => appearance === wanted);
  if (known !== undefined) return known;
  const [contrast, dark] = queries.map((query) => window.matchMedia(query).matches);
  if (contrast === true) return 'contrast';
  return dark === true ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = queries.map((query) => window.matchMedia(query));
  for (const query of media) query.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const query of media) query.removeEventListener('change', listener);
  };
}

/** The theme that the page's `data-theme` asks for (Excel's own, or the preview's choice), else the system's. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, current);
}

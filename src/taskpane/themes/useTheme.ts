import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Appearance } from '../appearance';
// Fluent's themes as data (assets/tools/make-themes.mjs); a test says when they are old.
import light from './light.json';

/** Most people see the light theme: the others are fetched by those who need them. */
async function load(appearance: Appearance): Promise<PartialTheme> {
  if (appearance === 'dark') return (await import('./dark.json')).default;
  if (appearance === 'contrast') return (await import('./contrast.json')).default;
  return light;
}

/** The theme of an appearance, or the one before while it is being fetched; `undefined` where there was none yet. */
export function useTheme(appearance: Appearance): PartialTheme | undefined {
  const [theme, setTheme] = useState<PartialTheme | undefined>(appearance === 'light' ? light : undefined);
  useEffect(() => {
    let wanted = true;
    load(appearance)
      // Offline after an update there may be nothing to fetch: better light than blank.
      .catch(() => light)
      .then((loaded) => {
        if (wanted) setTheme(loaded);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [appearance]);
  return theme;
}

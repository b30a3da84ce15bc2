import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Appearance } from '../appearance';

/** Most people see the light theme: the others are fetched by those who need them. */
async function load(appearance: Appearance): Promise<Theme> {
  if (appearance === 'dark') return (await import('./dark')).webDarkTheme;
  if (appearance === 'contrast') return (await import('./contrast')).teamsHighContrastTheme;
  return webLightTheme;
}

/** The theme of an appearance, or the one before while it is being fetched; `undefined` where there was none yet. */
export function useTheme(appearance: Appearance): Theme | undefined {
  const [theme, setTheme] = useState(appearance === 'light' ? webLightTheme : undefined);
  useEffect(() => {
    let wanted = true;
    load(appearance)
      // Offline after an update there may be nothing to fetch: better light than blank.
      .catch(() => webLightTheme)
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

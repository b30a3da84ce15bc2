import { createElement, useEffect, useState } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { loadOnce } from '../../app/loadOnce';
import { NotLoaded } from '../components/NotLoaded';
import { usePaneTools } from './PaneContext';

/**
 * A part of the pane that is loaded when it is first shown. Unlike React's own `lazy`, it says so in its place when it cannot be
 * had, and can be asked for again.
 * @param waiting what is shown meanwhile
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): (props: Props) => ReactNode {
  const fetchPart = loadOnce(load);
  let arrived: ComponentType<Props> | undefined;
  return function Part(props: Props): ReactElement {
    const { language } = usePaneTools();
    const [component, setComponent] = useState(() => arrived);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (component !== undefined || failed) return undefined;
      let wanted = true;
      fetchPart().then(
        (loaded) => {
          arrived = loaded;
          if (wanted) setComponent(() => loaded);
        },
        () => {
          if (wanted) setFailed(true);
        },
      );
      return () => {
        wanted = false;
      };
    }, [component, failed]);
    if (component !== undefined) return createElement(component, props);
    return failed ? <NotLoaded language={language} onRetry={() => setFailed(false)} /> : <>{waiting}</>;
  };
}

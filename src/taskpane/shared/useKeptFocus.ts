import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the keyboard's place in a part whose button gives way to another one ("Vergleichen" to "Abbrechen" and back): the focus
 * goes to the button that is there now. Who has gone on, in the pane or to Excel's cells, is left alone.
 * @returns to be set on the part
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const root = part.current;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last.current = target;
    };
    root?.addEventListener('focusin', remember);
    return () => root?.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const lost = last.current?.isConnected === false && document.activeElement === document.body;
    if (!lost || !document.hasFocus()) return;
    last.current = undefined;
    part.current?.querySelector('button')?.focus();
  });
  return part;
}

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Where the focus goes when its own place is gone: the next finding for who was among them, else the verdict. */
function substitute(root: HTMLElement, wasFinding: boolean): HTMLElement | null {
  const finding = wasFinding ? root.querySelector<HTMLElement>('[data-finding][tabindex="0"]') : null;
  return finding ?? root.querySelector<HTMLElement>('#verdict');
}

/**
 * Keeps the keyboard's place in the overview and its header: when a page that covered it is closed, and when the button that
 * had the focus disappears because its finding was mended.
 * @param changes whatever the overview is drawn from
 */
export function useReturningFocus(shown: boolean, changes: unknown): RefObject<HTMLDivElement | null> {
  const overview = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: HTMLElement; readonly inFinding: boolean }>(undefined);
  const wasShown = useRef(true);
  useEffect(() => {
    if (!shown) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement)
        last.current = { element: target, inFinding: target.closest('[data-findings]') !== null };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [shown]);
  useEffect(() => {
    const root = overview.current;
    const returning = shown && !wasShown.current;
    wasShown.current = shown;
    if (root === null || !shown || last.current === undefined) return;
    const { element, inFinding } = last.current;
    const lost = !element.isConnected && document.activeElement === document.body;
    if (!returning && !lost) return;
    const target = element.isConnected ? element : substitute(root, inFinding);
    target?.focus();
  }, [shown, changes]);
  return overview;
}

import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Finding } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import type { KeyedFinding } from './keyedFindings';

/** Marks the one button of an item that the arrow keys move between. */
export const ITEM_ATTRIBUTE = 'data-finding';

export interface FindingList {
  /** The item that Tab reaches. */
  readonly activeKey: string | undefined;
  /** The item whose details are unfolded. */
  readonly openKey: string | undefined;
  readonly activate: (key: string) => void;
  readonly visit: (key: string, finding: Finding) => void;
  readonly toggleDetails: (key: string) => void;
  readonly sectionProps: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** One Tab stop for the whole list; ↑ ↓ Home End move and select the cell in Excel, Esc goes back to where the user was. */
export function useFindingList(items: readonly KeyedFinding[]): FindingList {
  const { actions } = usePaneTools();
  const [active, setActive] = useState<{ readonly key: string; readonly index: number }>();
  const [openKey, setOpenKey] = useState<string>();
  // When the active finding was mended, the one that has moved to its place takes over.
  const activeKey = items.some(({ key }) => key === active?.key)
    ? active?.key
    : items[Math.min(active?.index ?? 0, items.length - 1)]?.key;
  const activate = (key: string): void => {
    setActive({ key, index: items.findIndex((item) => item.key === key) });
  };

  const visit = (key: string, finding: Finding): void => {
    activate(key);
    actions.goTo(finding.sheet, finding.range);
  };

  const move = (section: HTMLElement, key: string): boolean => {
    // Only what is unfolded can be reached; the order of the document is the order of the list.
    const buttons = [...section.querySelectorAll<HTMLElement>(`[${ITEM_ATTRIBUTE}]`)];
    const from = buttons.findIndex((button) => button === section.ownerDocument.activeElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = targets[key];
    if (from < 0 || target === undefined) return false;
    const button = buttons[target];
    const item = items.find((candidate) => candidate.key === button?.getAttribute(ITEM_ATTRIBUTE));
    if (button === undefined || item === undefined) return true;
    button.focus();
    visit(item.key, item.finding);
    return true;
  };

  return {
    activeKey,
    openKey,
    activate,
    visit,
    toggleDetails: (key) => setOpenKey(openKey === key ? undefined : key),
    sectionProps: {
      onFocus: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) actions.enterList();
      },
      onKeyDown: (event) => {
        if (event.key === 'Escape') {
          setOpenKey(undefined);
          actions.goBack();
        } else if (!move(event.currentTarget, event.key)) return;
        event.preventDefault();
      },
    },
  };
}

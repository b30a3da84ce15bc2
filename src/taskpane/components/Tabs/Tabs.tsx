import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { tabs, type Tab } from '../../state/types';
import { useTabsStyles } from './Tabs.styles';

/**
 * The way from tab to tab: one tab stop, ← and → within. Our own, because Fluent's list of tabs weighs more than the pane has
 * left until its first answer.
 */
export function Tabs({ tab: shown }: { readonly tab: Tab }): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useTabsStyles();
  const shared = useSharedStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs.at((tabs.indexOf(shown) + step) % tabs.length);
    if (next === undefined) return;
    actions.openTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.tabs.label} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === shown ? 0 : -1}
          className={mergeClasses(
            shared.plainButton,
            shared.body,
            styles.tab,
            shared.focusable,
            tab === shown && styles.selected,
          )}
          onClick={() => actions.openTab(tab)}
        >
          {text.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

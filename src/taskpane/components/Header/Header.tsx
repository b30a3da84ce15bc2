import { Button, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import type { PaneState } from '../../state/types';
import { CommandList } from './CommandList';
import { useHeaderStyles } from './Header.styles';
import { usePicker } from './usePicker';

/** Which table is looked at, and behind three dots the commands that are not needed every time. */
export function Header({ state }: { readonly state: PaneState }): ReactElement {
  const { text } = usePaneTools();
  const styles = useHeaderStyles();
  const shared = useSharedStyles();
  const picker = usePicker(state);
  const [open, setOpen] = useState(false);
  const commands = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    setOpen(false);
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <header onKeyDown={onKeyDown}>
      <h1 className={shared.unseen}>{text.productName}</h1>
      <div className={styles.bar}>
        <select
          aria-label={text.header.picker}
          className={mergeClasses(styles.picker, shared.focusable)}
          value={picker.value}
          onChange={(event) => picker.choose(event.target.value)}
          disabled={state.overview === undefined}
        >
          {picker.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={text.menu.label}
          aria-expanded={open}
          aria-controls={open ? commands : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <CommandList id={commands} state={state} onChosen={() => setOpen(false)} />}
    </header>
  );
}

import { Button, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { part } from '../../shared/part';
import { useSharedStyles } from '../../shared/shared.styles';
import { tableKey } from '../../state/insight';
import { isReady } from '../../state/phase';
import type { MapperSubject, PaneState } from '../../state/types';
import { useHeaderStyles } from './Header.styles';
import { usePicker } from './usePicker';

const CommandList = part(() => import('./CommandList').then((module) => module.CommandList));

/** Which table is looked at, and behind three dots the commands that are not needed every time. */
export function Header({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, text } = usePaneTools();
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
          icon={<TableSettings20Regular />}
          aria-label={text.header.columns}
          title={text.header.columns}
          disabledFocusable={state.checked === undefined || !isReady(state.phase)}
          onClick={() => actions.openMapper(subjectOf(state))}
        />
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={text.header.commands}
          aria-expanded={open}
          aria-controls={open ? commands : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <CommandList id={commands} state={state} onChosen={() => setOpen(false)} />}
    </header>
  );
}

/** The table that is looked at; the first of several, the nearest miss, or what the user will point out. */
function subjectOf({ checked, tableKey: key }: PaneState): MapperSubject {
  const tables = checked?.report.result.tables ?? [];
  const picked = tables.find(({ table }) => tableKey(table) === key) ?? tables[0];
  if (picked !== undefined) return { kind: 'table', table: picked.table };
  const miss = checked?.report.result.nearMisses[0];
  return miss === undefined ? { kind: 'selection' } : { kind: 'miss', miss };
}

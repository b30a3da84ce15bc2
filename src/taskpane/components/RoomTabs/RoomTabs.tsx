import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { rooms, type Room } from '../../state/types';
import { useRoomTabsStyles } from './RoomTabs.styles';

/**
 * The way from room to room: one tab stop, ← and → within. Our own, because Fluent's list of tabs weighs more than the pane has
 * left until its first answer.
 */
export function RoomTabs({ room: shown }: { readonly room: Room }): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useRoomTabsStyles();
  const shared = useSharedStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = rooms.at((rooms.indexOf(shown) + step) % rooms.length);
    if (next === undefined) return;
    actions.openRoom(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.rooms.label} className={styles.root} onKeyDown={onKeyDown}>
      {rooms.map((room) => (
        <button
          key={room}
          id={`tab-${room}`}
          type="button"
          role="tab"
          aria-selected={room === shown}
          aria-controls={`room-${room}`}
          tabIndex={room === shown ? 0 : -1}
          className={mergeClasses(
            shared.plainButton,
            shared.body,
            styles.tab,
            shared.focusable,
            room === shown && styles.selected,
          )}
          onClick={() => actions.openRoom(room)}
        >
          {text.rooms[room]}
        </button>
      ))}
    </div>
  );
}

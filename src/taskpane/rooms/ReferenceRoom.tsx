import type { ReactElement } from 'react';
import type { ReferenceRoomText } from '../../messages/referenceRoomText';
import { RoomBody } from '../components/Reference';
import { WordsProvider } from '../components/Reference/words';
import type { PaneState } from '../state/types';

interface ReferenceRoomProps {
  readonly state: PaneState;
}

/** The room "Referenz", speaking the given words. */
export function referenceRoom(words: ReferenceRoomText): (props: ReferenceRoomProps) => ReactElement {
  return function ReferenceRoom({ state }) {
    return (
      <WordsProvider value={words}>
        <RoomBody state={state} />
      </WordsProvider>
    );
  };
}

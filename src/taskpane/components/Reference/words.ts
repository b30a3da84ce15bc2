import { createContext, useContext } from 'react';
import type { ReferenceRoomText } from '../../../messages/referenceRoomText';

const Context = createContext<ReferenceRoomText | undefined>(undefined);

export const WordsProvider = Context.Provider;

/** The words of the room that this component stands in. */
export function useWords(): ReferenceRoomText {
  const words = useContext(Context);
  if (words === undefined) throw new Error('useWords outside of WordsProvider');
  return words;
}

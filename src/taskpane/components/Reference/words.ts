import { createContext, useContext } from 'react';
import type { ReferenceText } from '../../../messages/referenceText';

const Context = createContext<ReferenceText | undefined>(undefined);

export const WordsProvider = Context.Provider;

/** The words of the tab that this component is in. */
export function useWords(): ReferenceText {
  const words = useContext(Context);
  if (words === undefined) throw new Error('useWords outside of WordsProvider');
  return words;
}

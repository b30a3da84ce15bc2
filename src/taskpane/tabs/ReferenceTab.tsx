import type { ReactElement } from 'react';
import type { ReferenceText } from '../../messages/referenceText';
import { ReferenceBody } from '../components/Reference';
import { WordsProvider } from '../components/Reference/words';
import type { PaneState } from '../state/types';

interface ReferenceTabProps {
  readonly state: PaneState;
}

/** The tab "Referenz", speaking the given words. */
export function referenceTab(words: ReferenceText): (props: ReferenceTabProps) => ReactElement {
  return function ReferenceTab({ state }) {
    return (
      <WordsProvider value={words}>
        <ReferenceBody state={state} />
      </WordsProvider>
    );
  };
}

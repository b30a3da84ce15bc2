import { createContext, useContext } from 'react';
import type { CheckTexts } from '../../checks';
import type { UiText } from '../../messages';
import type { Language } from '../../model';
import type { PaneActions } from '../state/pane';

/** What every part of the pane needs: the words, the language of numbers, and what can be done. */
export interface PaneTools {
  readonly actions: PaneActions;
  readonly language: Language;
  readonly checkTexts: CheckTexts;
  readonly text: UiText;
}

const Context = createContext<PaneTools | undefined>(undefined);

export const PaneToolsProvider = Context.Provider;

/** The tools of the pane that this component is in. */
export function usePaneTools(): PaneTools {
  const tools = useContext(Context);
  if (tools === undefined) throw new Error('usePaneTools outside of PaneToolsProvider');
  return tools;
}

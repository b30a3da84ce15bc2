import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Zielcheck } from '../../app/contract';
import { createPaneStore } from './pane';
import type { PaneActions } from './pane';
import type { PaneState } from './types';

/** The running pane: its state, and what can be done. Opens the workbook when it is first shown. */
export function useZielcheck(app: Zielcheck): { readonly state: PaneState; readonly actions: PaneActions } {
  const [store] = useState(() => createPaneStore(app));
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => store.start(), [store]);
  return { state, actions: store.actions };
}

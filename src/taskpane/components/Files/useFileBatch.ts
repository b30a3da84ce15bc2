import { useState, useSyncExternalStore } from 'react';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { useOwnProfile } from '../../shared/useOwnProfile';
import { batchOf, type FileBatch } from './fileBatch';
import type { FilesState } from './filesState';

/** The batch as the page shows it, and the open workbook's profile, where it has one that can be used. */
export interface BatchOnPage extends FilesState {
  readonly batch: FileBatch;
  readonly ownProfile: Profile | undefined;
  /** The open workbook's profile, where the user wants every file to be checked with it. */
  readonly profile: Profile | undefined;
  readonly useOwnProfile: (wanted: boolean) => void;
}

export function useFileBatch(): BatchOnPage {
  const { actions } = usePaneTools();
  const batch = batchOf(actions.files);
  const state = useSyncExternalStore(batch.subscribe, batch.getState);
  const ownProfile = useOwnProfile();
  const [wanted, setWanted] = useState(state.profile !== undefined);
  return {
    ...state,
    batch,
    ownProfile,
    profile: wanted ? ownProfile : undefined,
    useOwnProfile: (next) => {
      setWanted(next);
      batch.checkAgain(next ? ownProfile : undefined);
    },
  };
}

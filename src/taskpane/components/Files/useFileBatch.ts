import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { batchOf, type FileBatch, type FilesState } from './fileBatch';

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
  const [ownProfile, setOwnProfile] = useState<Profile>();
  const [wanted, setWanted] = useState(batch.getState().profile !== undefined);

  useEffect(() => {
    let gone = false;
    void actions.readProfile().then((found) => {
      if (!gone && found !== undefined && 'profile' in found) setOwnProfile(found.profile);
    });
    return () => {
      gone = true;
    };
  }, [actions]);

  const profile = wanted ? ownProfile : undefined;
  return {
    ...state,
    batch,
    ownProfile,
    profile,
    useOwnProfile: (next) => {
      setWanted(next);
      batch.checkAgain(next ? ownProfile : undefined);
    },
  };
}

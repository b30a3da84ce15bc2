import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { deskOf, type FilesDesk, type FilesState } from './filesDesk';

/** The desk as the page shows it, and the open workbook's profile, where it has one that can be used. */
export interface DeskOnPage extends FilesState {
  readonly desk: FilesDesk;
  readonly ownProfile: Profile | undefined;
  /** The open workbook's profile, where the user wants every file to be checked with it. */
  readonly profile: Profile | undefined;
  readonly useOwnProfile: (wanted: boolean) => void;
}

export function useFilesDesk(): DeskOnPage {
  const { actions } = usePaneTools();
  const desk = deskOf(actions.files);
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const [ownProfile, setOwnProfile] = useState<Profile>();
  const [wanted, setWanted] = useState(desk.getState().profile !== undefined);

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
    desk,
    ownProfile,
    profile,
    useOwnProfile: (next) => {
      setWanted(next);
      desk.checkAgain(next ? ownProfile : undefined);
    },
  };
}

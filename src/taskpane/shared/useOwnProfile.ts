import { useCallback } from 'react';
import type { Profile } from '../../profile';
import { usePaneTools } from './PaneContext';
import { useLoaded } from './useLoaded';

/** The open workbook's profile, where it has one that can be used; asked once. */
export function useOwnProfile(): Profile | undefined {
  const { actions } = usePaneTools();
  const found = useLoaded(useCallback(() => actions.readProfile(), [actions]));
  const profile = found?.kind === 'ready' ? found.value : undefined;
  return profile !== undefined && 'profile' in profile ? profile.profile : undefined;
}

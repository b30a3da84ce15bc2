import { useEffect, useReducer, useRef } from 'react';
import { profileSourceText, type ProfileSourceText } from '../../../messages/profileSource';
import type { Profile } from '../../../profile';
import { LARGEST_PROFILE } from '../../../profile/address';
import { usePaneTools } from '../../shared/PaneContext';
import { nothingAsked, reduceReader, type ReaderState } from './readerState';
import type { TroubleLines } from './Trouble';

export interface ProfileReader extends ReaderState {
  readonly text: ProfileSourceText;
  readonly tell: (trouble: TroubleLines | undefined) => void;
  readonly readFile: (file: File) => void;
  readonly setAddress: (address: string) => void;
  readonly fetch: () => void;
  readonly cancel: () => void;
}

/**
 * Reads a profile from a file or an address, and keeps what is wrong with it.
 * @param onProfile with what the person knows it by: the file's name, or the address without what may be secret in it
 */
export function useProfileReader(onProfile: (profile: Profile, name: string) => void): ProfileReader {
  const { actions, language } = usePaneTools();
  const text = profileSourceText(language);
  const [state, dispatch] = useReducer(reduceReader, nothingAsked);
  const { address } = state;
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const tell = (trouble: TroubleLines | undefined): void => dispatch({ type: 'said', trouble });
  const found = (profile: Profile, name: string): void => {
    tell(undefined);
    onProfile(profile, name);
  };

  const readFile = async (file: File): Promise<void> => {
    const content = file.size > LARGEST_PROFILE ? undefined : await file.text().catch(() => undefined);
    const title = text.notAProfile(file.name);
    if (content === undefined) return tell({ title, lines: [text.unreadable] });
    const read = await actions.judgeProfile(content);
    if (read === undefined) return;
    if ('problems' in read) return tell({ title, lines: read.problems });
    found(read.profile, file.name);
  };

  const fetch = async (): Promise<void> => {
    if (address.trim() === '' || running.current !== undefined) return;
    const mine = new AbortController();
    running.current = mine;
    dispatch({ type: 'asked' });
    try {
      const read = await actions.profileAt(address, mine.signal);
      if (mine.signal.aborted || read === undefined) return;
      if ('profile' in read) return found(read.profile, read.name);
      const title = read.reached ? text.notAProfile(read.name) : text.unreached(read.name);
      tell({ title, lines: read.problems });
    } finally {
      running.current = undefined;
      dispatch({ type: 'answered' });
    }
  };

  return {
    ...state,
    text,
    tell,
    readFile: (file) => void readFile(file),
    setAddress: (typed) => dispatch({ type: 'typed', address: typed }),
    fetch: () => void fetch(),
    cancel: () => {
      running.current?.abort();
      tell({ title: text.cancelled, lines: [] });
    },
  };
}

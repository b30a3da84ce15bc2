import { useEffect, useReducer, useRef } from 'react';
import type { Report } from '../../../app/contract';
import { UserFacingError } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { nothingRead, reduceEarlier, type EarlierState } from './earlierState';

/** Reading an earlier state of the report from a file. */
export interface EarlierReading extends EarlierState {
  readonly read: (file: File) => void;
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

export function useEarlierState(): EarlierReading {
  const { actions } = usePaneTools();
  const [state, dispatch] = useReducer(reduceEarlier, nothingRead);
  const picked = useRef<File>(undefined);
  const run = useRef<AbortController>(undefined);
  useEffect(() => () => run.current?.abort(), []);

  const read = async (file: File): Promise<void> => {
    run.current?.abort();
    const mine = new AbortController();
    run.current = mine;
    picked.current = file;
    dispatch({ type: 'began', name: file.name });
    try {
      const use = await actions.files();
      const checked = await use.read(file, mine.signal);
      if (mine.signal.aborted) return;
      const earlier =
        checked === undefined
          ? undefined
          : { file: checked, changesSince: (report: Report) => use.changesSince(checked, report) };
      dispatch({ type: 'read', earlier });
    } catch (error) {
      if (mine.signal.aborted) return;
      dispatch({ type: 'failed', failure: error instanceof UserFacingError ? error : 'not-loaded' });
    }
  };

  return {
    ...state,
    read: (file) => void read(file),
    retry: () => {
      if (picked.current !== undefined) void read(picked.current);
    },
    cancel: () => {
      run.current?.abort();
      dispatch({ type: 'cancelled' });
    },
    close: () => dispatch({ type: 'closed' }),
  };
}

import { useCallback, useReducer } from 'react';
import { toUserError } from '../state/failures';
import { idle, reduceWork, type Work } from '../state/work';

interface Working {
  readonly work: Work;
  /** Does a task that says what it has done; resolves to whether it succeeded. */
  readonly run: (task: () => Promise<string>) => Promise<boolean>;
  /** Tells of a failure of something else. */
  readonly fail: (error: unknown) => void;
}

/** The work of a page: one task at a time, and what became of the last. */
export function useWork(): Working {
  const [work, dispatch] = useReducer(reduceWork, idle);
  const run = useCallback(async (task: () => Promise<string>): Promise<boolean> => {
    dispatch({ type: 'began' });
    try {
      dispatch({ type: 'done', what: await task() });
      return true;
    } catch (error) {
      dispatch({ type: 'failed', error: toUserError(error) });
      return false;
    }
  }, []);
  const fail = useCallback(
    (error: unknown): void => dispatch({ type: 'failed-beside', error: toUserError(error) }),
    [],
  );
  return { work, run, fail };
}

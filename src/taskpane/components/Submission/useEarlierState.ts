import { useEffect, useRef, useState } from 'react';
import type { CheckedFile, Report } from '../../../app/contract';
import { UserFacingError, type Comparison } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';

/** An earlier state of the report, as it was read, and what changed since. */
interface ReadEarlier {
  readonly file: CheckedFile;
  readonly changesSince: (report: Report) => Comparison;
}

/** Reading an earlier state of the report from a file. */
export interface EarlierReading {
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  readonly earlier: ReadEarlier | undefined;
  readonly failure: UserFacingError | 'not-loaded' | undefined;
  readonly read: (file: File) => void;
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

export function useEarlierState(): EarlierReading {
  const { actions } = usePaneTools();
  const [reading, setReading] = useState<string>();
  const [earlier, setEarlier] = useState<ReadEarlier>();
  const [failure, setFailure] = useState<EarlierReading['failure']>();
  const picked = useRef<File>(undefined);
  const run = useRef<AbortController>(undefined);
  useEffect(() => () => run.current?.abort(), []);

  const read = async (file: File): Promise<void> => {
    run.current?.abort();
    const mine = new AbortController();
    run.current = mine;
    picked.current = file;
    setReading(file.name);
    setFailure(undefined);
    try {
      const use = await actions.files();
      const checked = await use.read(file, mine.signal);
      if (checked !== undefined && !mine.signal.aborted)
        setEarlier({ file: checked, changesSince: (report) => use.changesSince(checked, report) });
    } catch (error) {
      if (!mine.signal.aborted) setFailure(error instanceof UserFacingError ? error : 'not-loaded');
    }
    if (run.current === mine) setReading(undefined);
  };

  return {
    reading,
    earlier,
    failure,
    read: (file) => void read(file),
    retry: () => {
      if (picked.current !== undefined) void read(picked.current);
    },
    cancel: () => {
      run.current?.abort();
      setReading(undefined);
    },
    close: () => setEarlier(undefined),
  };
}

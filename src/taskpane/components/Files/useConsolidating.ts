import { useEffect, useState } from 'react';
import type { CheckedFile, Consolidated, InsertedSheet } from '../../../app/contract';
import { formatNumber } from '../../../messages';
import { manyFilesText } from '../../../messages/manyFiles';
import type { UserFacingError } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { toUserError } from '../../state/failures';

/** What was put together, and where it went. */
export interface ConsolidatingWork {
  readonly busy: boolean;
  /** Of the files that are on the batch now; made anew when they change. */
  readonly consolidated: Consolidated | undefined;
  readonly error: UserFacingError | undefined;
  /** What has just been done, to be read out. */
  readonly done: string;
  /** Sheets that were put into the open workbook, now or earlier, and are still there. */
  readonly inserted: readonly InsertedSheet[];
  readonly consolidate: () => void;
  readonly open: () => void;
  readonly insert: () => void;
  readonly takeOut: () => void;
}

export function useConsolidating(files: readonly CheckedFile[]): ConsolidatingWork {
  const { actions, language } = usePaneTools();
  const { consolidate: text } = manyFilesText(language);
  const [made, setMade] = useState<{ readonly of: readonly CheckedFile[]; readonly what: Consolidated }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<UserFacingError>();
  const [done, setDone] = useState('');
  const [inserted, setInserted] = useState<readonly InsertedSheet[]>([]);

  useEffect(() => {
    let gone = false;
    void actions
      .files()
      .then(({ consolidating }) => consolidating.inserted())
      .then((sheets) => {
        if (!gone) setInserted(sheets);
      })
      // What keeps the workbook from being read is reported when something is put in.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [actions]);

  const consolidated = made?.of === files ? made.what : undefined;

  const work = async (task: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    setDone('');
    try {
      setDone(await task());
    } catch (failure) {
      setError(toUserError(failure));
    } finally {
      setBusy(false);
    }
  };
  const withConsolidated = (task: (what: Consolidated) => Promise<string>) => (): void => {
    if (consolidated !== undefined) void work(() => task(consolidated));
  };

  return {
    busy,
    consolidated,
    error,
    done,
    inserted,
    consolidate: () =>
      void work(async () => {
        const what = await (await actions.files()).consolidate(files);
        setMade({ of: files, what });
        return '';
      }),
    open: withConsolidated(async (what) => {
      await (await actions.files()).openConsolidated(what);
      return text.opened;
    }),
    insert: withConsolidated(async ({ bytes, language: spoken }) => {
      const { consolidating } = await actions.files();
      const sheets = await consolidating.insert(bytes, spoken);
      setInserted(await consolidating.inserted());
      return text.inserted(sheets.map(({ name }) => name).join(', '));
    }),
    takeOut: () =>
      void work(async () => {
        const count = await (await actions.files()).consolidating.remove(inserted);
        setInserted([]);
        return text.takenOut(formatNumber(count, language), count === 1);
      }),
  };
}

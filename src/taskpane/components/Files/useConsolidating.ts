import { useEffect, useReducer } from 'react';
import type { CheckedFile, Consolidated, InsertedSheet } from '../../../app/contract';
import { formatNumber } from '../../../messages';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useWork } from '../../shared/useWork';
import type { Work } from '../../state/work';

/** What was put together, and where it went. */
export interface ConsolidatingWork extends Work {
  /** Of the files that are on the batch now; made anew when they change. */
  readonly consolidated: Consolidated | undefined;
  /** Sheets that were put into the open workbook, now or earlier, and are still there. */
  readonly inserted: readonly InsertedSheet[];
  readonly consolidate: () => void;
  readonly open: () => void;
  readonly insert: () => void;
  readonly takeOut: () => void;
}

interface Put {
  readonly made?: { readonly of: readonly CheckedFile[]; readonly what: Consolidated };
  readonly inserted: readonly InsertedSheet[];
}

const mergeChange = (put: Put, change: Partial<Put>): Put => ({ ...put, ...change });

export function useConsolidating(files: readonly CheckedFile[]): ConsolidatingWork {
  const { actions, language } = usePaneTools();
  const { consolidate: text } = manyFilesText(language);
  const { work, run } = useWork();
  const [{ made, inserted }, changed] = useReducer(mergeChange, { inserted: [] });

  useEffect(() => {
    let gone = false;
    void actions
      .files()
      .then(({ consolidating }) => consolidating.inserted())
      .then((sheets) => {
        if (!gone) changed({ inserted: sheets });
      })
      // What keeps the workbook from being read is reported when something is put in.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [actions]);

  const consolidated = made?.of === files ? made.what : undefined;
  const withConsolidated = (task: (what: Consolidated) => Promise<string>) => (): void => {
    if (consolidated !== undefined) void run(() => task(consolidated));
  };

  return {
    ...work,
    consolidated,
    inserted,
    consolidate: () =>
      void run(async () => {
        const what = await (await actions.files()).consolidate(files);
        changed({ made: { of: files, what } });
        return '';
      }),
    open: withConsolidated(async (what) => {
      await (await actions.files()).openConsolidated(what);
      return text.opened;
    }),
    insert: withConsolidated(async ({ bytes, language: spoken }) => {
      const { consolidating } = await actions.files();
      const sheets = await consolidating.insert(bytes, spoken);
      changed({ inserted: await consolidating.inserted() });
      return text.inserted(sheets.map(({ name }) => name).join(', '));
    }),
    takeOut: () =>
      void run(async () => {
        const count = await (await actions.files()).consolidating.remove(inserted);
        changed({ inserted: [] });
        return text.takenOut(formatNumber(count, language), count === 1);
      }),
  };
}

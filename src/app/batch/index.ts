import { openNewWorkbook } from '../../excel/newWorkbook';
import type { CheckedFile } from '../../report/checkedFile';
import { calendarDay, type Language } from '../../model';
import { compareStates, statesOf } from '../../compare/states';
import { consolidating } from './consolidating';
import { consolidateFiles } from './consolidate';
import type { CheckFilesOptions, BatchUseCases, PickedWorkbook } from './contract';
import { checkInWorkers } from './pool';
import { filesPage } from './page';
import { startWorker, workersHere } from './startWorker';

/** What checking many files needs of the add-in. */
export interface BatchNeeds {
  language(): Promise<Language>;
  /** Version of Zielcheck. */
  readonly version: string;
}

/** Workbook files beside the one that Excel has open. */
export function createBatchUseCases({ language, version }: BatchNeeds): BatchUseCases {
  const today = (): string => calendarDay(new Date());
  const check = async (
    files: readonly PickedWorkbook[],
    { profile, ...options }: CheckFilesOptions,
  ): Promise<void> =>
    checkInWorkers(files, {
      ...options,
      how: { language: await language(), today: today(), ...(profile !== undefined && { profile }) },
      start: startWorker,
      workers: workersHere(),
    });
  return {
    check,
    consolidate: async (files) => consolidateFiles(files, { language: await language(), today: today() }),
    consolidating,
    openConsolidated: ({ bytes }) => openNewWorkbook(bytes),
    async read(file, signal) {
      let read: CheckedFile | undefined;
      await check([file], {
        ...(signal !== undefined && { signal }),
        onChecked: (checked) => {
          read = checked;
        },
      });
      return read;
    },
    changesSince: ({ states }, { result }) => compareStates(states, statesOf(result)),
    page: (files, ui, checkTexts) =>
      filesPage(files, { ui, checkTexts, language: checkTexts.language, today: today(), version }),
  };
}

import { openNewWorkbook } from '../../excel/newWorkbook';
import type { CheckedFile } from '../../files/checkedFile';
import { calendarDay, type Language } from '../../model';
import { compareStates, statesOf } from '../../reports/compare';
import { consolidateFiles } from './consolidate';
import type { CheckFilesOptions, FileComparison, FilesUseCases, PickedWorkbook } from './contract';
import { checkInWorkers } from './pool';
import { filesPage } from './page';
import { startWorker, workersHere } from './startWorker';

/** What the funder's desk needs of the add-in. */
export interface FilesRoom {
  language(): Promise<Language>;
  /** Version of Zielcheck. */
  readonly version: string;
}

/** Workbook files beside the one that Excel has open. */
export function createFilesUseCases({ language, version }: FilesRoom): FilesUseCases {
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
    openConsolidated: ({ bytes }) => openNewWorkbook(bytes),
    async compare(earlier, report, signal): Promise<FileComparison | undefined> {
      let file: CheckedFile | undefined;
      await check([earlier], {
        ...(signal !== undefined && { signal }),
        onChecked: (checked) => (file = checked),
      });
      if (file === undefined) return undefined;
      if (file.digest.error !== null) return { kind: 'unusable', file };
      return { kind: 'compared', comparison: compareStates(file.states, statesOf(report.result)) };
    },
    page: (files, ui, spoken) => filesPage(files, { ui, language: spoken, today: today(), version }),
  };
}

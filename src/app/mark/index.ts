import { hasMarks } from '../../excel';
import type { CheckOpenWorkbook } from '../check';
import { loadOnce } from '../loadOnce';
import type { Session } from '../session';
import type { MarkUseCases } from './contract';

const loadMarking = loadOnce(() => import('./marking'));

/** Markings in the workbook that Excel has open. */
export function createMarkUseCases(session: Session, check: CheckOpenWorkbook): MarkUseCases {
  return {
    async mark(report) {
      const { addMarks, planMarks, requireCurrent } = await loadMarking();
      const { marks, rows } = planMarks(report.result.tables);
      await requireCurrent(report, marks, await session.settings(report.profile), check);
      await addMarks(marks);
      return rows;
    },
    async unmark() {
      await (await loadMarking()).removeMarks();
    },
    marked: hasMarks,
  };
}

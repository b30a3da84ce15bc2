import type { CheckOpenWorkbook } from '../check';
import { inTurn } from '../inTurn';
import { loadOnce } from '../loadOnce';
import type { Session } from '../session';
import type { ChangeUseCases } from './contract';
import type { ChangeWriter } from './writer';

const loadWriting = loadOnce(() => import('./writing'));

/** The writer of a running add-in, which remembers what it has written. */
export function writerOnce(): () => Promise<ChangeWriter> {
  return loadOnce(async () => (await loadWriting()).createChangeWriter());
}

/** Changes of the cells of the workbook that Excel has open. */
export function createChangeUseCases(
  session: Session,
  writer: () => Promise<ChangeWriter>,
  check: CheckOpenWorkbook,
): ChangeUseCases {
  return {
    async previewFixes(findings) {
      const { changesOf } = await loadWriting();
      return changesOf(findings, await session.language());
    },
    async previewPercentages(report, as) {
      const { asValues, changesOf, percentFindings } = await loadWriting();
      const findings = await percentFindings(report, await session.settings(report.profile), check);
      return changesOf(as === 'value' ? asValues(findings) : findings, await session.language());
    },
    async apply(changes) {
      const excelUndo = await inTurn(async () => (await writer()).change(changes));
      return { cells: changes.length, excelUndo };
    },
    undo: () => inTurn(async () => (await writer()).undo()),
  };
}

import { readCells } from '../../excel/writing';
import { UserFacingError } from '../../model';
import type { MissedTarget } from '../../submission';
import type { Change } from '../contract';

/** What writing an explanation into its row of the table would change, read fresh. */
export async function previewExplanation(
  { sheet, explanationCell }: MissedTarget,
  text: string,
): Promise<Change> {
  if (explanationCell === undefined) throw new UserFacingError('nothing-to-insert', { sheet });
  const [before] = await readCells([{ sheet, ...explanationCell }]);
  if (before === undefined) throw new UserFacingError('nothing-to-insert', { sheet });
  return {
    sheet,
    write: { ...explanationCell, value: text },
    before,
    after: { shown: text },
    overwrites: before.formula !== '',
  };
}

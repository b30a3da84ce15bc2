import type { CellRange } from '../model';
import { rangeAt } from './ranges';
import { askExcel } from './run';

/** One cell of a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Which of the cells hold nothing, in one request. A cell of a sheet that this workbook does not have counts as filled. */
export function readEmptiness(cells: readonly CellPlace[]): Promise<readonly boolean[]> {
  return askExcel(async (context) => {
    const ranges = cells.map(({ sheet, range }) =>
      rangeAt(context.workbook.worksheets.getItemOrNullObject(sheet), range).load('valueTypes'),
    );
    await context.sync();
    return ranges.map(
      (range) => !range.isNullObject && range.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
    );
  });
}

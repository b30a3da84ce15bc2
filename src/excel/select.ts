import type { CellRange } from '../model';
import { excelCode } from './errors';
import { POSITION, rangeAt, rangeOf } from './ranges';
import { askExcel } from './run';

/** Shows the sheet and selects the range; Excel scrolls it into view. */
export function selectRange(sheet: string, range: CellRange): Promise<void> {
  return askExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      rangeAt(worksheet, range).select();
      await context.sync();
    },
    { place: { sheet } },
  );
}

/** The selected range, or `undefined` when several ranges, a chart or a shape are selected. */
export function readSelection(): Promise<{ readonly sheet: string; readonly range: CellRange } | undefined> {
  return askExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load(POSITION);
    const worksheet = range.worksheet.load('name');
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) === 'InvalidSelection') return undefined;
      throw error;
    }
    return { sheet: worksheet.name, range: rangeOf(range) };
  });
}

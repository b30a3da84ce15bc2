import type { CellRange } from '../model';
import { excelCode } from './errors';
import { rangeAt, rangeOf } from './ranges';

/**
 * The merged areas whose first cell lies in the range; others are not reported (office-js #1590, #3611).
 *
 * Excel refuses a range with more than 512 merged areas (@types/office-js, getMergedAreasOrNullObject), so a range that it
 * refuses is asked again in halves. A single row holds fewer in any real workbook; then the failure is told.
 */
export async function readMerges(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  range: CellRange,
): Promise<CellRange[]> {
  const merged = rangeAt(worksheet, range).getMergedAreasOrNullObject();
  merged.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  try {
    await context.sync();
  } catch (error) {
    if (range.top === range.bottom || !mayBeTooMany(error)) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    const upper = await readMerges(context, worksheet, { ...range, bottom: middle });
    return [...upper, ...(await readMerges(context, worksheet, { ...range, top: middle + 1 }))];
  }
  return merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
}

/** The documentation does not name the code; these are the ones Excel gives for a result it cannot build. */
function mayBeTooMany(error: unknown): boolean {
  return ['GeneralException', 'InvalidArgument', 'InvalidOperation', 'RangeExceedsLimit'].includes(
    excelCode(error) ?? '',
  );
}

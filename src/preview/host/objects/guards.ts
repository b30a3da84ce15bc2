import { intersects } from '../../../model';
import { HostError } from '../errors';
import type { Book } from '../state/book';
import type { RangeTarget } from './rangeTarget';

/**
 * What Excel refuses before it changes a range.
 */

/** Contents of locked cells on a protected sheet cannot be changed (Excel.WorksheetProtection; format.protection.locked). */
export function requireUnlocked(book: Book, range: RangeTarget): void {
  if (!range.sheet.protection) return;
  if (range.isUnbounded) throw new HostError('AccessDenied');
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (book.cell(range.sheet, row, column).format.locked) throw new HostError('AccessDenied');
    }
  }
}

/** Operations that a protected sheet allows only by one of its options (Excel.WorksheetProtectionOptions). */
export function requireOption(range: Pick<RangeTarget, 'sheet'>, option: string): void {
  const { protection } = range.sheet;
  if (protection && protection.options[option] !== true) throw new HostError('AccessDenied');
}

/**
 * A part of a merged area cannot be written apart from the rest: only the whole area, or its top left cell, which carries the
 * value (docs/excel-protocol.md, Ranges; ErrorCodes.mergedRangeConflict).
 */
export function requireWholeMerges(range: RangeTarget): void {
  for (const merge of range.sheet.merges) {
    if (!intersects(merge, range)) continue;
    const whole =
      range.top <= merge.top &&
      range.left <= merge.left &&
      range.bottom >= merge.bottom &&
      range.right >= merge.right;
    const onlyFirst =
      range.top <= merge.top &&
      range.left <= merge.left &&
      range.bottom === merge.top &&
      range.right === merge.left;
    if (!whole && !onlyFirst) {
      throw new HostError(
        'MergedRangeConflict',
        undefined,
        "This operation can't be done on a part of a merged range.",
      );
    }
  }
}

/**
 * A block of several rows that reaches over rows hidden by a filter: Excel may put the data into other rows than meant
 * (OfficeDev/office-js#224, #226), so the stand-in refuses it as ErrorCodes.filteredRangeConflict describes.
 */
export function requireUnfiltered(range: RangeTarget): void {
  const { filter } = range.sheet;
  if (!filter || range.rowCount === 1 || !intersects(filter.range, range)) return;
  for (const row of filter.hiddenRows) {
    if (row >= range.top && row <= range.bottom) throw new HostError('FilteredRangeConflict');
  }
}

/** Contents of whole rows and columns can be neither set nor read (excel/excel-add-ins-ranges-unbounded). */
export function requireBounded(range: RangeTarget): void {
  if (range.isUnbounded) throw new HostError('InvalidArgument');
}

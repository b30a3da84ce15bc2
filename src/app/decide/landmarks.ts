import { readSheet } from '../../excel';
import type { TableMapping } from '../../model';
import { withLandmark } from '../../tables';

/** Rows below the header that are read for the first name. */
const ROWS = 20;

/**
 * The decisions with the headers that their tables have now, read fresh from the workbook, whose sheets are given.
 * @throws UserFacingError
 */
export async function landmarked(
  mappings: readonly TableMapping[],
  sheets: readonly string[],
): Promise<readonly TableMapping[]> {
  const found: TableMapping[] = [];
  for (const mapping of mappings) {
    const { headerRows, range } = mapping;
    const within = { ...range, bottom: Math.min(range.bottom, range.top + headerRows + ROWS - 1) };
    found.push(withLandmark(await readSheet(mapping.sheet, { within }), mapping, sheets));
  }
  return found;
}

import { lookKey, type CellLook, type CellRange } from '../model';
import { rangeAt } from './ranges';

/** Names stand at the left of a sheet, and only sheets of this length were formatted row by row by a person. */
const COLUMNS = 8;
const MOST_ROWS = 2_500;

/**
 * Asks, with the page that is read anyway, which cells are bold or indented; `undefined` for long sheets. How rows are grouped
 * cannot be asked: Excel's interface has no member for it.
 */
export function askForLooks(
  worksheet: Excel.Worksheet,
  used: CellRange,
  page: CellRange,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined {
  if (used.bottom - used.top >= MOST_ROWS) return undefined;
  const right = Math.min(page.right, page.left + COLUMNS - 1);
  return rangeAt(worksheet, { ...page, right }).getCellProperties({
    format: { font: { bold: true }, indentLevel: true },
  });
}

/** Adds the looks of a page to those of the sheet. */
export function addLooks(
  looks: Map<number, CellLook>,
  page: CellRange,
  cells: readonly (readonly Excel.CellProperties[])[],
): void {
  cells.forEach((row, rowOffset) => {
    row.forEach(({ format }, columnOffset) => {
      const look = { bold: format?.font?.bold === true, indent: format?.indentLevel ?? 0 };
      if (look.bold || look.indent > 0)
        looks.set(lookKey(page.top + rowOffset, page.left + columnOffset), look);
    });
  });
}

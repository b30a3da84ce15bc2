import type { CellRange } from '../model';

/** What has to be loaded of a range to know where it is. */
export const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';

/** The rectangle of a range whose four numbers are loaded. */
export function rangeOf(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** The cells of a rectangle of a worksheet. */
export function rangeAt(worksheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return worksheet.getRangeByIndexes(
    range.top,
    range.left,
    range.bottom - range.top + 1,
    range.right - range.left + 1,
  );
}

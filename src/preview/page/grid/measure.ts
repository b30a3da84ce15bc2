import type { HostSheetView } from '../../host/contract';
import { STANDARD_HEIGHT, STANDARD_WIDTH, spanWidth, type GridLayout, type MergeIndex } from './layout';

/** The grid's font; the style sheet uses the same. */
const FONT = '14px Calibri, Carlito, "Segoe UI", Arial, sans-serif';
const PADDING = 8;
/** Rows whose height is fitted to wrapped text. Further down fitting would cost more than it is worth. */
const FITTED_ROWS = 300;

let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the grid's font, in pixels. */
export function textWidth(text: string, bold: boolean): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = bold ? `bold ${FONT}` : FONT;
  return context.measureText(text).width;
}

/** Excel shows a number that is wider than its column as "####", never cut off. */
export function fitNumber(text: string, width: number, bold: boolean): string {
  if (text.length * 9 < width - PADDING || textWidth(text, bold) <= width - PADDING + 4) return text;
  return '#'.repeat(Math.max(1, Math.floor((width - PADDING) / 7)));
}

/** Heights of the rows (by worksheet row) that have one of their own or whose wrapped text needs more than one line. */
export function fittedHeights(
  sheet: HostSheetView,
  layout: GridLayout,
  merges: MergeIndex,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row < Math.min(sheet.rowCount, FITTED_ROWS); row++) {
    const own = sheet.rowHeight(row);
    if (own !== undefined) {
      heights.set(row, own);
      continue;
    }
    let lines = 1;
    for (let column = 0; column < sheet.columnCount; column++) {
      const cell = sheet.cell(row, column);
      if (cell.text === '' || cell.style.wrap !== true) continue;
      const merge = merges.at(row, column);
      if (merge && merge.bottom > merge.top) continue;
      const width = merge ? spanWidth(layout, merge.left, merge.right) : spanWidth(layout, column, column);
      lines = Math.max(
        lines,
        wrappedLines(cell.text, Math.max(width, STANDARD_WIDTH / 2) - PADDING, cell.style.bold === true),
      );
    }
    if (lines > 1) heights.set(row, lines * STANDARD_HEIGHT);
  }
  return heights;
}

function wrappedLines(text: string, width: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const wide = textWidth(word, bold);
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
  }
  return lines;
}

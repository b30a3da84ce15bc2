import { cellRange, contains, type CellRange } from '../../../model';
import type { ExcelHost } from '../../host/contract';
import type { Drawing } from './cells';
import type { Position } from './keys';
import { layoutOf, MergeIndex } from './layout';
import { fittedHeights } from './measure';

/** Widths that the user has dragged: by sheet id, then by worksheet column. */
export type DraggedWidths = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Takes from the host everything that the grid draws. */
export function drawingOf(host: ExcelHost, widths: DraggedWidths, anchor: Position, plain: boolean): Drawing {
  const sheet = host.activeSheet();
  const layout = layoutOf(sheet, widths.get(sheet.id) ?? new Map());
  const merges = new MergeIndex(sheet.merges);
  const heights = fittedHeights(sheet, layout, merges);
  const selection = selectionIn(host, sheet.id, merges);
  return { sheet, layout, merges, heights, plain, selection, active: activeIn(selection, anchor) };
}

/** The same drawing with the selection as it is in the host now: keys come faster than frames are drawn. */
export function withSelection(drawing: Drawing, host: ExcelHost, anchor: Position): Drawing {
  const selection = selectionIn(host, drawing.sheet.id, drawing.merges);
  return { ...drawing, selection, active: activeIn(selection, anchor) };
}

function selectionIn(host: ExcelHost, sheetId: string, merges: MergeIndex): CellRange {
  const { sheetId: selectedSheet, top, left, bottom, right } = host.selection();
  return merges.grow(selectedSheet === sheetId ? { top, left, bottom, right } : cellRange(0, 0));
}

/** The active cell is where the selection began, or its first cell when the add-in selected. */
function activeIn(selection: CellRange, anchor: Position): Position {
  return contains(selection, anchor.row, anchor.column)
    ? anchor
    : { row: selection.top, column: selection.left };
}

/** Takes over the widths that the library reports after a column's edge was dragged. */
export function withDraggedWidths(before: DraggedWidths, sheetId: string, reported: unknown): DraggedWidths {
  if (typeof reported !== 'object' || reported === null) return before;
  const widths = new Map(before.get(sheetId));
  for (const column of Object.values(reported)) {
    if (typeof column !== 'object' || column === null || !('prop' in column) || !('size' in column)) continue;
    if (typeof column.prop === 'number' && typeof column.size === 'number')
      widths.set(column.prop, column.size);
  }
  return new Map(before).set(sheetId, widths);
}

import { columnIndex } from '../../../model';
import type { Drawing } from './cells';
import type { Position } from './keys';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './layout';

export type Place =
  | ({ readonly kind: 'cell' } & Position)
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number };

/** What lies under the pointer: a cell, a row's head or a column's head. */
export function cellAt(target: EventTarget | null, drawing: Drawing): Place | undefined {
  if (!(target instanceof Element) || target.closest('.resizable')) return undefined;
  const address = target.closest('[data-cell]')?.getAttribute('data-cell');
  const match = /^([A-Z]+)(\d+)$/.exec(address ?? '');
  if (match) {
    const position = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? 'A') };
    const merge = drawing.merges.at(position.row, position.column);
    return { kind: 'cell', row: merge?.top ?? position.row, column: merge?.left ?? position.column };
  }
  const rowHead = target.closest('.rowHeaders [data-rgrow]')?.getAttribute('data-rgrow');
  if (rowHead !== null && rowHead !== undefined)
    return { kind: 'row', row: drawing.layout.rows[Number(rowHead)] ?? 0 };
  const columnHead = target.closest('.rgHeaderCell[data-rgcol]')?.getAttribute('data-rgcol');
  if (columnHead !== null && columnHead !== undefined && !target.closest('.rowHeaders')) {
    return { kind: 'column', column: drawing.layout.columns[Number(columnHead)] ?? 0 };
  }
  return undefined;
}

function scrollers(grid: Element): { vertical: Element; horizontal: Element } | undefined {
  const horizontal = grid.querySelector('revogr-viewport-scroll.rgCol');
  const vertical = horizontal?.querySelector('.vertical-inner');
  return horizontal && vertical ? { horizontal, vertical } : undefined;
}

/** Scrolls as little as needed to show the active cell; a selection that just arrived from the add-in comes into view this way. */
export function scrollIntoView(grid: Element, drawing: Drawing): void {
  const found = scrollers(grid);
  if (!found) return;
  const { layout, heights, active, selection } = drawing;
  // While a range is being extended, the moving end is what the user looks at.
  const row = active.row === selection.top && selection.bottom !== selection.top ? selection.top : active.row;
  const rowPosition = layout.rowPosition(row);
  let top = rowPosition * STANDARD_HEIGHT;
  for (const [tall, height] of heights) if (tall < row) top += height - STANDARD_HEIGHT;
  const columnPosition = layout.columnPosition(active.column);
  let left = 0;
  for (let position = 0; position < columnPosition; position++)
    left += layout.widths[position] ?? STANDARD_WIDTH;
  reveal(found.vertical, 'scrollTop', top, heights.get(row) ?? STANDARD_HEIGHT, found.vertical.clientHeight);
  reveal(
    found.horizontal,
    'scrollLeft',
    left,
    layout.widths[columnPosition] ?? STANDARD_WIDTH,
    found.horizontal.clientWidth,
  );
}

function reveal(
  element: Element,
  side: 'scrollTop' | 'scrollLeft',
  start: number,
  size: number,
  room: number,
): void {
  if (room <= 0) return;
  if (start < element[side]) element[side] = start;
  else if (start + size > element[side] + room) element[side] = start + size - room;
}

/** How many standard rows fit on the screen, less one that stays as a bearing when paging. */
export function pageRows(grid: Element): number {
  const height = scrollers(grid)?.vertical.clientHeight ?? 0;
  return Math.max(1, Math.floor(height / STANDARD_HEIGHT) - 1);
}

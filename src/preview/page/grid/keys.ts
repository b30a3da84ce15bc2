import type { CellRange } from '../../../model';
import type { HostSheetView } from '../../host/contract';
import type { GridLayout, MergeIndex } from './layout';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key means in the grid while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly extend: boolean; readonly jump: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'home' | 'end'; readonly whole: boolean; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly input?: string }
  | { readonly kind: 'clear' | 'undo' | 'selectAll' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Reads a key press as Excel does; undefined for keys that are none of the grid's business. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): GridCommand | undefined {
  const { key, shiftKey: extend } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  const arrow = arrows[key];
  if (arrow) return { kind: 'move', direction: arrow, extend, jump: control };
  if (control) {
    if (key.toLowerCase() === 'z') return { kind: 'undo' };
    if (key.toLowerCase() === 'a') return { kind: 'selectAll' };
    if (key === 'Home') return { kind: 'home', whole: true, extend };
    return key === 'End' ? { kind: 'end', whole: true, extend } : undefined;
  }
  switch (key) {
    case 'Enter':
      return { kind: 'move', direction: extend ? 'up' : 'down', extend: false, jump: false };
    case 'Tab':
      return { kind: 'move', direction: extend ? 'left' : 'right', extend: false, jump: false };
    case 'PageDown':
    case 'PageUp':
      return { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend };
    case 'Home':
    case 'End':
      return { kind: key === 'Home' ? 'home' : 'end', whole: false, extend };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return key.length === 1 ? { kind: 'edit', input: key } : undefined;
  }
}

/** The cell reached from `from`, past hidden rows and merged ranges; `steps` counts drawn rows or columns. */
export function step(
  layout: GridLayout,
  merges: MergeIndex,
  from: Position,
  direction: Direction,
  steps = 1,
): Position {
  const area: CellRange = merges.at(from.row, from.column) ?? {
    top: from.row,
    left: from.column,
    bottom: from.row,
    right: from.column,
  };
  const pick = (list: readonly number[], position: number): number =>
    list[Math.min(Math.max(position, 0), list.length - 1)] ?? 0;
  switch (direction) {
    case 'up':
      return { row: pick(layout.rows, layout.rowPosition(area.top) - steps), column: from.column };
    case 'down':
      return { row: pick(layout.rows, layout.rowPosition(area.bottom) + steps), column: from.column };
    case 'left':
      return { row: from.row, column: pick(layout.columns, layout.columnPosition(area.left) - steps) };
    case 'right':
      return { row: from.row, column: pick(layout.columns, layout.columnPosition(area.right) + steps) };
  }
}

/** Ctrl+arrow: the end of the block of filled cells, or the next filled cell, or the edge of what is used. */
export function jump(
  sheet: HostSheetView,
  layout: GridLayout,
  from: Position,
  direction: Direction,
): Position {
  const vertical = direction === 'up' || direction === 'down';
  const list = vertical ? layout.rows : layout.columns;
  const last = vertical
    ? layout.rowPosition(Math.max(sheet.rowCount - 1, from.row))
    : layout.columnPosition(Math.max(sheet.columnCount - 1, from.column));
  const change = direction === 'up' || direction === 'left' ? -1 : 1;
  const cellAt = (position: number): Position => {
    const index = list[position] ?? 0;
    return vertical ? { row: index, column: from.column } : { row: from.row, column: index };
  };
  const filled = (position: number): boolean => {
    const cell = cellAt(position);
    return sheet.cell(cell.row, cell.column).text !== '';
  };
  const inside = (position: number): boolean => position >= 0 && position <= last;
  let position = vertical ? layout.rowPosition(from.row) : layout.columnPosition(from.column);
  if (!inside(position + change)) return from;
  const inBlock = filled(position) && filled(position + change);
  position += change;
  if (inBlock) while (inside(position + change) && filled(position + change)) position += change;
  else while (inside(position + change) && !filled(position)) position += change;
  return cellAt(position);
}

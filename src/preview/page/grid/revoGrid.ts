import { defineCustomElements } from '@revolist/revogrid/loader';
import type { Components, ColumnRegular, RowDefinition, VNode } from '@revolist/revogrid';
import { formatCell } from '../../../model';
import { cellLabel, drawCell, type Drawing } from './cells';
import { columnTitle } from './layout';

/** The library's element: virtualised drawing, headers and column widths. Selection, keys and editing are ours, because the host owns them. */
export type GridElement = Components.RevoGrid & HTMLElement;

interface RowModel {
  readonly row: number;
}

type Paint = () => Drawing;

/** Makes the grid element; `paint` gives what is to be drawn whenever the library asks for a cell. */
export function createGrid(paint: Paint): GridElement {
  defineCustomElements();
  const grid = document.createElement('revo-grid');
  // Credited in the page's "about" instead of over the cells.
  grid.hideAttribution = true;
  grid.readonly = true;
  grid.canFocus = false;
  grid.range = false;
  grid.useClipboard = false;
  grid.resize = true;
  grid.rowSize = 20;
  grid.colSize = 64;
  grid.frameSize = 3;
  grid.rowHeaders = {
    prop: 'head',
    size: 46,
    cellTemplate: (h, props) => rowHead(h, paint(), modelRow(props.model)),
  };
  return grid;
}

function modelRow(model: unknown): number {
  return typeof model === 'object' && model !== null && 'row' in model && typeof model.row === 'number'
    ? model.row
    : 0;
}

type CreateNode = Parameters<NonNullable<ColumnRegular['cellTemplate']>>[0];

function rowHead(h: CreateNode, drawing: Drawing, row: number): VNode {
  const { top, bottom } = drawing.selection;
  return h(
    'span',
    { class: row >= top && row <= bottom ? 'row-head selected' : 'row-head' },
    String(row + 1),
  );
}

/** One model per drawn row: it carries only its place, cells are read from the host when they come into view. */
export function gridRows(drawing: Drawing): RowModel[] {
  return drawing.layout.rows.map((row) => ({ row }));
}

export function gridColumns(drawing: Drawing, paint: Paint): ColumnRegular[] {
  return drawing.layout.columns.map((column, position) => ({
    prop: column,
    name: columnTitle(column),
    size: drawing.layout.widths[position] ?? 64,
    minSize: 12,
    columnProperties: () => {
      const { left, right } = paint().selection;
      return { class: column >= left && column <= right ? 'column-head selected' : 'column-head' };
    },
    cellProperties: ({ model }) => {
      const now = paint();
      const row = modelRow(model);
      const cell = drawCell(now, row, column);
      return {
        class: cell.className,
        style: cell.style,
        'data-cell': formatCell({ row, column }),
        'aria-label': cellLabel(now.sheet, row, column),
        'aria-selected': cell.className.includes('selected') ? 'true' : 'false',
      };
    },
    cellTemplate: (h, { model }) => {
      const cell = drawCell(paint(), modelRow(model), column);
      const style = cell.overflow === undefined ? {} : { width: `${cell.overflow}px` };
      return h('span', { class: 'cell-text', style }, cell.text);
    },
  }));
}

export function gridHeights(drawing: Drawing): RowDefinition[] {
  return [...drawing.heights].map(([row, size]) => ({
    type: 'rgRow',
    index: drawing.layout.rowPosition(row),
    size,
  }));
}

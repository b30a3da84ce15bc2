import type { CellRange } from '../../../model';
import { contains, formatCell } from '../../../model';
import type { HostCell, HostSheetView } from '../../host/contract';
import { spanWidth, STANDARD_HEIGHT, STANDARD_WIDTH, type GridLayout, type MergeIndex } from './layout';
import { fitNumber, textWidth } from './measure';

/** Everything needed to draw one cell; replaced as a whole when anything changes. */
export interface Drawing {
  readonly sheet: HostSheetView;
  readonly layout: GridLayout;
  readonly merges: MergeIndex;
  readonly heights: ReadonlyMap<number, number>;
  readonly selection: CellRange;
  readonly active: { readonly row: number; readonly column: number };
  /** High contrast: colours of the workbook give way, as in Excel. */
  readonly plain: boolean;
}

export interface CellDrawing {
  readonly className: string;
  readonly style: Readonly<Record<string, string>>;
  readonly text: string;
  /** Set where a long text runs on over empty neighbours: how far, in pixels. */
  readonly overflow?: number;
}

/** Short texts need no measuring. */
const WIDEST_LETTER = 13;

/** How a cell looks: text, colours, alignment, merged span, edges of the selection. */
export function drawCell(drawing: Drawing, row: number, column: number): CellDrawing {
  const { sheet, layout, merges } = drawing;
  const merge = merges.at(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) {
    return { className: 'cell covered', style: {}, text: '' };
  }
  const cell = sheet.cell(row, column);
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const width = spanWidth(layout, area.left, area.right);
  const style = colours(cell, drawing.plain);
  if (merge) {
    // Width and height are the library's own; the least ones are ours.
    style['minWidth'] = `${width}px`;
    style['minHeight'] = `${spanHeight(drawing, merge)}px`;
  }
  const bold = cell.style.bold === true;
  const text = cell.valueType === 'Double' ? fitNumber(cell.text, width, bold) : cell.text;
  const classes = ['cell', `align-${alignment(cell)}`, ...selectionClasses(drawing, area)];
  if (bold) classes.push('bold');
  if (cell.style.italic === true) classes.push('italic');
  if (cell.style.wrap === true) classes.push('wrap');
  if (merge) classes.push('merged');
  const overflow = merge ? undefined : overflowWidth(drawing, cell, row, column, width, bold);
  if (overflow === undefined) return { className: classes.join(' '), style, text };
  return { className: [...classes, 'overflowing'].join(' '), style, text, overflow };
}

function colours(cell: HostCell, plain: boolean): Record<string, string> {
  const style: Record<string, string> = {};
  if (plain) return style;
  if (cell.style.fill !== undefined) {
    style['backgroundColor'] = cell.style.fill;
    style['color'] = '#000000';
  }
  if (cell.style.color !== undefined) style['color'] = cell.style.color;
  return style;
}

function alignment(cell: HostCell): 'left' | 'center' | 'right' {
  if (cell.style.horizontal) return cell.style.horizontal;
  if (cell.valueType === 'Double') return 'right';
  return cell.valueType === 'Boolean' || cell.valueType === 'Error' ? 'center' : 'left';
}

function spanHeight(drawing: Drawing, merge: CellRange): number {
  let height = 0;
  for (let row = merge.top; row <= merge.bottom; row++) {
    if (!drawing.sheet.rowHidden(row)) height += drawing.heights.get(row) ?? STANDARD_HEIGHT;
  }
  return height;
}

/** Edges are drawn by each cell for itself, so that they survive scrolling a large selection half out of sight. */
function selectionClasses(drawing: Drawing, area: CellRange): string[] {
  const { selection, active } = drawing;
  if (!contains(selection, area.top, area.left)) return [];
  const classes = ['selected'];
  if (contains(area, active.row, active.column)) classes.push('active');
  if (area.top === selection.top) classes.push('edge-top');
  if (area.left === selection.left) classes.push('edge-left');
  if (area.bottom === selection.bottom) classes.push('edge-bottom');
  if (area.right === selection.right) classes.push('edge-right');
  return classes;
}

/** Excel lets a long text run on over empty cells to the right; returns the room it then has. */
function overflowWidth(
  drawing: Drawing,
  cell: HostCell,
  row: number,
  column: number,
  width: number,
  bold: boolean,
): number | undefined {
  if (cell.valueType !== 'String' || cell.style.wrap === true || alignment(cell) !== 'left') return undefined;
  if (cell.text.length * WIDEST_LETTER < width) return undefined;
  const needed = textWidth(cell.text, bold) + 10;
  if (needed <= width) return undefined;
  const { layout, sheet } = drawing;
  let room = width;
  for (
    let position = layout.columnPosition(column) + 1;
    position < layout.columns.length && room < needed;
    position++
  ) {
    const next = layout.columns[position];
    if (next === undefined || sheet.cell(row, next).text !== '' || drawing.merges.at(row, next)) break;
    room += layout.widths[position] ?? STANDARD_WIDTH;
  }
  return room > width ? Math.min(room, needed) : undefined;
}

/** What a screen reader says of the cell. */
export function cellLabel(sheet: HostSheetView, row: number, column: number): string {
  const { text } = sheet.cell(row, column);
  return text === '' ? formatCell({ row, column }) : `${formatCell({ row, column })} ${text}`;
}

import type { CellRange } from '../../../model';
import type { ExcelHost } from '../../host/contract';
import type { Drawing } from './cells';
import { copyText, parseClipboard } from './clipboard';
import { drawingOf, withDraggedWidths, withSelection, type DraggedWidths } from './drawing';
import { jump, step, type Direction, type GridCommand, type Position } from './keys';
import { createGrid, gridColumns, gridHeights, gridRows, type GridElement } from './revoGrid';
import { pageRows, scrollIntoView, type Place } from './viewport';

/** What the controller asks of the page around it. */
export interface GridEvents {
  /** A cell is to be edited in the field over this rectangle (relative to the grid). */
  readonly onEdit: (cell: Position, rectangle: DOMRect, text: string) => void;
  /** The host refused a person's input. */
  readonly onRefused: (error: unknown) => void;
}

/** So long the library may still write back a position of before. */
const FOLLOWED_FRAMES = 10;

/** Keeps the library's grid and the host together: draws what the host holds, does in the host what a person does in the grid. */
export class GridController {
  readonly element: GridElement;
  private drawing: Drawing;
  private anchor: Position = { row: 0, column: 0 };
  private widths: DraggedWidths = new Map();
  private drawn = { rows: '', columns: '', heights: '' };
  private following = 0;
  /** As it was drawn last; `drawing` runs ahead of it with each key. */
  private shown: Drawing;

  constructor(
    private readonly host: ExcelHost,
    private readonly events: GridEvents,
    private plain: boolean,
  ) {
    this.drawing = drawingOf(host, this.widths, this.anchor, plain);
    this.shown = this.drawing;
    this.element = createGrid(() => this.drawing);
    this.element.addEventListener('aftercolumnresize', (event) => {
      const reported: unknown = event instanceof CustomEvent ? event.detail : undefined;
      this.widths = withDraggedWidths(this.widths, this.drawing.sheet.id, reported);
      this.refresh(this.plain);
    });
  }

  /** Draws the sheet as the host holds it now and brings the active cell into view. */
  refresh(plain: boolean): void {
    this.plain = plain;
    const before = this.shown;
    const drawing = drawingOf(this.host, this.widths, this.anchor, plain);
    this.drawing = drawing;
    this.shown = drawing;
    this.anchor = drawing.active;
    const paint = (): Drawing => this.drawing;
    const { rowKey, columnKey } = drawing.layout;
    const heights = `${rowKey}|${[...drawing.heights].join(';')}`;
    if (this.drawn.columns !== columnKey) this.element.columns = gridColumns(drawing, paint);
    if (this.drawn.rows !== rowKey) this.element.source = gridRows(drawing);
    if (this.drawn.heights !== heights) this.element.rowDefinitions = gridHeights(drawing);
    this.drawn = { rows: rowKey, columns: columnKey, heights };
    // A new object here makes the library draw the visible cells again without touching rows and columns.
    this.element.additionalData = { drawing };
    if (!sameSelection(before, drawing)) this.follow();
  }

  /**
   * Brings the active cell into view and keeps it there for a few frames: the library writes an older position back when keys come
   * faster than it draws.
   */
  private follow(): void {
    const going = this.following > 0;
    this.following = FOLLOWED_FRAMES;
    scrollIntoView(this.element, this.drawing);
    if (going) return;
    const again = (): void => {
      scrollIntoView(this.element, this.drawing);
      this.following -= 1;
      if (this.following > 0) requestAnimationFrame(again);
    };
    requestAnimationFrame(again);
  }

  /** What is under the hand right now, ahead of the next frame. */
  now(): Drawing {
    this.drawing = withSelection(this.drawing, this.host, this.anchor);
    return this.drawing;
  }

  select(from: Position, to: Position = from): void {
    const { sheet, merges } = this.drawing;
    this.anchor = from;
    const range = merges.grow({
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    });
    this.host.select(sheet.id, range.top, range.left, range.bottom, range.right);
  }

  /** A press on a cell or a head; `extend` keeps the cell where the selection began. */
  press(place: Place, extend: boolean): void {
    const { active, sheet } = this.now();
    const lastRow = Math.max(sheet.rowCount - 1, 0);
    const lastColumn = Math.max(sheet.columnCount - 1, 0);
    if (place.kind === 'cell') {
      if (extend) this.select(active, place);
      else this.select(place);
    } else if (place.kind === 'row') {
      this.select({ row: place.row, column: 0 }, { row: place.row, column: lastColumn });
    } else {
      this.select({ row: 0, column: place.column }, { row: lastRow, column: place.column });
    }
  }

  perform(command: GridCommand): void {
    const now = this.now();
    switch (command.kind) {
      case 'move':
      case 'page':
      case 'home':
      case 'end': {
        const target = this.target(command, now);
        if (command.extend) this.select(now.active, target);
        else this.select(target);
        return;
      }
      case 'selectAll':
        this.select({ row: 0, column: 0 }, lastCell(now));
        return;
      case 'edit':
        this.edit(command.input);
        return;
      case 'clear': {
        const { sheet, selection } = now;
        this.attempt(() => this.host.typeBlock(sheet.id, selection.top, selection.left, blanks(now)));
        return;
      }
      case 'undo':
        this.host.undo();
    }
  }

  private target(command: Extract<GridCommand, { readonly extend: boolean }>, now: Drawing): Position {
    const from = command.extend ? movingEnd(now.selection, now.active) : now.active;
    switch (command.kind) {
      case 'move':
        return command.jump
          ? jump(now.sheet, now.layout, from, command.direction)
          : step(now.layout, now.merges, from, command.direction);
      case 'page':
        return step(now.layout, now.merges, from, command.direction, pageRows(this.element));
      case 'home':
        return { row: command.whole ? 0 : from.row, column: 0 };
      case 'end':
        return { row: command.whole ? lastCell(now).row : from.row, column: lastCell(now).column };
    }
  }

  /** Opens the editor over the active cell, with what was typed or else with what stands there. */
  edit(input?: string): void {
    const { sheet, active } = this.now();
    const rectangle = this.rectangle(active);
    if (!rectangle) {
      scrollIntoView(this.element, this.drawing);
      return;
    }
    this.host.setCellEditing(true);
    this.events.onEdit(active, rectangle, input ?? sheet.cell(active.row, active.column).input);
  }

  /** Ends editing; `text` is undefined when the user gave up. */
  finish(cell: Position, text: string | undefined, then: Direction | undefined): void {
    this.host.setCellEditing(false);
    const { sheet, layout, merges } = this.now();
    const done =
      text === undefined || this.attempt(() => this.host.type(sheet.id, cell.row, cell.column, text));
    if (done && then) this.select(step(layout, merges, cell, then));
    const leftByPointer = text !== undefined && then === undefined;
    if (!leftByPointer) this.focus();
  }

  copy(): string {
    const { sheet, selection } = this.now();
    return copyText(sheet, selection);
  }

  paste(text: string): void {
    const { sheet, selection } = this.now();
    const rows = parseClipboard(text);
    const width = Math.max(1, ...rows.map((row) => row.length));
    const { top, left } = selection;
    if (rows.length === 0 || !this.attempt(() => this.host.typeBlock(sheet.id, top, left, rows))) return;
    this.select({ row: top, column: left }, { row: top + rows.length - 1, column: left + width - 1 });
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  private attempt(action: () => void): boolean {
    try {
      action();
      return true;
    } catch (error) {
      this.events.onRefused(error);
      return false;
    }
  }

  private rectangle({ row, column }: Position): DOMRect | undefined {
    const position = {
      row: this.drawing.layout.rowPosition(row),
      column: this.drawing.layout.columnPosition(column),
    };
    const holder = this.element.parentElement?.getBoundingClientRect();
    const cell = this.element.querySelector(
      `.cell[data-rgrow="${position.row}"][data-rgcol="${position.column}"]`,
    );
    const box = cell?.getBoundingClientRect();
    return holder && box && new DOMRect(box.left - holder.left, box.top - holder.top, box.width, box.height);
  }
}

function sameSelection(a: Drawing, b: Drawing): boolean {
  const edges = ({ sheet, selection, active }: Drawing): string =>
    [sheet.id, ...Object.values(selection), active.row, active.column].join();
  return edges(a) === edges(b);
}

const lastCell = ({ sheet }: Drawing): Position => ({
  row: Math.max(sheet.rowCount - 1, 0),
  column: Math.max(sheet.columnCount - 1, 0),
});

/** The corner of the selection opposite the active cell: the end that Shift+arrow moves. */
function movingEnd(selection: CellRange, active: Position): Position {
  return {
    row: active.row === selection.top ? selection.bottom : selection.top,
    column: active.column === selection.left ? selection.right : selection.left,
  };
}

/** Empty texts for as much of the selection as holds anything. */
function blanks(drawing: Drawing): string[][] {
  const { selection } = drawing;
  const last = lastCell(drawing);
  const rows = Math.min(selection.bottom, Math.max(last.row, selection.top)) - selection.top + 1;
  const columns = Math.min(selection.right, Math.max(last.column, selection.left)) - selection.left + 1;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}

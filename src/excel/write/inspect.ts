import {
  UserFacingError,
  cellRange,
  contains,
  formatCell,
  formatRange,
  intersects,
  type CellPlace,
  type CellRange,
} from '../../model';
import { readMerges } from '../merges';
import { rangeAt } from '../ranges';
import { storedCell, type StoredCell } from './content';
import { blocksOf, requestsOf, spansOf, type Span } from './spans';

/** A worksheet that may be written to. */
export interface WritableSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** False when the sheet is protected and its number formats may not be changed. */
  readonly formatsAllowed: boolean;
}

/** A cell as it stands now, with what writing to it has to heed. */
export interface InspectedCell<T extends CellPlace> extends CellPlace {
  readonly asked: T;
  readonly on: WritableSheet;
  readonly stored: StoredCell;
  /** Must be written by itself: a block written over hidden rows or merged areas can end up in other cells. */
  readonly alone: boolean;
}

/** One column of a range costs about as much as the cells of a page; see pages.ts. */
const READ_LIMITS = { cells: 30_000, ranges: 500 };

/**
 * Looks at cells before they are written. `sheet` of a cell is a sheet's name or id.
 * @throws UserFacingError `sheet-deleted`, `sheet-protected`, `merged-range`
 */
export async function inspectCells<T extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<InspectedCell<T>[]> {
  const sheets = await findSheets(context, cells);
  const merges = await findMerges(context, cells, sheets);
  const inspected: InspectedCell<T>[] = [];
  for (const spans of requestsOf(spansOf(cells), READ_LIMITS)) {
    for (const cell of await inspectSpans(context, spans, sheets, merges)) inspected.push(cell);
  }
  await requireUnlocked(context, inspected);
  return inspected;
}

async function findSheets(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<ReadonlyMap<string, WritableSheet>> {
  const asked = [...new Set(cells.map(({ sheet }) => sheet))].map((key) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(key).load('id,name');
    return { key, worksheet, protection: worksheet.protection.load('protected,options') };
  });
  await context.sync();
  return new Map(
    asked.map(({ key, worksheet, protection }) => {
      if (worksheet.isNullObject) throw new UserFacingError('sheet-deleted', { sheet: key });
      const sheet: WritableSheet = {
        worksheet,
        id: worksheet.id,
        name: worksheet.name,
        protected: protection.protected,
        formatsAllowed: !protection.protected || protection.options.allowFormatCells === true,
      };
      return [key, sheet];
    }),
  );
}

/** Merged areas that may reach a cell: those beginning at or before it, since only an area's first cell tells of it. */
async function findMerges(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
  sheets: ReadonlyMap<string, WritableSheet>,
): Promise<ReadonlyMap<string, readonly CellRange[]>> {
  const merges = new Map<string, readonly CellRange[]>();
  for (const [key, { worksheet }] of sheets) {
    let [bottom, right] = [0, 0];
    for (const { sheet, row, column } of cells) {
      if (sheet !== key) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    merges.set(key, await readMerges(context, worksheet, { top: 0, left: 0, bottom, right }));
  }
  return merges;
}

async function inspectSpans<T extends CellPlace>(
  context: Excel.RequestContext,
  spans: readonly Span<T>[],
  sheets: ReadonlyMap<string, WritableSheet>,
  merges: ReadonlyMap<string, readonly CellRange[]>,
): Promise<InspectedCell<T>[]> {
  const asked = spans.flatMap((span) => {
    const on = sheets.get(span.sheet);
    if (on === undefined) return [];
    const range = rangeAt(on.worksheet, {
      top: span.top,
      bottom: span.bottom,
      left: span.column,
      right: span.column,
    });
    range.load('values,valueTypes,formulas,numberFormat,rowHidden');
    return [{ span, on, range }];
  });
  await context.sync();
  return asked.flatMap(({ span, on, range }) => {
    const { column: own, top, bottom } = span;
    const areas = (merges.get(span.sheet) ?? []).filter((area) =>
      intersects(area, { top, bottom, left: own, right: own }),
    );
    return span.cells.map((cell) => {
      const { row, column } = cell;
      const area = areas.find((candidate) => contains(candidate, row, column));
      if (area !== undefined && (area.top !== row || area.left !== column)) {
        throw new UserFacingError('merged-range', { sheet: on.name, address: formatRange(area) });
      }
      const at = row - span.top;
      const stored = storedCell(
        range.values[at]?.[0],
        range.valueTypes[at]?.[0],
        range.formulas[at]?.[0],
        range.numberFormat[at]?.[0],
      );
      return {
        asked: cell,
        on,
        sheet: span.sheet,
        row,
        column,
        stored,
        alone: range.rowHidden !== false || areas.length > 0,
      };
    });
  });
}

/** In a protected sheet only cells that are not locked may be written; asked for protected sheets only. */
async function requireUnlocked<T extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly InspectedCell<T>[],
): Promise<void> {
  const blocks = blocksOf(cells.filter(({ on }) => on.protected)).flatMap((block) => {
    const on = block.cells[0]?.on;
    if (on === undefined) return [];
    const { column, top, bottom } = block;
    const range = rangeAt(on.worksheet, { top, bottom, left: column, right: column });
    return [{ on, block, protection: range.format.protection.load('locked') }];
  });
  if (blocks.length === 0) return;
  await context.sync();
  const locked = blocks.find(({ protection }) => protection.locked !== false);
  if (locked === undefined) return;
  const { column, top, bottom } = locked.block;
  throw new UserFacingError('sheet-protected', {
    sheet: locked.on.name,
    address: formatRange({ ...cellRange(top, column), bottom }),
  });
}

/** Sheet and address of a cell, for errors. */
export function placeOf<T extends CellPlace>({
  on,
  row,
  column,
}: InspectedCell<T>): { sheet: string; address: string } {
  return { sheet: on.name, address: formatCell({ row, column }) };
}

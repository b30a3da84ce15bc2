import { intersection, SheetBuilder, type CellRange, type Sheet, type SheetFacts } from '../model';
import { readPages, type PageFacts, type ReadOptions } from './pages';
import { askExcel } from './run';
import { readFacts } from './sheetFacts';
import { readIndex, type SheetIndex } from './sheetIndex';

interface ReadSheetOptions extends ReadOptions {
  /** Told about a sheet in which something stands, once it is read. */
  readonly onRead?: (read: SheetRead) => void;
}

/** A sheet with what has to be known to read only a part of it again. */
export interface SheetRead {
  readonly sheet: Sheet;
  readonly facts: SheetFacts & PageFacts;
  readonly index: Pick<SheetIndex, 'id' | 'rowsHidden' | 'columnsHidden'> & { readonly used: CellRange };
}

/**
 * Reads one worksheet: one request for its extent and what is named or printed, one for merged areas, one for tables and
 * hidden columns where there are any, and one per page of cells
 * (one page holds a table of several thousand rows). `text` is not read: Excel would have to format every cell, and what a
 * person reads in a number follows from its value and format.
 * @throws UserFacingError `sheet-deleted`, `too-large`, `cell-editing`, `cancelled` …
 */
export function readSheet(
  name: string,
  { signal, onProgress, within, onRead }: ReadSheetOptions = {},
): Promise<Sheet> {
  return askExcel(
    async (context) => {
      const index = await readIndex(context, name);
      const culture = { decimalSeparator: index.decimalSeparator, groupSeparator: index.groupSeparator };
      const used =
        index.used === undefined || within === undefined ? index.used : intersection(index.used, within);
      if (used === undefined) {
        return new SheetBuilder(index.name).build({ hidden: index.hidden, culture });
      }
      const facts = await readFacts(context, index, used);
      const builder = new SheetBuilder(index.name, used.bottom + 1);
      const pages = await readPages(context, index, used, builder, { signal, onProgress });
      const all = { ...facts, ...pages, hidden: index.hidden, areas: index.areas, culture };
      const sheet = builder.build(all);
      const { id, rowsHidden, columnsHidden } = index;
      onRead?.({ sheet, facts: all, index: { id, rowsHidden, columnsHidden, used } });
      return sheet;
    },
    { place: { sheet: name }, signal },
  );
}

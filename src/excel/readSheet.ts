import { intersection, SheetBuilder, type Sheet } from '../model';
import { readPages, type ReadOptions } from './pages';
import { askExcel } from './run';
import { readFacts } from './sheetFacts';
import { readIndex } from './sheetIndex';

/**
 * Reads one worksheet: one request for its extent and what is named or printed, one for merged areas, one for tables and
 * hidden columns where there are any, and one per page of cells
 * (one page holds a table of several thousand rows). `text` is not read: Excel would have to format every cell, and what a
 * person reads in a number follows from its value and format.
 * @throws UserFacingError `sheet-deleted`, `too-large`, `cell-editing`, `cancelled` …
 */
export function readSheet(name: string, { signal, onProgress, within }: ReadOptions = {}): Promise<Sheet> {
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
      return builder.build({ ...facts, ...pages, hidden: index.hidden, areas: index.areas, culture });
    },
    { place: { sheet: name }, signal },
  );
}

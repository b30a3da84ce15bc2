import type { CellRange, NamedTable } from '../model';
import { readMerges } from './merges';
import { POSITION, rangeAt, rangeOf } from './ranges';
import type { SheetIndex } from './sheetIndex';

/** What surrounds the cells of a sheet. */
interface Surroundings {
  readonly merges: readonly CellRange[];
  readonly tables: readonly NamedTable[];
  readonly hiddenColumns: readonly number[];
}

/** Reads merged areas, tables and hidden columns. */
export async function readFacts(
  context: Excel.RequestContext,
  index: SheetIndex,
  used: CellRange,
): Promise<Surroundings> {
  const tables = index.tables.map((table) => ({ table, range: table.getRange().load(POSITION) }));
  const columns = index.columnsHidden
    ? rangeAt(index.worksheet, { ...used, bottom: used.top }).getColumnProperties({ columnHidden: true })
    : undefined;
  // Apart from the merged areas, whose request may fail and be asked again in halves.
  if (tables.length > 0 || columns !== undefined) await context.sync();
  const merges = await readMerges(context, index.worksheet, used);
  return {
    merges,
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      range: rangeOf(range),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    hiddenColumns: hiddenOf(columns?.value, used.left),
  };
}

function hiddenOf(columns: readonly Excel.ColumnProperties[] | undefined, left: number): number[] {
  return (columns ?? []).flatMap(({ columnHidden }, offset) =>
    columnHidden === true ? [left + offset] : [],
  );
}

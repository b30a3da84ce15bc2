import { referenceIdOf, type CellPlace } from '../../model';
import { askExcel } from '../run';

/** Cells asked for in one request; one costs about 1 kB on the wire. */
export const CELLS_PER_REQUEST = 500;

/** Where inserted values stand now, by their ids. */
export function readPlaces(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, CellPlace>> {
  return askExcel(
    async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      const items = itemsById(names);
      const places = new Map<string, CellPlace>();
      for (let first = 0; first < ids.length; first += CELLS_PER_REQUEST) {
        const some = ids.slice(first, first + CELLS_PER_REQUEST);
        for (const [id, place] of await placesOf(context, some, items)) places.set(id, place);
      }
      return places;
    },
    { signal },
  );
}

/** The names of inserted values' cells, by the values' ids. */
export function itemsById(names: Excel.NamedItemCollection): ReadonlyMap<string, Excel.NamedItem> {
  return new Map(
    names.items.flatMap((item) => {
      const id = referenceIdOf(item.name);
      return id === undefined ? [] : [[id, item] as const];
    }),
  );
}

async function placesOf(
  context: Excel.RequestContext,
  ids: readonly string[],
  items: ReadonlyMap<string, Excel.NamedItem>,
): Promise<ReadonlyMap<string, CellPlace>> {
  const asked = ids.map((id) => {
    const range = items.get(id)?.getRangeOrNullObject().load('rowIndex,columnIndex');
    return { id, range, worksheet: range?.worksheet.load('name') };
  });
  await context.sync();
  const places = new Map<string, CellPlace>();
  for (const { id, range, worksheet } of asked) {
    if (range === undefined || worksheet === undefined || range.isNullObject) continue;
    places.set(id, { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex });
  }
  return places;
}

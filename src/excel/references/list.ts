import { referenceName, type CellPlace, type InsertedReference } from '../../model';
import { formatReferences, readReferenceList, type ReferenceList } from '../../stored/references';
import { loadParts } from '../ownParts';
import { storePart } from '../storePart';
import { rangeAt } from '../ranges';
import { askExcel, writeExcel } from '../run';
import type { CellState } from '../write';
import { CELLS_PER_REQUEST, itemsById } from './places';

/** An inserted value with the cell that it stands in now. */
export interface LocatedReference {
  readonly reference: InsertedReference;
  /** Absent when the cell or its sheet was deleted. */
  readonly at?: CellPlace;
  readonly state?: CellState;
}

export interface ReadReferences {
  readonly list: ReferenceList;
  /** In the order of the list. */
  readonly located: readonly LocatedReference[];
  /** True when something was stored that this version cannot read; what could be read is used. */
  readonly dropped: boolean;
  /** Name of our sheet of sources, where it still stands. */
  readonly sourcesSheet?: string;
}

/** Reads which values were inserted and where they are now: two requests, more only for hundreds of values. */
export function readReferences(signal?: AbortSignal): Promise<ReadReferences> {
  return askExcel(
    async (context) => {
      const parts = loadParts(context, 'references');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      const { value: list, dropped } = readReferenceList(await parts());
      const items = itemsById(names);
      const located: LocatedReference[] = [];
      for (let first = 0; first < list.references.length; first += CELLS_PER_REQUEST) {
        const some = list.references.slice(first, first + CELLS_PER_REQUEST);
        located.push(...(await locate(context, some, items)));
      }
      const sourcesSheet = await sheetName(context, list.sourcesSheet);
      return { list, located, dropped: dropped > 0, ...(sourcesSheet === undefined ? {} : { sourcesSheet }) };
    },
    { signal },
  );
}

async function locate(
  context: Excel.RequestContext,
  references: readonly InsertedReference[],
  items: ReadonlyMap<string, Excel.NamedItem>,
): Promise<LocatedReference[]> {
  const asked = references.map((reference) => {
    const range = items.get(reference.id)?.getRangeOrNullObject();
    // Several cells where the user pasted over the name's border: the first is the one.
    range?.load('rowIndex,columnIndex,formulas,text,numberFormat');
    return { reference, range, worksheet: range?.worksheet.load('name') };
  });
  await context.sync();
  return asked.map(({ reference, range, worksheet }) => {
    if (range === undefined || worksheet === undefined || range.isNullObject) return { reference };
    const formula: unknown = range.formulas[0]?.[0];
    return {
      reference,
      at: { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex },
      state: {
        formula:
          typeof formula === 'number' || typeof formula === 'boolean' ? formula : String(formula ?? ''),
        shown: range.text[0]?.[0] ?? '',
        format: String(range.numberFormat[0]?.[0] ?? 'General'),
      },
    };
  });
}

async function sheetName(context: Excel.RequestContext, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
  await context.sync();
  return worksheet.isNullObject ? undefined : worksheet.name;
}

/** What is to become of the names that point at inserted cells. */
export interface NameChanges {
  readonly add?: readonly { readonly id: string; readonly at: CellPlace }[];
  readonly remove?: readonly string[];
}

/**
 * Stores the list in place of the one before, and the names of its cells with it. An empty list leaves nothing of ours in the
 * workbook. After a failure in the middle, storing the former list with the opposite changes puts everything back.
 */
export function storeReferences(
  list: ReferenceList,
  { add = [], remove = [] }: NameChanges = {},
): Promise<void> {
  return writeExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const id of [...remove, ...add.map((one) => one.id)]) {
      names.getItemOrNullObject(referenceName(id)).delete();
    }
    for (const { id, at } of add) {
      const cell = { top: at.row, bottom: at.row, left: at.column, right: at.column };
      names.add(referenceName(id), rangeAt(worksheets.getItem(at.sheet), cell)).visible = false;
    }
    await storePart(context, 'references', formatReferences(list));
  });
}

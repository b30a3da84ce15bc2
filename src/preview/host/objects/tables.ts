import { intersects, MAX_ROWS } from '../../../model';
import { HostError } from '../errors';
import { WORKBOOK_TARGET } from '../events';
import type { Json } from '../json';
import { plainValue } from '../state/cell';
import type { SheetState, TableState } from '../state/workbook';
import type { Arguments } from './arguments';
import { keyedCollection, sameText } from './collection';
import { defineClass, type HostObject } from './define';
import { eventMethods } from './eventMethods';
import { requireBounded, requireOption } from './guards';
import type { RangeTarget } from './rangeTarget';
import { rangeArgument } from './resolveRange';
import type { Session } from './session';
import { table } from './table';

const collection = keyedCollection<SheetState | null, TableState>({
  name: 'TableCollection',
  list: (sheet, session) => session.book.state.tables.filter((one) => !sheet || one.sheet === sheet),
  matches: (item, key) => item.id === key || sameText(item.name, key),
  bind: (item) => table(item),
});

function freeName(tables: readonly TableState[], german: boolean): string {
  const stem = german ? 'Tabelle' : 'Table';
  for (let number = 1; ; number += 1) {
    if (!tables.some((one) => sameText(one.name, `${stem}${number}`))) return `${stem}${number}`;
  }
}

function header(
  session: Session,
  sheet: SheetState,
  row: number,
  column: number,
  names: Set<string>,
  index: number,
): void {
  const { book } = session;
  const cell = book.cell(sheet, row, column);
  const stem =
    cell.value === ''
      ? `${book.locale.german ? 'Spalte' : 'Column'}${index + 1}`
      : String(plainValue(cell.value));
  let name = stem;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
  names.add(name.toLowerCase());
  // Headers of a table are texts, each of its own (Excel makes them so).
  if (cell.value !== name) book.setCell(sheet, row, column, { ...cell, value: name, formula: null });
}

function add(own: SheetState | null, args: Arguments, session: Session): HostObject {
  const { book } = session;
  const range = rangeArgument(session, own ?? book.activeSheet(), args, 0);
  const hasHeaders = args.flag(1);
  requireBounded(range);
  requireOption(range, 'allowFormatCells');
  const taken = book.state.tables.some((one) => one.sheet === range.sheet && intersects(one.range, range));
  if (taken) throw new HostError('InvalidArgument', undefined, "A table can't overlap another table.");
  if (range.sheet.merges.some((merge) => intersects(merge, range)))
    throw new HostError('MergedRangeConflict');
  if (!hasHeaders)
    throw new HostError('NotImplemented', undefined, 'The stand-in makes tables with headers only.');
  const names = new Set<string>();
  const { top, left, bottom, right } = range;
  for (let column = left; column <= right; column += 1)
    header(session, range.sheet, top, column, names, column - left);
  const state: TableState = {
    id: String(book.state.tables.length + 1),
    sheet: range.sheet,
    name: freeName(book.state.tables, book.locale.german),
    // A table has at least one row of data.
    range: { top, left, bottom: Math.min(Math.max(bottom, top + 1), MAX_ROWS - 1), right },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  book.journal.set(book.state, 'tables', [...book.state.tables, state]);
  book.structureChanged();
  session.announcements.table('tableAdded', state.id, state.name, range.sheet);
  return table(state);
}

/** Excel.TableCollection of a worksheet, or with null of the workbook. */
export const tables = defineClass<SheetState | null>({
  ...collection,
  scalars: {
    Count: {
      get: (sheet, session): Json =>
        session.book.state.tables.filter((one) => !sheet || one.sheet === sheet).length,
    },
  },
  methods: {
    ...collection.methods,
    ...eventMethods<SheetState | null>(
      { DataChanged: 'tableChanged', Added: 'tableAdded', Deleted: 'tableDeleted' },
      (sheet) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    Add: add,
  },
});

interface Scope {
  readonly range: RangeTarget;
  readonly contained: boolean;
}

const scoped = keyedCollection<Scope, TableState>({
  name: 'TableScopedCollection',
  list: ({ range, contained }, session) =>
    session.book.state.tables.filter(({ sheet, range: own }) => {
      if (sheet !== range.sheet || !intersects(own, range)) return false;
      const inside =
        own.top >= range.top &&
        own.left >= range.left &&
        own.bottom <= range.bottom &&
        own.right <= range.right;
      return !contained || inside;
    }),
  matches: (item, key) => item.id === key || sameText(item.name, key),
  bind: (item) => table(item),
});

const tableScope = defineClass<Scope>({ ...scoped, scalars: {} });

/** Excel.Range#getTables: tables that touch a range, or lie wholly in it. */
export function tablesIn(range: RangeTarget, contained: boolean): HostObject {
  return tableScope({ range, contained });
}

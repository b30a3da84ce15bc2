import { intersects } from '../../../model';
import { HostError } from '../errors';
import { emptyCell, plainValue } from '../state/cell';
import type { TableState } from '../state/workbook';
import { keyedCollection, sameText } from './collection';
import { defineClass, type HostObject, type ScalarDefinition } from './define';
import { eventMethods } from './eventMethods';
import { readBoolean, readText } from './format';
import { contentScalars } from './rangeContents';
import { requireBounded } from './guards';
import { RangeTarget } from './rangeTarget';
import { rangeArgument } from './resolveRange';
import type { Session } from './session';

function body({ sheet, range, showHeaders, showTotals }: TableState): RangeTarget {
  const top = range.top + (showHeaders ? 1 : 0);
  return new RangeTarget(sheet, { ...range, top, bottom: range.bottom - (showTotals ? 1 : 0) });
}

function headerRow({ sheet, range, showHeaders }: TableState): RangeTarget {
  if (!showHeaders) throw new HostError('ItemNotFound');
  return new RangeTarget(sheet, { ...range, bottom: range.top });
}

interface ColumnTarget {
  readonly table: TableState;
  readonly index: number;
}

const columnOf = (range: RangeTarget, index: number): RangeTarget =>
  range.with({ top: range.top, bottom: range.bottom, left: range.left + index, right: range.left + index });

const nameOf = ({ table, index }: ColumnTarget): string =>
  String(plainValue(table.sheet.cells.get(table.range.top, table.range.left + index)?.value ?? ''));

const whole = ({ sheet, range }: TableState): RangeTarget => new RangeTarget(sheet, range);

const tableColumn = defineClass<ColumnTarget>({
  name: 'TableColumn',
  identity: ['Id'],
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (target, value, session) => {
        const { table, index } = target;
        const [row, column] = [table.range.top, table.range.left + index];
        const cell = session.book.cell(table.sheet, row, column);
        session.book.setCell(table.sheet, row, column, { ...cell, value: readText(value), formula: null });
        session.book.structureChanged();
      },
    },
    // With the header, as Excel gives them (docs/excel-protocol.md, Ranges).
    Values: {
      get: ({ table, index }, session) =>
        contentScalars['Values']?.get(columnOf(whole(table), index), session) ?? null,
      set: ({ table, index }, value, session) =>
        contentScalars['Values']?.set?.(columnOf(whole(table), index), value, session),
    },
  },
  methods: {
    GetRange: ({ table, index }, _args, session) => session.model.range(columnOf(whole(table), index)),
    GetDataBodyRange: ({ table, index }, _args, session) => session.model.range(columnOf(body(table), index)),
    GetHeaderRowRange: ({ table, index }, _args, session) =>
      session.model.range(columnOf(headerRow(table), index)),
  },
});

const columnsOf = (table: TableState): ColumnTarget[] =>
  Array.from({ length: table.range.right - table.range.left + 1 }, (_, index) => ({ table, index }));

const columnCollection = keyedCollection<TableState, ColumnTarget>({
  name: 'TableColumnCollection',
  list: columnsOf,
  matches: (column, key) => column.index + 1 === key || sameText(nameOf(column), key),
  bind: (column) => tableColumn(column),
});

const columns = defineClass<TableState>({
  ...columnCollection,
  scalars: { Count: { get: (table) => columnsOf(table).length } },
});

const tableRow = defineClass<ColumnTarget>({
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }, session) => contentScalars['Values']?.get(rowOf(table, index), session) ?? null,
    },
  },
  methods: { GetRange: ({ table, index }, _args, session) => session.model.range(rowOf(table, index)) },
});

function rowOf(table: TableState, index: number): RangeTarget {
  const rows = body(table);
  return rows.with({ top: rows.top + index, bottom: rows.top + index, left: rows.left, right: rows.right });
}

const rows = defineClass<TableState>({
  name: 'TableRowCollection',
  scalars: { Count: { get: (table) => body(table).rowCount } },
  items: (table) => Array.from({ length: body(table).rowCount }, (_, index) => tableRow({ table, index })),
  methods: {
    GetCount: (table) => body(table).rowCount,
    GetItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= body(table).rowCount) throw new HostError('InvalidArgument');
      return tableRow({ table, index });
    },
  },
});

function resize(table: TableState, to: RangeTarget, session: Session): void {
  requireBounded(to);
  // A table keeps its header row and at least one row of data (Excel.Table#resize).
  if (to.sheet !== table.sheet || to.top !== table.range.top || to.rowCount < 2)
    throw new HostError('InvalidArgument');
  const others = session.book.state.tables.filter((one) => one !== table && one.sheet === table.sheet);
  if (others.some((one) => intersects(one.range, to))) throw new HostError('InvalidArgument');
  const { top, left, bottom, right } = to;
  session.book.journal.set(table, 'range', { top, left, bottom, right });
  session.book.structureChanged();
}

function flag(
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'showFilterButton'
    | 'highlightFirstColumn'
    | 'highlightLastColumn',
): ScalarDefinition<TableState> {
  return {
    get: (table) => table[key],
    set: (table, value, session) => {
      session.book.journal.set(table, key, readBoolean(value));
    },
  };
}

function remove(table: TableState, session: Session): void {
  const { state, journal } = session.book;
  journal.set(
    state,
    'tables',
    state.tables.filter((one) => one !== table),
  );
  session.book.structureChanged();
  session.announcements.table('tableDeleted', table.id, table.name, table.sheet);
}

function rename(table: TableState, name: string, session: Session): void {
  const { state, journal } = session.book;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError('InvalidArgument');
  if (state.tables.some((one) => one !== table && sameText(one.name, name)))
    throw new HostError('InvalidArgument');
  journal.set(table, 'name', name);
  session.book.structureChanged();
}

/** Excel.Table */
export const table: (target: TableState) => HostObject = defineClass<TableState>({
  name: 'Table',
  identity: ['Id'],
  scalars: {
    Id: { get: (target) => target.id },
    LegacyId: { get: (target) => target.id },
    Name: {
      get: (target) => target.name,
      set: (target, value, session) => {
        rename(target, readText(value), session);
      },
    },
    ShowHeaders: { get: (target) => target.showHeaders },
    ShowTotals: { get: (target) => target.showTotals },
    Style: {
      get: (target) => target.style,
      set: (target, value, session) => {
        session.book.journal.set(target, 'style', readText(value));
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigation: {
    Columns: (target) => columns(target),
    Rows: (target) => rows(target),
    Worksheet: (target, session) => session.model.worksheet(target.sheet),
  },
  methods: {
    ...eventMethods<TableState>(
      { DataChanged: 'tableChanged', SelectionChanged: 'tableSelectionChanged' },
      (target) => target.id,
    ),
    GetRange: (target, _args, session) => session.model.range(whole(target)),
    GetDataBodyRange: (target, _args, session) => session.model.range(body(target)),
    GetHeaderRowRange: (target, _args, session) => session.model.range(headerRow(target)),
    GetTotalRowRange: (target, _args, session) => {
      if (!target.showTotals) throw new HostError('ItemNotFound');
      return session.model.range(whole(target).with({ ...target.range, top: target.range.bottom }));
    },
    Resize: (target, args, session) => {
      resize(target, rangeArgument(session, target.sheet, args, 0), session);
    },
    ConvertToRange: (target, _args, session) => {
      remove(target, session);
      return session.model.range(whole(target));
    },
    Delete: (target, _args, session) => {
      const { sheet, range } = target;
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1)
          session.book.setCell(sheet, row, column, emptyCell);
      }
      session.book.touched(sheet, range);
      remove(target, session);
    },
  },
});

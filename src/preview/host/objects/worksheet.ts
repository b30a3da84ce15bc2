import { HostError } from '../errors';
import { renameSheetIn } from '../formula/translate';
import type { Book } from '../state/book';
import type { SheetState } from '../state/workbook';
import { autoFilter } from './autoFilter';
import { charts } from './charts';
import { comments } from './comments';
import { defineClass, type HostObject } from './define';
import { eventMethods, worksheetEvents } from './eventMethods';
import { oneOf, readBoolean, readNumber, readText } from './format';
import { names } from './names';
import { notes } from './notes';
import { pageLayout } from './pageLayout';
import { worksheetCustomProperties } from './properties';
import { worksheetProtection } from './protection';
import { usedPart } from './rangeNavigation';
import { AreasTarget, RangeTarget } from './rangeTarget';
import { rangeFromText, rangesFromText, wholeSheet } from './resolveRange';
import type { Session } from './session';
import { tables } from './tables';
import { requireSheetName } from './worksheets';

/** Excel's own steps when a sheet is renamed: references to it follow. */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  requireSheetName(book, name, sheet);
  const before = sheet.name;
  for (const other of book.state.sheets) {
    other.cells.forEach(wholeSheet, (cell, row, column) => {
      if (!cell.formula?.toLowerCase().includes(before.toLowerCase())) return;
      book.setCell(other, row, column, { ...cell, formula: renameSheetIn(cell.formula, before, name) });
    });
  }
  for (const item of book.state.names)
    book.journal.set(item, 'formula', renameSheetIn(item.formula, before, name));
  book.journal.set(sheet, 'name', name);
  book.structureChanged();
}

/** Deletes a sheet; the last visible one stays (Excel.Worksheet#delete). Ctrl+Z does not bring it back. */
export function deleteSheet(book: Book, sheet: SheetState): void {
  const visible = book.state.sheets.filter((one) => one.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw new HostError('InvalidOperation');
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
  const { state, journal } = book;
  sheet.deleted = true;
  journal.set(
    state,
    'sheets',
    state.sheets.filter((one) => one !== sheet),
  );
  journal.set(
    state,
    'tables',
    state.tables.filter((table) => table.sheet !== sheet),
  );
  journal.set(
    state,
    'names',
    state.names.filter((name) => name.sheet !== sheet),
  );
  journal.set(
    state,
    'comments',
    state.comments.filter((comment) => comment.sheet !== sheet),
  );
  journal.set(
    state,
    'notes',
    state.notes.filter((note) => note.sheet !== sheet),
  );
  if (state.activeSheet === sheet) {
    state.activeSheet = state.sheets.find((one) => one.visibility === 'Visible') ?? null;
    state.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  }
  journal.forget();
  book.structureChanged();
}

function requireAlive(sheet: SheetState): void {
  if (sheet.deleted) throw new HostError('ItemNotFound');
}

function toRange(session: Session, sheet: SheetState, address: string | undefined): HostObject {
  requireAlive(sheet);
  const none = address === undefined || address === '';
  return session.model.range(
    none ? new RangeTarget(sheet, wholeSheet) : rangeFromText(session, sheet, address),
  );
}

function used(session: Session, sheet: SheetState, valuesOnly: boolean): RangeTarget | null {
  requireAlive(sheet);
  session.book.settle();
  return usedPart(new RangeTarget(sheet, wholeSheet), valuesOnly);
}

function neighbour(
  session: Session,
  sheet: SheetState,
  step: number,
  visibleOnly: boolean,
): HostObject | null {
  const all = session.book.state.sheets.filter(
    (one) => one === sheet || !visibleOnly || one.visibility === 'Visible',
  );
  const found = all[all.indexOf(sheet) + step];
  return found ? session.model.worksheet(found) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const visibility = oneOf('Visible', 'Hidden', 'VeryHidden');

/** Excel.Worksheet */
export const worksheet = defineClass<SheetState>({
  name: 'Worksheet',
  identity: ['Id'],
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        renameSheet(session.book, sheet, readText(value));
      },
    },
    Position: {
      get: (sheet, session) => session.book.state.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        const { state, journal } = session.book;
        const others = state.sheets.filter((one) => one !== sheet);
        const position = readNumber(value);
        if (!Number.isInteger(position) || position < 0 || position > others.length) {
          throw new HostError('InvalidArgument');
        }
        journal.set(state, 'sheets', others.toSpliced(position, 0, sheet));
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        const wanted = visibility(value);
        const others = session.book.state.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
        if (wanted !== 'Visible' && !others) throw new HostError('InvalidOperation');
        session.book.journal.set(
          sheet,
          'visibility',
          wanted === 'Hidden' || wanted === 'VeryHidden' ? wanted : 'Visible',
        );
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        session.book.journal.set(sheet, 'tabColor', readText(value).toUpperCase());
      },
    },
    StandardWidth: {
      get: (sheet) => sheet.standardWidth,
      set: (sheet, value, session) => {
        session.book.journal.set(sheet, 'standardWidth', readNumber(value));
      },
    },
    StandardHeight: { get: () => 15 },
    ShowGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, session) => {
        session.book.journal.set(sheet, 'showGridlines', readBoolean(value));
      },
    },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    EnableCalculation: { get: () => true },
  },
  navigation: {
    AutoFilter: (sheet) => autoFilter(sheet),
    Charts: (sheet) => charts(sheet),
    Comments: (sheet) => comments(sheet),
    CustomProperties: (sheet) => worksheetCustomProperties(sheet),
    Names: (sheet) => names(sheet),
    Notes: (sheet) => notes(sheet),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    Tables: (sheet) => tables(sheet),
  },
  methods: {
    ...eventMethods<SheetState>(worksheetEvents, (sheet) => sheet.id),
    Activate: (sheet, _args, session) => {
      requireAlive(sheet);
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      const before = session.book.activeSheet();
      if (before === sheet) return;
      session.book.journal.put(session.book.state, 'activeSheet', sheet);
      session.announcements.sheet('worksheetDeactivated', before);
      session.announcements.sheet('worksheetActivated', sheet);
    },
    Calculate: (_sheet, _args, session) => {
      session.book.settle(true);
    },
    Delete: (sheet, _args, session) => {
      requireAlive(sheet);
      deleteSheet(session.book, sheet);
      session.announcements.sheet('worksheetDeleted', sheet);
    },
    GetCell: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return session.model.range(
        new RangeTarget(sheet, { top: row, left: column, bottom: row, right: column }),
      );
    },
    GetRange: (sheet, args, session) => toRange(session, sheet, args.optionalText(0)),
    GetRangeByIndexes: (sheet, args, session) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return session.model.range(
        new RangeTarget(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      );
    },
    GetRanges: (sheet, args, session) => {
      requireAlive(sheet);
      const address = args.optionalText(0);
      const areas =
        address === undefined
          ? [new RangeTarget(sheet, wholeSheet)]
          : rangesFromText(session, sheet, address);
      if (areas.some((area) => area.sheet !== sheet)) throw new HostError('InvalidArgument');
      return session.model.rangeAreas(new AreasTarget(sheet, areas));
    },
    // An empty sheet answers with A1 (Excel.Worksheet#getUsedRange), the other method with a null object.
    GetUsedRange: (sheet, args, session) =>
      session.model.range(
        used(session, sheet, args.flag(0)) ??
          new RangeTarget(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
      ),
    GetUsedRangeOrNullObject: (sheet, args, session) => {
      const found = used(session, sheet, args.flag(0));
      return found && session.model.range(found);
    },
    GetNext: (sheet, args, session) => required(neighbour(session, sheet, 1, args.flag(0))),
    GetNextOrNullObject: (sheet, args, session) => neighbour(session, sheet, 1, args.flag(0)),
    GetPrevious: (sheet, args, session) => required(neighbour(session, sheet, -1, args.flag(0))),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(session, sheet, -1, args.flag(0)),
    _GetSheetById: (_sheet, args, session) => {
      const found = session.book.sheetById(args.text(0));
      if (!found) throw new HostError('ItemNotFound');
      return session.model.worksheet(found);
    },
  },
});

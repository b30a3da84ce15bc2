import { HostError } from '../errors';
import { WORKBOOK_TARGET } from '../events';
import type { Book } from '../state/book';
import type { SheetState } from '../state/workbook';
import { keyedCollection, sameText } from './collection';
import { defineClass } from './define';
import { eventMethods, worksheetCollectionEvents } from './eventMethods';
import type { Session } from './session';

/** Rules for sheet names (support.microsoft.com, "Rename a worksheet"): broken ones are InvalidArgument. */
export function requireSheetName(book: Book, name: string, own?: SheetState): void {
  const allowed =
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^(?:history|verlauf)$/i.test(name);
  if (!allowed) throw new HostError('InvalidArgument');
  const other = book.sheetByName(name);
  if (other && other !== own) throw new HostError('ItemAlreadyExists');
}

function freeName(book: Book): string {
  const stem = book.locale.german ? 'Tabelle' : 'Sheet';
  for (let number = book.state.sheets.length + 1; ; number += 1) {
    if (!book.sheetByName(`${stem}${number}`)) return `${stem}${number}`;
  }
}

function visibleSheets(session: Session, visibleOnly: boolean): readonly SheetState[] {
  return session.book.state.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

const collection = keyedCollection<Session, SheetState>({
  name: 'WorksheetCollection',
  list: (session) => session.book.state.sheets,
  matches: (sheet, key) => sheet.id === key || sameText(sheet.name, key),
  bind: (sheet, session) => session.model.worksheet(sheet),
});

/** Excel.WorksheetCollection of the workbook a session serves. */
export const worksheets = defineClass<Session>({
  ...collection,
  scalars: {},
  methods: {
    ...eventMethods(worksheetCollectionEvents, () => WORKBOOK_TARGET),
    ...collection.methods,
    Add: (_target, args, session) => {
      const { book } = session;
      const name = args.optionalText(0) ?? freeName(book);
      requireSheetName(book, name);
      const sheet = book.addSheet(name);
      session.announcements.sheet('worksheetAdded', sheet);
      return session.model.worksheet(sheet);
    },
    GetActiveWorksheet: (_target, _args, session) => session.model.worksheet(session.book.activeSheet()),
    GetCount: (_target, args, session) => visibleSheets(session, args.flag(0)).length,
    GetFirst: (_target, args, session) => {
      const [first] = visibleSheets(session, args.flag(0));
      return first ? session.model.worksheet(first) : null;
    },
    GetLast: (_target, args, session) => {
      const last = visibleSheets(session, args.flag(0)).at(-1);
      return last ? session.model.worksheet(last) : null;
    },
  },
});

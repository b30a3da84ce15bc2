import type { CellRange } from '../../model';
import { Announcements } from './changes';
import type { ExcelHost, Fault, HostOptions, HostSheetView, NativeBridge } from './contract';
import { EventHub } from './events';
import { HostError } from './errors';
import { FunctionRegistry } from './functions/registry';
import { loadWorkbook, WorkbookFileProblem } from './load';
import { defaultProtection } from './objects/protection';
import { RangeTarget } from './objects/rangeTarget';
import { deleteSheet, renameSheet } from './objects/worksheet';
import { hostProfile, supportsSet } from './profiles';
import { Book } from './state/book';
import { serialiseWorkbook } from './state/serialise';
import type { SheetState } from './state/workbook';
import { typeBlockInto } from './userTyping';
import { createSheetView } from './view';
import { createBridge } from './wire';

const DEFAULT_FILE_NAME = 'Mappe1.xlsx';

/** An Excel with the workbook in `book`, or with a new one of one empty sheet. */
export function createHost(options: HostOptions, load: (book: Book) => void): ExcelHost {
  const profile = hostProfile(options.profile ?? 'm365');
  const book = new Book(options.fileName ?? DEFAULT_FILE_NAME, options.locale ?? 'de-DE', {
    registry: new FunctionRegistry(options.functions ?? []),
    emptyCell: profile.platform === 'OfficeOnline' ? null : 0,
  });
  load(book);
  const events = new EventHub();
  const announcements = new Announcements(book, events);
  const listeners = new Set<() => void>();
  const requests: { flags: number; actions: readonly string[]; bytes: number }[] = [];
  const waiting: (() => void)[] = [];
  let editing = false;
  let fault: Fault | null = null;
  let sinceFault = 0;

  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  /** Runs what the user does: one undo step, formulas settled, events told. */
  const userDoes = (action: () => void): void => {
    book.journal.record(() => {
      action();
      book.settle();
    });
    announcements.flush();
    changed();
  };
  const sheetOf = (id: string): SheetState => {
    const sheet = book.sheetById(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}`);
    return sheet;
  };
  const views = new WeakMap<SheetState, HostSheetView>();
  const viewOf = (sheet: SheetState): HostSheetView => {
    const known = views.get(sheet) ?? createSheetView(book, sheet);
    views.set(sheet, known);
    return known;
  };
  const activate = (sheet: SheetState): void => {
    const before = book.activeSheet();
    if (before === sheet) return;
    book.state.activeSheet = sheet;
    book.state.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    announcements.sheet('worksheetDeactivated', before);
    announcements.sheet('worksheetActivated', sheet);
  };

  const typeBlock = (
    sheetId: string,
    top: number,
    left: number,
    inputs: readonly (readonly string[])[],
  ): void => {
    const sheet = sheetOf(sheetId);
    const width = Math.max(0, ...inputs.map((row) => row.length));
    if (width === 0) return;
    const range = new RangeTarget(sheet, {
      top,
      left,
      bottom: top + inputs.length - 1,
      right: left + width - 1,
    });
    const before = book.cell(sheet, top, left).value;
    userDoes(() => {
      typeBlockInto(book, sheet, top, left, inputs);
      announcements.edited(range, undefined, before);
    });
  };

  return {
    profile: profile.id,
    isSetSupported: (name, version) => supportsSet(profile, name, version),
    connect: (): NativeBridge =>
      createBridge({
        book,
        profile,
        events,
        isCellEditing: () => editing,
        whenEditingEnds: (action) => waiting.push(action),
        nextFault: () => {
          const hit = fault && sinceFault === fault.request ? fault : null;
          sinceFault += 1;
          return hit;
        },
        logRequest: (entry) => requests.push(entry),
        changed,
        openWindow: (workbook) => {
          if (workbook) requireWorkbook(workbook, book.locale.id);
          options.openWindow?.(workbook);
        },
      }),
    get fileName() {
      return book.state.fileName;
    },
    locale: book.locale.id,
    sheets: () => book.state.sheets.map(viewOf),
    activeSheet: () => viewOf(book.activeSheet()),
    selection: () => ({ sheetId: book.activeSheet().id, ...book.state.selection }),
    type: (sheetId, row, column, input) => {
      typeBlock(sheetId, row, column, [[input]]);
    },
    typeBlock,
    select: (sheetId, top, left, bottom = top, right = left) => {
      const sheet = sheetOf(sheetId);
      activate(sheet);
      const range: CellRange = {
        top: Math.min(top, bottom),
        left: Math.min(left, right),
        bottom: Math.max(top, bottom),
        right: Math.max(left, right),
      };
      book.state.selection = range;
      announcements.selected(new RangeTarget(sheet, range));
      announcements.flush();
      changed();
    },
    activate: (sheetId) => {
      activate(sheetOf(sheetId));
      announcements.flush();
      changed();
    },
    undo: () => {
      const undone = book.undo();
      if (!undone) return false;
      for (const { sheet, range } of undone) {
        if (!sheet.deleted) announcements.edited(new RangeTarget(sheet, range), undefined, '');
      }
      announcements.flush();
      changed();
      return true;
    },
    setCellEditing: (on) => {
      editing = on;
      if (!on) for (const action of waiting.splice(0)) action();
    },
    protect: (sheetId, on) => {
      userDoes(() => {
        const sheet = sheetOf(sheetId);
        book.journal.set(sheet, 'protection', on ? { options: defaultProtection, password: null } : null);
        announcements.sheet('worksheetProtectionChanged', sheet, { isProtected: on });
      });
    },
    renameSheet: (sheetId, name) => {
      userDoes(() => {
        renameSheet(book, sheetOf(sheetId), name);
      });
    },
    deleteSheet: (sheetId) => {
      userDoes(() => {
        const sheet = sheetOf(sheetId);
        deleteSheet(book, sheet);
        announcements.sheet('worksheetDeleted', sheet);
      });
    },
    setFilter: (sheetId, range, hiddenRows) => {
      userDoes(() => {
        book.journal.set(sheetOf(sheetId), 'filter', range && { range, hiddenRows: new Set(hiddenRows) });
      });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serialise: () => serialiseWorkbook(book.state),
    inject: (next) => {
      fault = next;
      sinceFault = 0;
    },
    requests,
  };
}

/** Excel refuses what it cannot open before a window shows. */
function requireWorkbook(bytes: Uint8Array, locale: string): void {
  try {
    const calculator = { registry: new FunctionRegistry([]), emptyCell: null };
    loadWorkbook(new Book(DEFAULT_FILE_NAME, locale, calculator), bytes);
  } catch (error) {
    throw error instanceof WorkbookFileProblem ? new HostError('InvalidArgument') : error;
  }
}

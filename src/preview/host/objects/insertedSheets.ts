import { HostError } from '../errors';
import { renameSheetsIn } from '../formula/translate';
import { loadWorkbook, WorkbookFileProblem } from '../load';
import { Book } from '../state/book';
import type { SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import { fileOf } from './createdWorkbook';
import { wholeSheet } from './resolveRange';
import type { Session } from './session';

/** Excel's limit for names of sheets. */
const LONGEST_NAME = 31;

/**
 * Workbook.insertWorksheetsFromBase64: copies of a file's sheets, with the ids of the new ones. Their formulas lead to each other
 * as before; a name that is taken gets a number. Names and custom XML of the file stay behind: names arrive in Excel without
 * their reference (OfficeDev/office-js#3583). Ctrl+Z does not take it back (excel/excel-add-ins-undo-capabilities).
 */
export function insertSheets(session: Session, args: Arguments): string[] {
  const { book } = session;
  const source = fileBook(book, fileOf(args));
  const { sheets, atBeginning } = wanted(source, args);
  const before = book.state.sheets;
  const taken = new Set(before.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
  }
  const added = sheets.map((sheet) => {
    const copy = book.addSheet(names.get(sheet.name.toLowerCase()) ?? sheet.name);
    copySheet(book, sheet, copy, names);
    session.announcements.sheet('worksheetAdded', copy);
    return { sheet, copy };
  });
  const copies = added.map(({ copy }) => copy);
  if (atBeginning) book.journal.set(book.state, 'sheets', [...copies, ...before]);
  copyTables(book, source, new Map(added.map(({ sheet, copy }) => [sheet, copy])));
  book.journal.forget();
  book.structureChanged();
  return copies.map(({ id }) => id);
}

function fileBook({ state, locale, registry }: Book, bytes: Uint8Array | undefined): Book {
  if (bytes === undefined) throw new HostError('InvalidArgument');
  const book = new Book(state.fileName, locale.id, { registry, emptyCell: null });
  try {
    loadWorkbook(book, bytes);
    return book;
  } catch (error) {
    throw error instanceof WorkbookFileProblem ? new HostError('InvalidArgument') : error;
  }
}

function wanted(
  { state }: Book,
  args: Arguments,
): { readonly sheets: readonly SheetState[]; readonly atBeginning: boolean } {
  const { positionType = null, sheetNamesToInsert = null, relativeTo = null } = args.object(1) ?? {};
  const position = positionType ?? 'End';
  if (relativeTo !== null || (position !== 'End' && position !== 'Beginning'))
    throw new HostError(
      'ApiNotFound',
      undefined,
      'The stand-in for Excel inserts sheets at the beginning or the end only.',
    );
  const atBeginning = position === 'Beginning';
  if (!Array.isArray(sheetNamesToInsert) || sheetNamesToInsert.length === 0)
    return { sheets: state.sheets, atBeginning };
  const asked = new Set(sheetNamesToInsert.map((name) => String(name).toLowerCase()));
  const sheets = state.sheets.filter(({ name }) => asked.has(name.toLowerCase()));
  if (sheets.length < asked.size) throw new HostError('ItemNotFound');
  return { sheets, atBeginning };
}

function freeName(wantedName: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${wantedName.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Everything of a sheet but its id and name; references to sheets that come along follow them. */
function copySheet(
  book: Book,
  sheet: SheetState,
  copy: SheetState,
  names: ReadonlyMap<string, string>,
): void {
  const conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    id: book.newId('0002'),
    formula: renamed(format.formula, names) ?? format.formula,
  }));
  const { id, name, cells } = copy;
  Object.assign(copy, { ...sheet, id, name, cells, conditionalFormats });
  sheet.cells.forEach(wholeSheet, (cell, row, column) => {
    const formula = cell.formula === null ? null : renamed(cell.formula, names);
    book.setCell(copy, row, column, formula === cell.formula ? cell : { ...cell, formula });
  });
}

/** `null` for a formula that reads a sheet left behind: in Excel a link to the file, which keeps its value here. */
function renamed(formula: string, names: ReadonlyMap<string, string>): string | null {
  if (formula === '') return formula;
  let complete = true;
  const text = renameSheetsIn(formula, (name) => {
    const found = names.get(name.toLowerCase());
    complete &&= found !== undefined;
    return found ?? name;
  });
  return complete ? text : null;
}

/** Excel tables keep their name where it is free. */
function copyTables(book: Book, source: Book, copies: ReadonlyMap<SheetState, SheetState>): void {
  const taken = new Set([...book.state.tables, ...book.state.names].map(({ name }) => name.toLowerCase()));
  const tables = source.state.tables.flatMap((table) => {
    const sheet = copies.get(table.sheet);
    if (sheet === undefined) return [];
    let { name } = table;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return [{ ...table, id: book.newId('0004'), sheet, name }];
  });
  book.journal.set(book.state, 'tables', [...book.state.tables, ...tables]);
}

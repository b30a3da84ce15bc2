import { read, utils, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { HostError } from '../errors';
import type { FunctionRegistry } from '../functions/registry';
import { fifteenDigits } from '../formula/values';
import { parseFormula } from '../formula/parse';
import { tidyFormula } from '../formula/translate';
import type { Book } from '../state/book';
import { CellError, type CellValue } from '../state/cell';
import type { SheetState } from '../state/workbook';
import { loadCustomXml } from './customXml';
import { loadNames } from './names';
import { readParts } from './parts';
import { loadSheetParts } from './sheetParts';
import { readStyles, type FileStyles } from './styles';
import { loadTables } from './tables';

/** A file that is no workbook Excel could open. */
export class WorkbookFileProblem extends Error {}

/** Excel's error values by their number in a file ([MS-XLS] BErr). */
const errorsByNumber: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const options: ParsingOptions = {
  type: 'array',
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellDates: false,
  cellHTML: false,
  cellText: false,
  sheetStubs: true,
  bookFiles: true,
};

function parse(bytes: Uint8Array): WorkBook {
  try {
    const workbook = read(bytes, options);
    if (workbook.SheetNames.length > 0 && readParts(workbook).has('xl/workbook.xml')) return workbook;
  } catch (error) {
    throw new WorkbookFileProblem('The file cannot be opened as a workbook.', { cause: error });
  }
  throw new WorkbookFileProblem('The file is no workbook.');
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'e') return CellError.of(errorsByNumber[Number(cell.v)] ?? '#N/A');
  if (typeof cell.v === 'number') return fifteenDigits(cell.v);
  if (typeof cell.v === 'boolean' || typeof cell.v === 'string') return cell.v;
  return '';
}

function formulaOf(cell: CellObject, registry: FunctionRegistry): string | null {
  if (cell.f === undefined || cell.f === '') return null;
  const text = `=${cell.f}`;
  try {
    const formula = tidyFormula(registry.shown(text));
    parseFormula(formula);
    return formula;
  } catch {
    // What cannot be read here keeps the value it has in the file.
    return null;
  }
}

function loadCells(book: Book, sheet: SheetState, source: WorkSheet, styles: FileStyles, part: string): void {
  const formats = styles.ofSheet(part);
  // By what is there, not by "!ref": programs write ranges down to the last row for a handful of cells.
  for (const [address, entry] of Object.entries(source)) {
    if (address.startsWith('!') || !isCell(entry)) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const { format, quoted } = formats(row, column);
    const formula = formulaOf(entry, book.registry);
    book.setCell(sheet, row, column, { value: valueOf(entry), formula, format, quoted });
    // Programs write formulas without values and leave it to Excel to calculate them.
    if (formula !== null && entry.v === undefined) {
      book.touched(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }
}

function isCell(entry: unknown): entry is CellObject {
  return typeof entry === 'object' && entry !== null && 't' in entry;
}

/** Fills a book with what an .xlsx file holds. Throws {@link WorkbookFileProblem}. */
export function loadWorkbook(book: Book, bytes: Uint8Array): void {
  const workbook = parse(bytes);
  const parts = readParts(workbook);
  const styles = readStyles(parts);
  const loaded: { sheet: SheetState; part: string }[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const source = workbook.Sheets[name];
    // Chart sheets have no cells, and Excel's API gives them no ranges.
    if (!source || source['!type'] === 'chart') return;
    const sheet = book.addSheet(name);
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    sheet.visibility = hidden === 0 ? 'Visible' : hidden === 1 ? 'Hidden' : 'VeryHidden';
    const part = parts.sheetPart(index);
    loadCells(book, sheet, source, styles, part);
    sheet.merges = (source['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    loadSheetParts(book, sheet, parts, part, styles);
    loaded.push({ sheet, part });
  });
  if (loaded.length === 0) throw new WorkbookFileProblem('The file has no worksheet.');
  const visible = book.state.sheets.find((sheet) => sheet.visibility === 'Visible');
  if (!visible) throw new HostError('InvalidOperation');
  book.state.activeSheet = visible;
  loadTables(book, parts, loaded);
  loadNames(book, workbook);
  loadCustomXml(book, parts);
  book.settle();
}

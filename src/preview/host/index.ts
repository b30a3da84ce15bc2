import type { ExcelHost, HostOptions } from './contract';
import { createHost } from './host';
import { loadWorkbook } from './load';

export type * from './contract';
export { WorkbookFileProblem } from './load';

/** A running Excel with a new workbook of one empty sheet ("Tabelle1" in German). */
export function createExcelHost(options: HostOptions = {}): ExcelHost {
  return createHost(options, (book) => {
    book.addSheet(book.locale.german ? 'Tabelle1' : 'Sheet1');
  });
}

/** A running Excel with the workbook of an .xlsx file. Throws {@link WorkbookFileProblem} for a file that is none. */
export function openWorkbook(bytes: Uint8Array, options: HostOptions = {}): ExcelHost {
  return createHost(options, (book) => {
    loadWorkbook(book, bytes);
  });
}

import { utils, write } from '@e965/xlsx';
import { HEADER, mixedRows } from './mixedRows';

/** A workbook file with one sheet of mixed rows. */
export function workbookOfRows(rows: number, seed?: number): Buffer {
  const sheet = utils.aoa_to_sheet([[...HEADER], ...mixedRows(rows, seed)], { dense: true });
  const book = { SheetNames: ['Indikatoren'], Sheets: { Indikatoren: sheet } };
  return write(book, { type: 'buffer', compression: true }) as Buffer;
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BookDraft, packBook, type CellValue, type SheetDraft } from '../../src/xlsx/write/book';

const TODAY = '2026-06-30';

/** A workbook file, written as the product writes its own. */
export function bookFile(fill: (book: BookDraft) => void): Uint8Array {
  const book = new BookDraft();
  fill(book);
  return packBook(book, { today: TODAY });
}

/** A workbook file of one sheet with these rows; what else it needs is done by `decorate`. */
export function sheetFile(
  name: string,
  rows: readonly (readonly CellValue[])[],
  decorate: (sheet: SheetDraft, book: BookDraft) => void = () => undefined,
): Uint8Array {
  return bookFile((book) => {
    const sheet = book.addSheet(name);
    rows.forEach((row, index) => sheet.setRow(index + 1, 1, row));
    decorate(sheet, book);
  });
}

/** The file with more parts, or others in their place. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files);
}

/** The file with these cells in its first sheet, as Excel writes them: what no workbook of ours holds. */
export function withCells(bytes: Uint8Array, sheetData: string): Uint8Array {
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  return withParts(bytes, { [path]: xml.replace(/<sheetData\/>/, `<sheetData>${sheetData}</sheetData>`) });
}

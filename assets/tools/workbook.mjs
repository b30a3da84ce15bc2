// What the sample workbooks share: looks, and a way of saving that gives the same bytes every time.
import { writeFile } from 'node:fs/promises';
import { loadProduct } from './product.mjs';

const { BookDraft, dayNumber, packBook } = await loadProduct('./src/xlsx/write/book/index.ts');

const DAY = '2026-01-05';
const BORDER = 'BFBFBF';
const HEADER = { bold: true, fill: 'DCE6F1', border: BORDER, vertical: 'middle', wrap: true };
const BODY = { border: BORDER, vertical: 'top' };

/** Marks a number that stands in its cell as a text, as after pasting from a letter. */
export const asText = (text) => ({ text });
/** Marks a day that shows as one. */
export const asDay = (iso) => ({ day: iso });
/** A day as Excel keeps it. */
export const day = dayNumber;

export function newWorkbook() {
  return new BookDraft();
}

/** Big line in the first column of a place, smaller line below it. */
export function writeTitle(sheet, [row, column], title, subtitle) {
  sheet.set(row, column, title, { bold: true, size: 14 });
  if (subtitle !== undefined) sheet.set(row + 1, column, subtitle, { italic: true, color: '595959' });
}

/** Writes a header row and the rows under it, from a place on. `null` leaves a cell empty. */
export function writeTable(sheet, [row, column], header, rows, formats = []) {
  header.forEach((name, index) =>
    sheet.set(row, column + index, name, { ...HEADER, horizontal: index === 0 ? 'left' : 'center' }),
  );
  rows.forEach((values, rowIndex) => {
    values.forEach((value, index) =>
      writeCell(sheet, row + 1 + rowIndex, column + index, value, formats[index]),
    );
  });
}

function writeCell(sheet, row, column, value, format) {
  if (value?.text !== undefined)
    sheet.set(row, column, value.text, { ...BODY, format: '@', horizontal: 'right' });
  else if (value?.day !== undefined)
    sheet.set(row, column, day(value.day), { ...BODY, wrap: true, format: 'dd.mm.yyyy' });
  else sheet.set(row, column, value, { ...BODY, wrap: true, ...(format === undefined ? {} : { format }) });
}

/** A small print line under a table: its source, a note. */
export function writeNote(sheet, [row, column], text) {
  sheet.set(row, column, text, { size: 9, italic: true });
}

/** Label in the first column, value beside it. */
export function writeFacts(sheet, [row, column], facts) {
  facts.forEach(([label, value, format], index) => {
    sheet.set(row + index, column, label, { bold: true, fill: 'F2F2F2', vertical: 'top' });
    sheet.set(row + index, column + 1, value, {
      ...{ horizontal: 'left', vertical: 'top', wrap: true },
      ...(format === undefined ? {} : { format }),
    });
  });
}

/** Saves as made on a day that does not change, so that an unchanged sample stays unchanged in version control. */
export async function save(workbook, url) {
  await writeFile(url, packBook(workbook, { today: DAY }));
}

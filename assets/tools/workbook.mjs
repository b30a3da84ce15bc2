// What the sample workbooks share: looks, and a way of saving that gives the same bytes every time.
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

// fflate writes local time into the archive.
process.env.TZ = 'UTC';

const FIXED_DATE = new Date('2026-01-05T08:00:00Z');
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
const LABEL_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
const THIN = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Marks a number that stands in its cell as a text, as after pasting from a letter. */
export const asText = (text) => ({ text });

export function newWorkbook() {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Zielcheck';
  workbook.lastModifiedBy = 'Zielcheck';
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  return workbook;
}

/** Big first line, smaller second line. */
export function writeTitle(sheet, address, title, subtitle) {
  sheet.getCell(address).value = title;
  sheet.getCell(address).font = { bold: true, size: 14 };
  if (subtitle === undefined) return;
  const below = sheet.getCell(sheet.getCell(address).row + 1, sheet.getCell(address).col);
  below.value = subtitle;
  below.font = { italic: true, color: { argb: 'FF595959' } };
}

/** Writes a header row and the rows under it, first cell at `address`. `null` leaves a cell empty. */
export function writeTable(sheet, address, header, rows, formats = []) {
  const { row, col } = sheet.getCell(address);
  header.forEach((name, index) => {
    const cell = sheet.getCell(row, col + index);
    cell.value = name;
    cell.font = { bold: true };
    cell.fill = HEADER_FILL;
    cell.border = BORDER;
    cell.alignment = { horizontal: index === 0 ? 'left' : 'center', vertical: 'middle', wrapText: true };
  });
  rows.forEach((values, rowIndex) => {
    values.forEach((value, index) =>
      writeCell(sheet.getCell(row + 1 + rowIndex, col + index), value, formats[index]),
    );
  });
}

function writeCell(cell, value, format) {
  cell.border = BORDER;
  if (value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
  if (format !== undefined) cell.numFmt = format;
  const text = value?.text;
  if (text === undefined) {
    cell.value = value;
    cell.alignment = { vertical: 'top', wrapText: true };
    return;
  }
  cell.value = text;
  cell.numFmt = '@';
  cell.alignment = { horizontal: 'right', vertical: 'top' };
}

/** A small print line under a table: its source, a note. */
export function writeNote(sheet, address, text) {
  sheet.getCell(address).value = text;
  sheet.getCell(address).font = { size: 9, italic: true };
}

/** Label in the first column, value beside it. */
export function writeFacts(sheet, address, facts) {
  const { row, col } = sheet.getCell(address);
  facts.forEach(([label, value, format], index) => {
    const name = sheet.getCell(row + index, col);
    name.value = label;
    name.font = { bold: true };
    name.fill = LABEL_FILL;
    name.alignment = { vertical: 'top' };
    const cell = sheet.getCell(row + index, col + 1);
    cell.value = value;
    cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
    if (format !== undefined) cell.numFmt = format;
  });
}

export function setWidths(sheet, widths) {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** Saves with fixed times in the archive, so that an unchanged sample stays unchanged in version control. */
export async function save(workbook, url) {
  const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
  await writeFile(url, zipSync(unzipSync(packed), { mtime: FIXED_DATE, level: 9 }));
}

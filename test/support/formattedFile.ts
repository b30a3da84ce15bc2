import { bookFile } from './bookFile';

/** A workbook file of a table as people format them: a bold subtotal, indented and grouped parts, sums above. */
export function formattedFile(): Uint8Array {
  return bookFile((book) => {
    const sheet = book.addSheet('Bericht', { summaryAbove: true });
    sheet.setRow(1, 1, ['Bereich', 'Soll', 'Ist'], { bold: true });
    sheet.set(2, 1, 'Beratung', { bold: true });
    sheet.setRow(2, 2, [12, 12]);
    [['Nord', 5, 6] as const, ['Süd', 7, 6] as const].forEach(([name, target, actual], index) => {
      sheet.set(3 + index, 1, name, { indent: 1 });
      sheet.setRow(3 + index, 2, [target, actual]);
      sheet.outline.set(3 + index, 1);
    });
  });
}

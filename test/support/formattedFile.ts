import ExcelJS from 'exceljs';

/** A workbook file of a table as people format them: a bold subtotal, indented and grouped parts, sums above. */
export async function formattedFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const cells = workbook.addWorksheet('Bericht', {
    properties: { outlineProperties: { summaryBelow: false, summaryRight: true } },
  });
  cells.addRows([
    ['Bereich', 'Soll', 'Ist'],
    ['Beratung', 12, 12],
    ['Nord', 5, 6],
    ['Süd', 7, 6],
  ]);
  cells.getRow(1).font = { bold: true };
  cells.getCell('A2').font = { bold: true };
  for (const row of [3, 4]) {
    cells.getCell(row, 1).alignment = { indent: 1 };
    cells.getRow(row).outlineLevel = 1;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

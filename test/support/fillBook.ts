import { Workbook, type CellValue } from 'exceljs';

/** The workbook with values put into cells of one sheet, as a person fills it in. Formulas keep the results of before. */
export async function fillBook(
  bytes: Uint8Array,
  sheet: string,
  values: Readonly<Record<string, CellValue>>,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  // exceljs asks for its own kind of buffer, which a plain one satisfies.
  await workbook.xlsx.load(bytes.slice().buffer as never);
  for (const [address, value] of Object.entries(values)) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (cell === undefined) throw new Error(`no sheet ${sheet}`);
    cell.value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

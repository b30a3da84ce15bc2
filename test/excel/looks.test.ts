import { readSheet } from '../../src/excel';
import { openWorkbook } from '../../src/preview/host';
import { startExcel } from '../support/excel';
import { formattedFile } from '../support/formattedFile';
import { tablesIn } from '../support/tables';

describe('bold and indented names in Excel', () => {
  it('are read with the cells, and tell a subtotal', async () => {
    const host = openWorkbook(formattedFile(), { locale: 'de-DE' });
    await startExcel(host);
    const before = host.requests.length;
    const sheet = await readSheet('Bericht');
    // Extent, merged areas, one page of cells.
    expect(host.requests.length - before).toBe(3);
    expect([0, 1, 2, 3].map((row) => sheet.look(row, 0))).toEqual([
      { bold: true, indent: 0 },
      { bold: true, indent: 0 },
      { bold: false, indent: 1 },
      { bold: false, indent: 1 },
    ]);
    expect(tablesIn(sheet)).toMatchObject([{ rows: [3, 4], totals: [2] }]);
  });
});

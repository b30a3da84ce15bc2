import { readWorkbook } from '../../../src/xlsx/read';
import { formattedFile } from '../../support/formattedFile';
import { tablesIn } from '../../support/tables';

describe('bold, indented and grouped names in a file', () => {
  it('are known, and tell a subtotal', async () => {
    const [sheet] = readWorkbook(formattedFile()).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect([0, 1, 2, 3].map((row) => sheet.look(row, 0))).toEqual([
      { bold: true, indent: 0 },
      { bold: true, indent: 0 },
      { bold: false, indent: 1 },
      { bold: false, indent: 1 },
    ]);
    expect([1, 2, 3].map((row) => sheet.outlineLevel(row))).toEqual([0, 1, 1]);
    expect(sheet.outlineSumsAbove).toBe(true);
    expect(tablesIn(sheet)).toMatchObject([{ rows: [3, 4], totals: [2] }]);
  });
});

import { standardWorkbook } from '../../../src/xlsx/write';
import { startExcel } from '../../support/excel';
import { manySided } from '../../xlsx/write/profiles';
import { refusal } from './support';

describe('a workbook with rules, protection, a table and parts of its own', () => {
  it('is loaded with all of them', async () => {
    const bytes = standardWorkbook(manySided, { language: 'de', today: '2026-06-30' });
    await startExcel({ workbook: bytes });
    await Excel.run(async (context) => {
      const { worksheets, tables, customXmlParts } = context.workbook;
      const sheet = worksheets.getItem('Indikatoren');
      const rule = sheet.getRange('I5:I10').dataValidation.load('type,rule');
      const list = worksheets.getItem('Projekt').getRange('B7').dataValidation.load('rule');
      const protection = sheet.protection.load('protected,options');
      const parts = customXmlParts.getByNamespace('urn:zielcheck:profile:1');
      const xml = parts.getOnlyItem().getXml();
      const table = tables.load('items/name');
      await context.sync();
      expect([table.items.map(({ name }) => name), protection.protected]).toEqual([
        ['Indikatorentabelle'],
        true,
      ]);
      expect([protection.options.allowFormatCells, protection.options.allowInsertRows]).toEqual([
        true,
        false,
      ]);
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: '=Hinweise!$C$4:$C$6' } });
      expect(xml.value).toContain('Abbruchquote');
      expect(rule.type).toBe('None');
    });
  });

  it('takes entries where they belong and nowhere else', async () => {
    const bytes = standardWorkbook(manySided, { language: 'de', today: '2026-06-30' });
    await startExcel({ workbook: bytes });
    const enter = (address: string) =>
      refusal((context) => {
        context.workbook.worksheets.getItem('Indikatoren').getRange(address).values = [[7]];
      });
    expect([await enter('I5'), await enter('H5'), await enter('J5')]).toEqual([
      'done',
      'AccessDenied',
      'AccessDenied',
    ]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, WorkbookFileProblem } from '../../../src/preview/host';
import { startExcel, workbookBytes } from '../../support/excel';
import { onSheet } from './support';

/** Changes parts of a workbook file, as other programs write them. */
function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string>,
): Uint8Array {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strFromU8(content)]),
  );
  return zipSync(
    Object.fromEntries(Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)])),
  );
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('opening a workbook file', () => {
  it('keeps values, formulas, formats, merges, hidden rows and columns, widths and names', () => {
    const book: WorkBook = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['Titel', null, null],
      ['Kurse', { t: 'n', v: 0.6875, z: '0.0%', f: 'B3/C3' }, { t: 'e', v: 7, f: '1/0' }],
      [
        { t: 's', v: '2.000' },
        { t: 'n', v: 55 },
        { t: 'n', v: 80 },
      ],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    sheet['!cols'] = [{ wch: 20 }, {}, { hidden: true }];
    sheet['!rows'] = [{}, { hidden: true }];
    utils.book_append_sheet(book, sheet, 'Ziele');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Geheim');
    book.Workbook = { Sheets: [{}, { Hidden: 2 }], Names: [{ Name: 'Ist', Ref: 'Ziele!$B$3' }] };
    const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
    if (!(bytes instanceof ArrayBuffer)) throw new Error('no file');
    const host = openWorkbook(new Uint8Array(bytes));
    const [first, second] = host.sheets();
    expect(first?.cell(1, 1)).toMatchObject({
      value: 0.6875,
      formula: '=B3/C3',
      text: '68,8%',
      numberFormat: '0.0%',
    });
    expect(first?.cell(1, 2)).toMatchObject({ value: '#DIV/0!', valueType: 'Error', formula: '=1/0' });
    expect(first?.cell(2, 0)).toMatchObject({ value: '2.000', valueType: 'String' });
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([first?.rowHidden(1), first?.columnHidden(2), first?.columnWidth(0)]).toEqual([
      true,
      true,
      expect.any(Number),
    ]);
    expect([first?.hidden, second?.hidden]).toEqual([false, true]);
    expect(host.serialise()).toContain('"formula":"=Ziele!$B$3"');
  });

  it('keeps tables, fills, fonts, protection, filters and conditional formats', async () => {
    const plain = workbookBytes({
      sheets: {
        Ziele: [
          ['Ziel', 'Ist'],
          [80, 55],
          [30, 18],
        ],
      },
    });
    const bytes = withParts(plain, (parts) => ({
      ...parts,
      [SHEET]: (parts[SHEET] ?? '')
        .replace('<c r="A1"', '<c s="1" r="A1"')
        .replace('<row r="3"', '<row hidden="1" r="3"')
        .replace(
          '</sheetData>',
          '</sheetData><sheetProtection sheet="1" formatCells="0"/><autoFilter ref="A1:B3"/><conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&lt;$A2</formula></cfRule></conditionalFormatting>',
        )
        .replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" name="Ziele" displayName="Ziele" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Ziel"/><tableColumn id="2" name="Ist"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>',
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font><font><b/><sz val="14"/><color rgb="FFFF0000"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="2"><alignment horizontal="center" wrapText="1"/></xf></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>',
    }));
    const { host } = await startExcel({ workbook: bytes });
    const sheet = host.activeSheet();
    expect(sheet.cell(0, 0).style).toEqual({
      fill: '#FFCC00',
      color: '#FF0000',
      bold: true,
      horizontal: 'center',
      wrap: true,
    });
    expect([sheet.protected, sheet.rowHidden(2), sheet.cell(1, 1).style.fill]).toEqual([
      true,
      true,
      '#00FF00',
    ]);
    await onSheet(async (worksheet, context) => {
      worksheet.tables.load('items/name,items/style,items/showHeaders,items/showTotals');
      worksheet.autoFilter.load('isDataFiltered');
      worksheet.protection.load('options');
      await context.sync();
      expect(worksheet.tables.items.map(({ name, style, showTotals }) => [name, style, showTotals])).toEqual([
        ['Ziele', 'TableStyleLight9', false],
      ]);
      expect([worksheet.autoFilter.isDataFiltered, worksheet.protection.options.allowFormatCells]).toEqual([
        true,
        true,
      ]);
    });
  });

  it('refuses what is no workbook, or damaged', () => {
    const whole = workbookBytes({ sheets: { A: [[1]] } });
    const damaged = withParts(whole, (parts) => ({ ...parts, 'xl/workbook.xml': '' }));
    for (const bytes of [new Uint8Array(), strToU8('Kein Excel'), whole.slice(0, 400), damaged]) {
      expect(() => openWorkbook(bytes)).toThrow(WorkbookFileProblem);
    }
  });

  const samples = path.resolve(__dirname, '../../../../shared/samples');

  (existsSync(samples) ? it : it.skip)(
    'opens every sample workbook (skipped where ../shared/samples is missing)',
    () => {
      const names = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
      for (const name of names) {
        const host = openWorkbook(readFileSync(path.join(samples, name)), { fileName: name });
        const before = host.serialise();
        for (const sheet of host.sheets()) {
          for (let row = 0; row < Math.min(sheet.rowCount, 50); row += 1) {
            for (let column = 0; column < Math.min(sheet.columnCount, 20); column += 1)
              sheet.cell(row, column);
          }
        }
        expect({ name, same: host.serialise() === before, length: before.length > 500 }).toEqual({
          name,
          same: true,
          length: true,
        });
      }
      expect(names.length).toBeGreaterThan(10);
    },
    60_000,
  );
});

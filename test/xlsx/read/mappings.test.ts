import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mappingXml } from '../../../src/model';
import { formatMappings } from '../../../src/profile';
import { readWorkbook } from '../../../src/xlsx/read';

async function workbook(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Blatt').addRow(['Indikator', 'Zielwert', 'Ergebnis']);
  const files = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files);
}

it('finds the decisions about tables among the custom XML parts of a workbook', async () => {
  const json = formatMappings([
    {
      sheet: 'Blatt',
      range: { top: 0, left: 0, bottom: 0, right: 2 },
      headerRows: 1,
      columns: { target: 1 },
    },
  ]);
  const bytes = await workbook({
    'customXml/item1.xml': '<b:Sources xmlns:b="http://example.org/bibliography"/>',
    'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="http://example.org"/>',
    'customXml/item12.xml': mappingXml(json),
  });
  expect(readWorkbook(bytes).mappings).toBe(json);
  expect(strFromU8(unzipSync(bytes)['customXml/item12.xml'] ?? new Uint8Array())).toContain(
    'urn:zielcheck:mappings:1',
  );
});

it('says so when there are none', async () => {
  expect(readWorkbook(await workbook({})).mappings).toBeUndefined();
});

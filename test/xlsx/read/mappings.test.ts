import { strFromU8, unzipSync } from 'fflate';
import { mappingXml } from '../../../src/model';
import { formatMappings } from '../../../src/profile';
import { readWorkbook } from '../../../src/xlsx/read';
import { sheetFile, withParts } from '../../support/bookFile';

const workbook = (parts: Readonly<Record<string, string>>): Uint8Array =>
  withParts(sheetFile('Blatt', [['Indikator', 'Zielwert', 'Ergebnis']]), parts);

it('finds the decisions about tables among the custom XML parts of a workbook', () => {
  const json = formatMappings([
    {
      sheet: 'Blatt',
      range: { top: 0, left: 0, bottom: 0, right: 2 },
      headerRows: 1,
      columns: { target: 1 },
    },
  ]);
  const bytes = workbook({
    'customXml/item1.xml': '<b:Sources xmlns:b="http://example.org/bibliography"/>',
    'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="http://example.org"/>',
    'customXml/item12.xml': mappingXml(json),
  });
  expect(readWorkbook(bytes).mappings).toBe(json);
  expect(strFromU8(unzipSync(bytes)['customXml/item12.xml'] ?? new Uint8Array())).toContain(
    'urn:zielcheck:mappings:1',
  );
});

it('says so when there are none', () => {
  expect(readWorkbook(workbook({})).mappings).toBeUndefined();
});

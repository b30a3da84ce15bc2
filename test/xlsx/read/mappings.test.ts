import { formatMappings, partXml } from '../../../src/stored';
import { readWorkbook } from '../../../src/xlsx/read';
import { sheetFile, withParts } from '../../support/bookFile';
import { withStoredParts } from '../../support/storedParts';

const workbook = (parts: readonly string[]): Uint8Array =>
  withStoredParts(sheetFile('Blatt', [['Indikator', 'Zielwert', 'Ergebnis']]), parts);

it('finds the decisions about tables among the custom XML parts of a workbook', () => {
  const json = formatMappings([
    {
      sheet: 'Blatt',
      range: { top: 0, left: 0, bottom: 0, right: 2 },
      headerRows: 1,
      columns: { target: 1 },
    },
  ]);
  const bytes = workbook([
    '<b:Sources xmlns:b="http://example.org/bibliography"/>',
    '<zielcheck xmlns="urn:zielcheck:mappings:1">',
    partXml('mappings', json),
  ]);
  const { stored } = readWorkbook(bytes);
  expect(stored.mappings).toEqual([undefined, json]);
  expect(stored.profile).toEqual([]);
});

it('finds parts that nobody names, as LibreOffice leaves them', () => {
  const bytes = sheetFile('Blatt', [['Indikator', 'Zielwert', 'Ergebnis']]);
  const kept = withParts(bytes, { 'customXml/item1.xml': partXml('profile', '{"id":"stadt"}') });
  expect(readWorkbook(kept).stored.profile).toEqual(['{"id":"stadt"}']);
});

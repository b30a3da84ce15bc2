import { checkSheet } from '../../../src/engine';
import { languages } from '../../../src/model';
import { standardWorkbook } from '../../../src/xlsx/write';
import { readWorkbook } from '../../../src/xlsx/read';
import { fillBook } from '../../support/fillBook';
import { LIBREOFFICE_MISSING, libreOffice, recalculate, recalculateAll } from '../../support/libreOffice';
import { cellsOf, elements, partsOf } from '../../support/ooxml';
import { manySided, profiles } from './profiles';

const today = '2026-06-30';
const office = libreOffice === undefined ? describe.skip : describe;

/** What of each sheet has to survive: its name, its protection, how many cells have rules, its tables. */
function shape(bytes: Uint8Array): unknown[] {
  const parts = [...partsOf(bytes)].filter(([name]) => /^xl\/worksheets\/sheet/.test(name));
  const sheets = parts.map(([, xml]) => ({
    protected: elements(xml, 'sheetProtection').map(({ sheet }) => sheet === '1' || sheet === 'true'),
    ruled: elements(xml, 'dataValidation').flatMap(({ sqref = '' }) => cellsOf(sqref)).length,
    lists: elements(xml, 'dataValidation').filter(({ type }) => type === 'list').length,
    landscape: elements(xml, 'pageSetup').map(({ orientation }) => orientation),
  }));
  const { sheets: read } = readWorkbook(bytes);
  return [sheets, read.map(({ name, tables }) => [name, tables.map((table) => table.name)])];
}

office(`LibreOffice${libreOffice === undefined ? ` (${LIBREOFFICE_MISSING})` : ''}`, () => {
  it('opens the workbook of every profile whole, in both languages', () => {
    const books = Object.keys(profiles).flatMap((id) =>
      languages.map((language) => ({
        book: `${id} ${language}`,
        bytes: standardWorkbook(profiles[id] ?? {}, { language, today }),
      })),
    );
    const opened = recalculateAll(books.map(({ bytes }) => bytes));
    const seen = (bytes: Uint8Array) => ({
      shape: shape(bytes),
      profile: readWorkbook(bytes).stored.profile,
    });
    expect(books.map(({ book }, index) => [book, seen(opened[index] ?? new Uint8Array())])).toEqual(
      books.map(({ book, bytes }) => [book, seen(bytes)]),
    );
  }, 240_000);

  it('calculates the percentages that the checks calculate, blank where they are open', () => {
    const bytes = standardWorkbook(manySided, { language: 'de', today });
    const filled = fillBook(bytes, 1, {
      ...{ I5: 8, I6: 12, I7: 20, I8: 0, I9: 26, I10: 50, I11: 5, I12: 3, I13: 34 },
      ...{ I15: 0, I16: 10, I17: 15, I18: 10, I19: 20, I20: 10, I21: 8 },
    });
    const sheet = readWorkbook(recalculate(filled)).sheets[1];
    if (sheet === undefined) throw new Error('no sheet');
    const stated = Array.from({ length: 30 }, (_, index) => sheet.number(4 + index, 9));
    const open = Number.NaN;
    expect(stated.slice(0, 17)).toEqual([
      ...[0.8, 1.2, 0.75, open, 0.3, 1.5, 1.25, 0.75, open, open],
      ...[0, 1, 1, 1.5, 0, -0.5, 2],
    ]);
    expect(stated.slice(17).every((value) => Number.isNaN(value))).toBe(true);
    const { tables, findings } = checkSheet(sheet, manySided, { today });
    const own = new Map(Array.from(tables[0]?.rows ?? [], (row) => [row.row, row]));
    stated.forEach((value, index) => {
      const row = own.get(4 + index);
      // A range is judged by the profile: within it the target is met, whatever share of its edge stands in the table.
      if (row === undefined || row.indicator === 'Wartezeit' || Number.isNaN(value)) return;
      expect([row.indicator, row.achievement]).toEqual([row.indicator, Math.round(value * 1e12) / 1e10]);
    });
    expect(findings.map(({ check }) => check).filter((check) => /percent|formula/.test(check))).toEqual([]);
  }, 120_000);
});

import { consolidate, type Entry } from '../../../src/compare';
import { consolidatedWorkbook } from '../../../src/xlsx/write';
import { readWorkbook } from '../../../src/xlsx/read';
import { LIBREOFFICE_MISSING, libreOffice, recalculate } from '../../support/libreOffice';
import { packageProblems } from '../../support/ooxml';

const PARTNERS = 300;
const entries = Array.from({ length: PARTNERS }, (_, index): Entry => {
  const name = `Träger Nr. ${index + 1} mit einem langen Namen`;
  return {
    file: `berichte/${'unterordner/'.repeat(10)}${name}.xlsx`,
    sheet: 'Indikatoren',
    row: 4,
    partner: name,
    indicator: 'Beratungen',
    // Two units, which is a conflict that names every place.
    unit: index === 0 ? 'Stunden' : 'Personen',
    direction: 'increase',
    target: { value: 2, cell: 'C5' },
    actual: { value: 1, cell: 'D5' },
  };
});
const make = (all: readonly Entry[]): Uint8Array =>
  consolidatedWorkbook(consolidate(all), { language: 'de', today: '2026-06-30', reports: PARTNERS });

describe('a consolidation of very many reports', () => {
  const alike = entries.map((entry) => ({ ...entry, unit: 'Personen' }));

  it('keeps to the limits of Excel: arguments of a function, characters in a cell', () => {
    expect(packageProblems(make(alike))).toEqual([]);
    const apart = make(entries);
    expect(packageProblems(apart)).toEqual([]);
    expect(readWorkbook(apart).sheets[1]?.wholeText(1, 2)).toMatch(/Nr\. 1 .*…$/s);
  });

  const office = libreOffice === undefined ? it.skip : it;
  office(
    `adds up in LibreOffice${libreOffice === undefined ? ` (${LIBREOFFICE_MISSING})` : ''}`,
    () => {
      const [table] = readWorkbook(recalculate(make(alike))).sheets;
      const total = 2 + 2 * PARTNERS;
      expect([0, 1, 2].map((offset) => table?.number(5, total + offset))).toEqual([600, 300, 0.5]);
    },
    120_000,
  );
});

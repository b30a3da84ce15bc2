import { readTables } from '../../src/reference/table/read';
import { UnreadableError } from '../../src/reference/errors';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const headers = ['AGS', 'Ort', 'Merkmal', 'Jahr', 'Wert', 'Einheit', 'Quelle'];

function read(rows: readonly (readonly LiteralCell[])[], at = 'A1'): unknown[] {
  return readTables([sheetOf(rows, { at })], undefined, {}).map(
    ({ place, statistic, period, value, flag }) => [
      place.key,
      statistic.id,
      period,
      value,
      flag,
      statistic.unit,
    ],
  );
}

describe('a table of reference values', () => {
  it('is found by its headers, below a title, in any order', () => {
    expect(
      read(
        [
          ['Referenzwerte'],
          ['Wert', 'Merkmal', 'Ort', 'Stichtag', 'Einheit'],
          ['16,7', 'SGB-II-Quote', 'Leipzig', '31.12.2013', '%'],
          [1210, 'Größe', 'Leipziger Osten und Grünau', 2013, 'ha'],
        ],
        'C4',
      ),
    ).toEqual([
      ['Leipzig', 'sgb2-rate', '2013-12-31', 16.7, undefined, '%'],
      ['Leipziger Osten und Grünau', 'area', '2013', 1210, undefined, 'ha'],
    ]);
  });

  it('is read in English', () => {
    expect(
      read([
        ['Key', 'Place', 'Statistic', 'Period', 'Value', 'Unit'],
        ['14713', 'Leipzig', 'Population', '2024-12-31', '1,234', 'Anzahl'],
        ['14713', 'Leipzig', 'Unemployment rate', '2024', '7.5', '%'],
      ]),
    ).toEqual([
      ['14713', 'population', '2024-12-31', 1234, undefined, 'Anzahl'],
      ['14713', 'unemployment-rate', '2024', 7.5, undefined, '%'],
    ]);
  });

  it('gives keys their leading zero back and shares their percent', () => {
    expect(
      read([
        headers,
        [1001, 'Flensburg', 'Arbeitslosenquote', 2024, { v: 0.083, format: '0.0%' }],
        ['01001', 'Flensburg', 'Einwohner', { v: 45657, format: 'DD.MM.YYYY' }, 96.326, 'Tsd.'],
      ]),
    ).toEqual([
      ['01001', 'unemployment-rate', '2024', 8.3, undefined, '%'],
      ['01001', 'population', '2024-12-31', 96_326, undefined, 'Anzahl'],
    ]);
  });

  it.each(['-', '.', '/', 'x', 'k. A.'])('takes %j for a sign', (sign) => {
    expect(read([headers, ['14713', 'Leipzig', 'Einwohner', 2024, sign]])).toEqual([
      ['14713', 'population', '2024', null, sign, 'Anzahl'],
    ]);
  });

  it('keeps other statistics apart from those that everybody knows', () => {
    const ids = read([
      headers,
      ['14713', 'Leipzig', 'Arbeitslosenquote SGB II', 2024, 5.4, '%'],
      ['14713', 'Leipzig', 'Einwohner je km²', 2024, 2000, 'Anzahl'],
      ['14713', 'Leipzig', 'Fläche', 2024, 297.8, 'km²'],
    ]).map((row) => (row as unknown[])[1]);
    expect(ids).toEqual(['arbeitslosenquote-sgb-ii', 'einwohner-je-km2', 'flaeche']);
  });

  it('passes over rows without a value and tells a period that is none', () => {
    expect(read([headers, ['14713', 'Leipzig', 'Einwohner', 2024, null], ['Quelle: Amt']])).toEqual([]);
    expect(() => read([headers, ['14713', 'Leipzig', 'Einwohner', 'bald', 5]])).toThrow(UnreadableError);
  });

  it('is missed where there is none', () => {
    expect(() => read([['Indikator', 'Zielwert', 'Ergebnis']])).toThrow(UnreadableError);
  });
});

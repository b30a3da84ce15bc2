import { formatRange } from '../../src/model';
import { findAreaTables } from '../../src/tables';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const leipzig: readonly (readonly LiteralCell[])[] = [
  ['Gebietsbeschreibung Leipzig'],
  ['Merkmal', 'Stadt', 'Gebiet'],
  ['Größe (ha)', null, 1210],
  ['Einwohner/innenzahl', 539348, 76732],
  ['SGB-II-Quote', '16,7 %', '26,1 %'],
  ['Arbeitslosenquote', { v: 0.1, format: '0.0%' }, { v: 0.157, format: '0.0%' }],
  ['Anteil Einwohner/innen mit Migrationshintergrund', 33.5, 55.7],
  [],
  ['Quellen: Amt für Statistik und Wahlen Leipzig; eigene Berechnungen (Stand: 2013)'],
];

const seen = (rows: readonly (readonly LiteralCell[])[], at = 'A1') =>
  findAreaTables(sheetOf(rows, { at })).map(({ range, columns, rows: found, titles, period }) => ({
    range: formatRange(range),
    columns: columns.map(({ role, name }) => (name === '' ? role : `${role} ${name}`)),
    rows: found.map(({ row, statistic }) => `${statistic} ${row + 1}`),
    titles,
    period,
  }));

it('recognises the description of an area as it was published, wherever it stands', () => {
  const found = {
    columns: ['city', 'area'],
    titles: ['Gebietsbeschreibung Leipzig'],
    period: '2013',
  };
  expect(seen(leipzig)).toEqual([
    {
      ...found,
      range: 'A2:C7',
      rows: ['area 3', 'population 4', 'sgb2-rate 5', 'unemployment-rate 6', 'migration-share 7'],
    },
  ]);
  expect(seen(leipzig, 'D11')).toMatchObject([
    { ...found, range: 'D12:F17', rows: expect.arrayContaining(['population 14']) },
  ]);
});

it('reads English tables, places in the header and a day', () => {
  expect(
    seen([
      ['Characteristic', 'City (Erfurt)', 'Area Erfurt Nord'],
      ['Inhabitants', 205000, 30000],
      ['Unemployment rate', 7.5, 11.2],
      ['as of 2013-12-31'],
    ]),
  ).toEqual([
    {
      range: 'A1:C3',
      columns: ['city Erfurt', 'area Erfurt Nord'],
      rows: ['population 2', 'unemployment-rate 3'],
      titles: [],
      period: '2013-12-31',
    },
  ]);
  expect(seen([['', 'Stadt'], ['Einwohner', 1], ['SGB II-Quote', 2], ['Stand: 31.12.2013']])).toMatchObject([
    { period: '2013-12-31' },
  ]);
});

it.each([
  [
    [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Einwohner', 3, 4],
      ['Arbeitslosenquote', 3, 4],
    ],
  ],
  [
    [
      ['Merkmal', 'Stadt', 'Gebiet'],
      ['Kurse', 3, 4],
      ['Einwohner', 3, 4],
    ],
  ],
  [
    [
      ['Merkmal', 'Stadtteile', 'Gebietskörperschaft'],
      ['Einwohner', 3, 4],
      ['Arbeitslosenquote', 3, 4],
    ],
  ],
  [
    [
      ['Name', 'Stadt', 'Gebiet'],
      ['Einwohner', 'Leipzig', 'Ost'],
      ['Größe', 'Erfurt', 'Nord'],
    ],
  ],
])('sees no area table in %j', (rows) => {
  expect(seen(rows)).toEqual([]);
});

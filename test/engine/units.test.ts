import { checkSheet } from '../../src/engine';
import { RowReader } from '../../src/engine/rowReader';
import { findTables } from '../../src/tables';
import type { TableMapping } from '../../src/model';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];
type Judged = readonly [achievement: number | null, status: string, unit?: string];

function judged(rows: Rows, mappings: readonly TableMapping[] = []): Judged[] {
  return checkSheet(sheetOf(rows), {}, { mappings }).tables.flatMap(({ rows: results }) =>
    Array.from(results, ({ achievement, status, unit }): Judged =>
      unit === undefined ? [achievement, status] : [achievement, status, unit],
    ),
  );
}
const as = (v: number, format: string): LiteralCell => ({ v, format });
const head = ['Indikator', 'Zielwert', 'Ergebnis'];

describe('target and actual in different units', () => {
  it.each<[string, LiteralCell, LiteralCell, Judged]>([
    ['millions and thousands', '2 Mio. €', '1.500 T€', [75, 'under', 'T€']],
    ['thousands and one', '80 TEUR', '84.000 EUR', [105, 'met', 'EUR']],
    ['hours and minutes', '2 Std.', '90 Min.', [75, 'under', 'Min.']],
    ['minutes and hours', '30 Minuten', '1 h', [200, 'met', 'Minuten']],
    ['weeks and days', '2 Wochen', '14 Tage', [100, 'met', 'Tage']],
    ['a percent format and a text', as(0.8, '0%'), '84 %', [105, 'met', '%']],
    ['a percent format and points', as(0.75, '0%'), 78, [104, 'met', '%']],
    ['a percent format and a fraction', as(0.6, '0%'), 0.45, [75, 'under', '%']],
    ['a fraction and a percent format', 0.6, as(0.45, '0%'), [75, 'under', '%']],
    ['a format in thousands and the same typed', 20, as(18_000, '#,##0,'), [90, 'near']],
    ['a format in thousands and euros', 20_000, as(18_000, '#,##0,'), [90, 'near']],
    ['hours as a duration', 24, as(26.5 / 24, '[h]:mm'), [110.416666666667, 'met', 'h']],
    ['units of one kind', '20 TN', '15 Personen', [75, 'under', 'Personen']],
  ])('%s', (_, target, actual, expected) => {
    expect(judged([head, ['Was', target, actual], ['Kurse', 4, 4]])[0]).toEqual(expected);
  });

  it.each<[LiteralCell, LiteralCell]>([
    ['3 PT', '20 Std.'],
    ['40 %', '12 TN'],
    ['5 CHF', '5 €'],
    [as(0.04, '0%'), 1_250_000],
  ])('%p and %p are not compared', (target, actual) => {
    const rows = [head, ['Was', target, actual], ['Kurse', 4, 4]];
    expect(judged(rows)[0]?.slice(0, 2)).toEqual([null, 'unclear']);
    const [table] = checkSheet(sheetOf(rows), {}).tables;
    expect(table?.rows.at(0).reason).toBe('unit');
    expect(table?.table.questions?.map(({ about }) => about)).toEqual(['unit']);
  });

  it('the headers name them', () => {
    expect(
      judged([
        ['Indikator', 'Ziel (Mio. €)', 'Ist (T€)'],
        ['Drittmittel', 1.5, 1350],
      ]),
    ).toEqual([[90, 'near', 'T€']]);
    expect(
      judged([
        ['Position', 'Ziel T€', 'Ist T€'],
        ['Umsatz', 18, as(18_000, '#,##0.0,')],
      ]),
    ).toEqual([[100, 'met', 'T€']]);
  });

  it('a word in brackets that is no unit is none', () => {
    expect(
      judged([
        ['Indikator', 'Ziel (kumuliert)', 'Ist (Apr–Sep)'],
        ['Kurse', 4, 3],
      ]),
    ).toEqual([[75, 'under']]);
  });

  it('what the person said of the table is the unit of all', () => {
    const mapping: TableMapping = {
      sheet: 'Tabelle1',
      range: { top: 0, left: 0, bottom: 1, right: 2 },
      headerRows: 1,
      columns: { indicator: 0, target: 1, actual: 2 },
      unit: 'h',
    };
    expect(judged([head, ['Was', '10 PT', '8 h']], [mapping])[0]?.slice(0, 1)).toEqual([80]);
  });
});

describe('numbers that are no quotient', () => {
  it.each<[string, LiteralCell, LiteralCell, Judged]>([
    ['a smaller deficit', -400, -300, [null, 'met']],
    ['a larger deficit', -400, -700, [null, 'critical']],
    ['a surplus instead of a deficit', -400, 50, [null, 'met']],
  ])('%s', (_, target, actual, expected) => {
    expect(judged([head, ['Jahresergebnis', target, actual], ['Saldo', 4, 4]])[0]).toEqual(expected);
  });

  it('no accident was planned', () => {
    const rows = [head, ['Unfälle', 0, 0], ['Beschwerden', 0, 3], ['Abbrüche', 4, 4]];
    expect(judged(rows)).toEqual([
      [null, 'met'],
      [null, 'critical'],
      [100, 'met'],
    ]);
  });

  it('a way to zero', () => {
    const rows = [
      ['Indikator', 'Ausgangswert', 'Zielwert', 'Istwert'],
      ['Rückstände', 40, 0, 10],
      ['Altfälle', 200, 0, 0],
    ];
    expect(judged(rows)).toEqual([
      [75, 'under'],
      [100, 'met'],
    ]);
  });

  it('a day where a number should stand is not judged', () => {
    const rows = [head, ['Plätze je Gruppe', 1.5, as(45_413, 'dd. mmm')], ['Kurse', 4, 4]];
    expect(judged(rows)).toEqual([
      [null, 'undefined'],
      [100, 'met'],
    ]);
  });
});

describe('a range to be kept', () => {
  it.each<[LiteralCell, LiteralCell, Judged]>([
    ['8–12', 8, [100, 'met']],
    ['8–12', 12, [100, 'met']],
    ['8–12', 6, [75, 'under']],
    ['8–12', 16, [75, 'under']],
    ['8–12', 0, [0, 'critical']],
    ['8–12', null, [null, 'open']],
  ])('of %p are %p', (target, actual, expected) => {
    expect(judged([head, ['Was', target, actual], ['Kurse', 4, 4]])[0]).toEqual(expected);
  });

  it.each<[number, number, number, Judged]>([
    [-4, -2, -3, [100, 'met']],
    [-4, -2, -5, [0, 'critical']],
    [-4, -2, 1, [0, 'critical']],
    [0, 0, 0, [100, 'met']],
    [0, 0, 5, [0, 'critical']],
  ])('of %p to %p are %p', (min, max, actual, expected) => {
    const profile = { indicators: [{ id: 'was', name: 'Was', target: { min, max } }] };
    const [table] = checkSheet(sheetOf([head, ['Was', null, actual], ['Kurse', 4, 4]]), profile).tables;
    const row = table?.rows.at(0);
    expect([row?.achievement, row?.status]).toEqual(expected);
  });
});

it('a limit is kept or not, wherever it began', () => {
  const rows = (limit: string): LiteralCell[][] => [
    ['Indikator', 'Ausgangswert', 'Zielwert', 'Ergebnis'],
    ['Beschwerden', 20, limit, 12],
    ['Kurse', 0, 4, 4],
  ];
  for (const limit of ['≤ 10', '< 10', 'höchstens 10'])
    expect(judged(rows(limit))[0]).toEqual([83.3333333333333, 'under']);
});

it('the baseline is brought to the unit of the others', () => {
  const baselined = ['Indikator', 'Ausgangswert', 'Zielwert', 'Ergebnis'];
  const rows = [baselined, ['Umsatz', '1.000 T€', '2 Mio. €', '1.500 T€'], ['Kurse', 0, 4, 4]];
  expect(judged(rows)[0]?.slice(0, 2)).toEqual([50, 'critical']);
  const same = [baselined, ['Umsatz', '1.000 T€', '2 Mio. €', '1,5 Mio. €'], ['Kurse', 0, 4, 4]];
  expect(judged(same)[0]?.slice(0, 2)).toEqual([50, 'critical']);
});

it('what a format says is the unit of the number', () => {
  const sheet = sheetOf([
    [...head, '%'],
    ['Was', as(20, '0" TN"'), 15, as(0.75, '0%')],
    ['Kurse', 4, 4, 100],
  ]);
  const [table] = findTables(sheet, { language: 'de' }).tables;
  if (table === undefined) throw new Error('no table');
  const reader = new RowReader(sheet, table, { met: 100, near: 85, under: 65 });
  reader.moveTo(1);
  const number = { kind: 'number', asText: false, ambiguous: false };
  expect([reader.target.reading, reader.actual.reading, reader.percent.reading]).toEqual([
    { ...number, value: 20, unit: 'TN' },
    { ...number, value: 15 },
    { ...number, value: 75 },
  ]);
});

describe('numbers that are only bounds', () => {
  it.each<[LiteralCell, LiteralCell, string]>([
    [30, 'ca. 30', 'met'],
    [100, 'über 120', 'met'],
    [100, 'mehr als 80', 'unclear'],
    [100, 'über 90', 'unclear'],
    [100, 'über 60', 'unclear'],
    [100, 'unter 90', 'near'],
    [30, 'knapp 30', 'unclear'],
    [30, 'knapp 20', 'under'],
    ['höchstens 10', 'unter 8', 'met'],
    ['8–12', 10, 'met'],
    ['8–12', 13, 'near'],
    ['18 bis 22', 9, 'critical'],
    ['8–12', 'offen', 'undefined'],
    [10, '8–12', 'unclear'],
    [8, '9–12', 'met'],
  ])('of %p are %p reached: %s', (target, actual, expected) => {
    expect(judged([head, ['Was', target, actual], ['Kurse', 4, 4]])[0]?.[1]).toBe(expected);
  });
});

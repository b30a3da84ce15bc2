import { parseAddress } from '../../src/model';
import type { CellRange } from '../../src/model';
import type { Table } from '../support/findings';
import { sheetOf, type LiteralOptions } from '../support/sheet';
import { tablesIn } from '../support/tables';

function areas(...addresses: string[]): CellRange[] {
  return addresses.flatMap((address) => parseAddress(address)?.range ?? []);
}

/** Range, series and the columns of indicator, target, actual and percent of every table. */
function shapes(rows: Table, options: LiteralOptions = {}): string[] {
  return tablesIn(sheetOf(rows, options)).map(({ columns, range, rows: data, series }) => {
    const letters = ['indicator', 'target', 'actual', 'percent']
      .map((role) => columns[role] ?? '–')
      .join(' ');
    return [range, series, letters, `${String(data.length)} rows`]
      .filter((text) => text !== undefined)
      .join(' | ');
  });
}

const MONTHS = [
  'Jan',
  'Fév',
  'Mar',
  'Avr',
  'Mai',
  'Juin',
  'Juil',
  'Août',
  'Sep',
  'Oct',
  'Nov',
  'Déc',
  'Total',
];

describe('shapes of tables', () => {
  const triples: Table = [
    [null, ...MONTHS.flatMap((month) => [month, null, null])],
    ['Indicateur', ...MONTHS.flatMap(() => ['Objectif', 'Réalisé', '%'])],
    ['Formations', ...MONTHS.flatMap(() => [10, 10, 100])],
    ['Conseils', ...MONTHS.flatMap(() => [20, 10, 50])],
  ];
  const merges = MONTHS.map((_, month) => ({ top: 0, bottom: 0, left: 1 + 3 * month, right: 3 + 3 * month }));

  it.each([
    ['merged', merges],
    ['not merged', []],
  ])('thirteen triples under months, %s', (_, merged) => {
    const found = shapes(triples, { merges: merged });
    expect(found).toHaveLength(13);
    expect([found[0], found[12]]).toEqual([
      'A1:AN4 | Jan | A B C D | 2 rows',
      'A1:AN4 | Total | A AL AM AN | 2 rows',
    ]);
  });

  const partners: Table = [
    ['Indikator', 'Partner A', null, null, null, 'Partner B', null, null, null],
    [null, 2023, null, 2024, null, 2023, null, 2024, null],
    [null, 'Soll', 'Ist', 'Soll', 'Ist', 'Soll', 'Ist', 'Soll', 'Ist'],
    ['Kurse', 1, 1, 2, 2, 3, 3, 4, 4],
    ['Fälle', 1, 1, 2, 2, 3, 3, 4, 4],
  ];
  it.each([
    ['merged', areas('A1:A3', 'B1:E1', 'F1:I1', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:I2')],
    ['not merged', []],
  ])('three header rows in which the years repeat under each partner, %s', (_, merged) => {
    expect(shapes(partners, { merges: merged })).toEqual([
      'A1:I5 | Partner A 2023 | A B C – | 2 rows',
      'A1:I5 | Partner A 2024 | A D E – | 2 rows',
      'A1:I5 | Partner B 2023 | A F G – | 2 rows',
      'A1:I5 | Partner B 2024 | A H I – | 2 rows',
    ]);
  });

  it('several actuals for one target: the one that the percentage is calculated from', () => {
    const rows: Table = [
      ['Indikator', 'Zielwert', 'Ist im Berichtszeitraum', 'Ist kumuliert', 'Zielerreichung'],
      ['Kurse', 100, 20, 60, '60 %'],
      ['Fälle', 50, 10, 50, '100 %'],
    ];
    expect(shapes(rows)).toEqual(['A1:E3 | A B D E | 2 rows']);
  });

  it('one target and actuals of several years: the latest', () => {
    const rows: Table = [
      ['Indikator', 'Zielwert 2027', 'Ist 2023', 'Ist 2024'],
      ['Kurse', 100, 20, 60],
      ['Fälle', 50, 10, 50],
    ];
    expect(shapes(rows)).toEqual(['A1:D3 | A B D – | 2 rows']);
  });

  it('one actual and targets of several years: a series for each', () => {
    const rows: Table = [
      ['Kennzahl', 'Ziel 2024', 'Ziel 2030', 'Ist 2024'],
      ['Kurse', 100, 200, 60],
      ['Fälle', 50, 80, 50],
    ];
    expect(shapes(rows)).toEqual(['A1:D3 | 2024 | A B D – | 2 rows', 'A1:D3 | 2030 | A C D – | 2 rows']);
  });

  it('an actual that is headed by its date only', () => {
    const rows: Table = [
      ['Ziel', 'Indikator', 'Zielwert 2027', 'Stand 31.12.2024', 'Bemerkung'],
      ['Mehr Kurse', 'Kurse', 10, 8, null],
      ['Mehr Fälle', 'Fälle', 10, 9, null],
    ];
    expect(shapes(rows)).toEqual(['A1:E3 | B C D – | 2 rows']);
  });
});

describe('what only sounds like a table', () => {
  const day = (v: number): { v: number; format: string } => ({ v, format: 'dd.mm.yyyy' });
  const traps: Readonly<Record<string, Table>> = {
    'a balance sheet': [
      ['Bilanz', '2023', '2024'],
      ['Aktiva', 100, 120],
      ['Passiva', 100, 120],
      ['Ergebnis', 5, 6],
    ],
    'a profit and loss account': [
      ['Position', 'Vorjahr', 'Ergebnis'],
      ['Umsatz', 100, 120],
      ['Kosten', 90, 100],
    ],
    'a price calculation': [
      ['Position', 'Menge', 'Einzelpreis', 'Gesamtpreis'],
      ['A', 2, 3, 6],
      ['B', 1, 4, 4],
    ],
    'a plan of dates': [
      ['Meilenstein', 'Plan', 'Ist'],
      ['A', day(45_000), day(45_010)],
      ['B', day(45_000), day(45_010)],
    ],
    'a survey': [
      ['Frage', 'trifft zu', 'trifft nicht zu'],
      ['Das Ziel war klar', 12, 3],
      ['Das Ergebnis stimmt', 10, 5],
    ],
    'a survey with words beneath each other': [
      ['Frage 1', null, 'Anzahl'],
      ['Ziel', 'bekannt', 5],
      ['Ergebnis', 'bekannt', 6],
    ],
    'a list of target groups': [
      ['Zielgruppe', 'Anzahl', 'Ergebnis'],
      ['Jugendliche', 10, 5],
      ['Erwachsene', 20, 6],
    ],
    'a town': [
      ['Stadt', 'Plan', 'Istanbul'],
      ['A', 10, 5],
      ['B', 20, 6],
    ],
    'a plant': [
      ['Material', 'Prod. Plant', 'Ship. Plant', 'Actual Stock'],
      ['A', 1000, 2000, 5],
      ['B', 1000, 2000, 8],
    ],
    'targets without actuals': [
      ['Indikator', 'Zielwert'],
      ['A', 10],
      ['B', 20],
    ],
    'actuals without targets': [
      ['Indikator', 'Ergebnis 2023', 'Ergebnis 2024'],
      ['A', 10, 11],
      ['B', 20, 21],
    ],
    'debit and credit': [
      ['Konto', 'Soll', 'Haben', 'Saldo'],
      ['1000', 10, 5, 5],
      ['1200', 20, 6, 14],
    ],
    'debit and credit beneath each other': [
      ['Konto', null, 'Betrag'],
      ['Bank', 'Soll', 100],
      [null, 'Haben', 50],
    ],
    'a fact sheet': [
      ['Projekt', 'X'],
      ['Budget', 10_000],
      ['Ist', 5000],
      ['Laufzeit', '2024'],
    ],
    'objectives in words': [
      ['Ziel', 'Mehr Beratung'],
      ['Ergebnis', 'Erreicht'],
      ['Ziel', 'Mehr Kurse'],
      ['Ergebnis', 'Offen'],
    ],
    'versions of documents': [
      ['Dokument', 'Stand', 'Plan'],
      ['A', 1, 2],
      ['B', 3, 4],
    ],
    'last year and now': [
      ['Kennzahl', 'Vorjahr', 'Ist', 'Veränderung'],
      ['A', 10, 11, 1],
      ['B', 20, 21, 1],
    ],
  };
  it.each(Object.entries(traps))('%s', (_, rows) => {
    expect(shapes(rows)).toEqual([]);
  });
});

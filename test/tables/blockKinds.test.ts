import { checkSheet } from '../../src/engine';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { tablesIn } from '../support/tables';

type Rows = readonly (readonly LiteralCell[])[];

const columnsIn = (rows: Rows): readonly object[] => tablesIn(sheetOf(rows)).map(({ columns }) => columns);

describe('tables side by side', () => {
  it.each<[string, LiteralCell | undefined]>([
    ['with a gap', null],
    ['touching', undefined],
  ])('%s: free words over names begin the next one', (_, gap) => {
    const between = gap === undefined ? [] : [gap];
    const rows = [
      ['Büro', 'Plan', 'Ist', ...between, 'Werkstatt', 'Plan', 'Ist'],
      ['Papier', 10, 9, ...between, 'Holz', 20, 25],
      ['Porto', 5, 5, ...between, 'Farbe', 8, 8],
    ];
    const shift = between.length;
    const letter = (index: number): string => 'ABCDEFGH'[index + shift] ?? '';
    expect(columnsIn(rows)).toEqual([
      { indicator: 'A', target: 'B', actual: 'C' },
      { indicator: letter(3), target: letter(4), actual: letter(5) },
    ]);
  });

  it('are one where nothing is named again', () => {
    const tables = columnsIn([
      ['Kennzahl', 'Soll', 'Ist', 'Quelle', 'Soll', 'Ist'],
      ['Kurse', 10, 9, 1, 20, 25],
      ['Fahrten', 5, 5, 2, 8, 8],
    ]);
    expect(tables).toMatchObject([{ indicator: 'A' }, { indicator: 'A' }]);
  });
});

describe('keys and legends', () => {
  it.each<[string, Rows]>([
    [
      'signs of comparison',
      [
        ['Ampel', 'Ziel', '≤', 'Ist'],
        ['grün', 1, 2, 3],
        ['rot', 1, 2, 3],
      ],
    ],
    [
      'comparisons within the words',
      [
        ['Bedeutung', 'Zielwert', '< Istwert <'],
        ['gelb', 0.5, 0.8],
        ['rot', 0, 0.5],
      ],
    ],
    [
      'the same word below itself',
      [
        ['Stufe', 'Sollwert', 'Istwert'],
        ['A', 'Sollwert', 1],
        ['B', 2, 3],
      ],
    ],
  ])('with %s are no table', (_, rows) => {
    expect(columnsIn(rows)).toEqual([]);
  });
});

describe('columns of names', () => {
  it('leave themes that repeat to the column that tells rows apart', () => {
    expect(
      columnsIn([
        ['Aufgabe', 'Vorhaben', 'Plan', 'Ist'],
        ['Bauen', 'Hof', 3, 3],
        ['Bauen', 'Dach', 2, 1],
        ['Pflanzen', 'Baum', 9, 12],
      ]),
    ).toEqual([{ indicator: 'B', target: 'C', actual: 'D' }]);
  });

  it.each<[string, Rows]>([
    [
      'a certain word',
      [
        ['Kennzahl', 'Region', 'Plan', 'Ist'],
        ['Kurse', 'Nord', 3, 3],
        ['Kurse', 'Süd', 2, 1],
      ],
    ],
    [
      'names that all differ',
      [
        ['Aufgabe', 'Ort', 'Plan', 'Ist'],
        ['Hof', 'Nord', 3, 3],
        ['Dach', 'Süd', 2, 1],
      ],
    ],
  ])('stay with %s', (_, rows) => {
    expect(columnsIn(rows)).toMatchObject([{ indicator: 'A' }]);
  });
});

describe('years beside a target', () => {
  it('hold the result of its year', () => {
    expect(
      columnsIn([
        ['Indikator', 2021, 2022, 2023, 'Target 2022'],
        ['Kurse', 4, 6, 9, 8],
        ['Fahrten', 1, 2, 3, 2],
      ]),
    ).toEqual([{ indicator: 'A', target: 'E', actual: 'C' }]);
  });

  it('are no result of another year', () => {
    expect(
      columnsIn([
        ['Indikator', 2021, 2022, 'Target 2030'],
        ['Kurse', 4, 6, 8],
        ['Fahrten', 1, 2, 2],
      ]),
    ).toEqual([]);
  });
});

describe('cells in words', () => {
  const rows = (name: string): Rows => [
    [name, 'Zielwert', 'Ergebnis'],
    ['Netz', 'vier je Ort', 'erst zwei Orte'],
    ['Region', 'alle Gemeinden', 'fast alle'],
    ['Schulung', 5, 5],
    ['Karte', 4, 1],
    ['Bericht', 'einer', 'in Arbeit'],
  ];

  it('leave the plain rows judged under headers that leave no doubt', () => {
    const [table] = checkSheet(sheetOf(rows('Indikator')), {}).tables;
    expect([...(table?.rows ?? [])].map(({ indicator, status }) => `${indicator} ${status}`)).toEqual(
      expect.arrayContaining(['Schulung met', 'Karte critical']),
    );
  });

  it('make no table where a word stands for most numbers', () => {
    const wordy = rows('Indikator').map((row, index) => (index === 4 ? [row[0] ?? '', 'vier', 'drei'] : row));
    expect(columnsIn(wordy)).toEqual([]);
  });
});

describe('results without targets', () => {
  const results = sheetOf([
    ['Kennzahl', 'Ergebnis'],
    ['Beratene', 2500],
    ['Beschäftigte', 14],
    ['davon unbefristet', 34],
  ]);

  it('are a table of their own kind', () => {
    expect(findTables(results, { language: 'de' }).tables).toMatchObject([
      { kind: 'results', columns: { indicator: 0, actual: 1 } },
    ]);
  });

  it('have parts that are checked, and nothing missed or met', () => {
    const { findings, summary, tables } = checkSheet(results, {});
    expect(findings.map(({ check }) => check)).toEqual(['part-exceeds-whole']);
    expect([...(tables[0]?.rows ?? [])].map(({ status }) => status)).toEqual(Array(3).fill('undefined'));
    expect(summary).toMatchObject({ met: 0, under: 0, critical: 0 });
  });

  it.each<[string, Rows]>([
    [
      'a doubtful name',
      [
        ['Bezeichnung', 'Ergebnis'],
        ['A', 1],
        ['B', 2],
      ],
    ],
    [
      'one row alone',
      [
        ['Kennzahl', 'Ergebnis'],
        ['A', 1],
      ],
    ],
    [
      'a plan alone',
      [
        ['Kennzahl', 'Zielwert'],
        ['A', 1],
        ['B', 2],
      ],
    ],
  ])('are not seen in %s', (_, rows) => {
    expect(columnsIn(rows)).toEqual([]);
  });
});

describe('several results for one target', () => {
  const sheet = sheetOf([
    ['Indikator', 'Jahresziel', 'Q1 Ist', 'Q2 Ist'],
    ['Kurse', 20, 5, 6],
    ['Fahrten', 8, 2, 9],
  ]);

  it('are asked about, and nothing is raised until the answer', () => {
    const { findings, tables } = checkSheet(sheet, {});
    expect(findings.filter(({ check }) => check !== 'column-duplicate')).toEqual([]);
    expect([...(tables[0]?.rows ?? [])].map(({ status, reason }) => `${status} ${reason ?? ''}`)).toEqual([
      'unclear pairing',
      'unclear pairing',
    ]);
    expect(tables[0]?.table.questions).toMatchObject([
      { about: 'roles', options: [{ columns: { actual: 2 } }, { columns: { actual: 3 } }] },
    ]);
  });

  it('are not where one says that it holds everything so far', () => {
    const { tables } = findTables(
      sheetOf([
        ['Indikator', 'Jahresziel', 'Q1 Ist', 'Q2 Ist', 'Ist kumuliert'],
        ['Kurse', 20, 5, 6, 11],
        ['Fahrten', 8, 2, 9, 11],
      ]),
      { language: 'de' },
    );
    expect(tables).toMatchObject([{ columns: { actual: 4 } }]);
    expect(tables[0]?.questions).toBeUndefined();
  });

  it.each([
    ['Zielwert', 'Ergebnis im Zeitraum', 'Ergebnis kumuliert', 3],
    ['Target', 'Achieved this period', 'Achieved to date', 3],
    ['Zielwert im Zeitraum', 'Ergebnis im Zeitraum', 'Ergebnis kumuliert', 2],
  ])('a target %p is held against what holds as much: %p or %p', (target, part, all, actual) => {
    const { tables } = findTables(
      sheetOf([
        ['Indikator', target, part, all],
        ['Kurse', 20, 5, 19],
        ['Fahrten', 8, 2, 11],
      ]),
      { language: 'de' },
    );
    expect(tables).toMatchObject([{ columns: { target: 1, actual } }]);
  });
});

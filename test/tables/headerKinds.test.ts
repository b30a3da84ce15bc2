import { checkSheet } from '../../src/engine';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { tablesIn } from '../support/tables';

/** Roles, rows and series of the tables of a literal sheet. */
function shapes(rows: readonly (readonly LiteralCell[])[]): readonly object[] {
  return tablesIn(sheetOf(rows)).map(({ columns, rows: data, series }) => ({
    ...columns,
    rows: data,
    ...(series === undefined ? {} : { series }),
  }));
}

/** The status of every row, table by table; the day of the check is fixed. */
function standing(rows: readonly (readonly LiteralCell[])[]): readonly string[][] {
  const { tables } = checkSheet(sheetOf(rows), {}, { today: '2026-05-04' });
  return tables.map((table) =>
    [...table.rows].map(({ status, reason }) => (reason === undefined ? status : `${status} ${reason}`)),
  );
}

const found = (rows: number[], columns: object): object => ({ ...columns, rows });
const ABC = { indicator: 'A', target: 'B', actual: 'C' };

describe('words that all headers share', () => {
  it.each<[string, LiteralCell[]]>([
    ['in front', ['Soll-Ist Thema', 'Soll-Ist Sollwert', 'Soll-Ist Istwert']],
    [
      'of an export',
      ['result_indicator_title', 'result_indicator_target_value', 'result_indicator_actual_value'],
    ],
    ['of the values alone', ['Maßnahme', 'Ergebnis Zielwert', 'Ergebnis Istwert']],
    ['in front of name and values', ['Plan: Bezeichnung', 'Plan: Ziel', 'Plan: Ist']],
  ])('say nothing %s', (_, headers) => {
    expect(shapes([headers, ['Kurse', 10, 8], ['Fahrten', 3, 4]])).toEqual([found([2, 3], ABC)]);
  });

  it('stay where the headers are whole without that', () => {
    expect(
      shapes([
        ['Ziel', 'Zielwert', 'Istwert'],
        ['Mehr Kurse', 10, 8],
        ['Mehr Fahrten', 3, 4],
      ]),
    ).toEqual([found([2, 3], ABC)]);
  });
});

describe('header rows below the role words', () => {
  it('let the lower word say what the column is', () => {
    expect(
      shapes([
        ['Position', 'Plan', null, 'Ist', null],
        [null, 'T€', 'Anteil', 'T€', 'Abweichung %'],
        ['Miete', 12, 0.4, 13, 0.08],
        ['Strom', 18, 0.6, 18, 0],
      ]),
    ).toEqual([found([3, 4], { indicator: 'A', target: 'B', actual: 'D', deviation: 'E' })]);
  });

  it('make no pair of an amount and a change in percent', () => {
    expect(
      shapes([
        ['Posten', 'Ist 2023', 'Budget 2024'],
        [null, 'Betrag', 'Veränderung in %'],
        ['Erlöse', 4000, 0.02],
        ['Löhne', 900, 0.05],
      ]),
    ).toEqual([]);
  });

  it('tell the columns of one role apart by year, with a remark beside them', () => {
    expect(
      shapes([
        ['Kennzahl', 'Soll', null, 'Ist', null, 'Notiz'],
        [null, 2022, 2023, 2022, 2023, 'geprüft'],
        ['Kurse', 10, 12, 9, 12, null],
        ['Fahrten', 4, 4, 4, 5, null],
      ]),
    ).toEqual([
      found([3, 4], { indicator: 'A', target: 'B', actual: 'D', series: '2022' }),
      found([3, 4], { indicator: 'A', target: 'C', actual: 'E', series: '2023' }),
    ]);
  });

  it('are no header when they hold what is not filled in yet', () => {
    expect(
      shapes([
        ['Kennzahl', 'Soll', 'Ist'],
        ['Kurse', 'offen', 'offen'],
        ['Fahrten', 4, 5],
      ])[0],
    ).toMatchObject({ rows: [2, 3] });
  });
});

describe('periods in headers', () => {
  it.each<[string, LiteralCell[][], string[][]]>([
    [
      'a goal for a later year is not due',
      [
        ['Indikator', 'Erreicht 2022', 'Zielwert 2023', 'Zielwert 2025'],
        ['Kurse', 10, 20, 40],
      ],
      [['not-due period'], ['not-due period']],
    ],
    [
      'nor one that lies after the day of the check',
      [
        ['Indikator', 'Milestone (2025)', 'Target (2031)', 'Achieved'],
        ['Courses', 10, 40, 5],
      ],
      [['critical'], ['not-due period']],
    ],
    [
      'a milestone of a year that is over is due',
      [
        ['Indikator', 'Ziel 2023', 'Ist 2024'],
        ['Kurse', 10, 5],
      ],
      [['critical']],
    ],
    [
      'the quarter of another year is no measure',
      [
        ['Indikator', 'Plan Q2 2023', 'Ist Q2 2024'],
        ['Kurse', 10, 5],
      ],
      [['unclear period']],
    ],
    [
      'a day within the year of the goal is',
      [
        ['Indikator', 'Ziel 2024', 'Stand 30.06.2024'],
        ['Kurse', 10, 10],
      ],
      [['met']],
    ],
  ])('%s', (_, rows, statuses) => {
    expect(standing(rows)).toEqual(statuses);
  });

  it('raise nothing about goals that are not due', () => {
    const { findings } = checkSheet(
      sheetOf([
        ['Indikator', 'Ist 2022', 'Ziel 2023', 'Ziel 2024'],
        ['Kurse', 10, 20, 40],
        ['Fahrten', 1, 20, 40],
      ]),
      {},
    );
    expect(findings).toEqual([]);
  });

  it('are called as the cell shows them', () => {
    const day = (v: number): LiteralCell => ({ v, format: 'mmm yy' });
    const series = shapes([
      ['Indikator', day(45658), null, { v: 45689, format: 'mmm yy', shown: 'Feb 25' }, null],
      [null, 'Plan', 'Ist', 'Plan', 'Ist'],
      ['Kurse', 3, 3, 4, 4],
    ]);
    expect(series).toMatchObject([{ series: '2025-01' }, { series: 'Feb 25' }]);
  });

  it('keep the pair of all years together', () => {
    expect(
      shapes([
        [
          'KPI',
          'Target 2023',
          'Actual 2023',
          'Target 2024',
          'Actual 2024',
          'Target overall',
          'Actual overall',
        ],
        ['Courses', 3, 3, 4, 4, 7, 7],
      ]),
    ).toMatchObject([
      { series: '2023' },
      { series: '2024' },
      { target: 'F', actual: 'G', series: 'overall' },
    ]);
  });
});

describe('a pair without a period behind several that have one', () => {
  const pairs = ['Indikator', 'Soll H1', 'Ist H1', 'Soll H2', 'Ist H2'];

  it.each([
    ['Soll Jahr', 'Ist Jahr', 'jahr'],
    ['Zielwert', 'Ergebnis', 'zielwert / ergebnis'],
  ])('is a pair of its own: %s', (target, actual, series) => {
    expect(
      shapes([
        [...pairs, target, actual],
        ['Kurse', 5, 5, 5, 2, 10, 7],
      ]),
    ).toEqual([
      found([2], { indicator: 'A', target: 'B', actual: 'C', series: 'h1' }),
      found([2], { indicator: 'A', target: 'D', actual: 'E', series: 'h2' }),
      found([2], { indicator: 'A', target: 'F', actual: 'G', series }),
    ]);
  });

  it('is none where two targets are left for one result', () => {
    expect(
      shapes([
        [...pairs, 'Zielwert', 'Planwert', 'Ergebnis'],
        ['Kurse', 5, 5, 5, 2, 10, 7, 9],
      ]),
    ).toHaveLength(2);
  });
});

describe('words in brackets', () => {
  it.each([
    ['Soll (kumuliert)', 'Ist (kumuliert)', undefined],
    ['Soll (Apr–Sep)', 'Ist (Apr–Sep)', undefined],
    ['Arbeitszeit (geplant)', 'Arbeitszeit (geleistet)', undefined],
    ['Stunden (geplant)', 'Stunden (geleistet)', 'h'],
    ['Soll (Personen)', 'Ist (Personen)', 'Personen'],
    ['Soll [Bäume]', 'Ist [Bäume]', 'Bäume'],
    ['Soll [geschätzt]', 'Ist [gezählt]', undefined],
  ])('are a unit only when they are one: %s', (target, actual, unit) => {
    const sheet = sheetOf([
      ['Indikator', target, actual],
      ['Kurse', 10, 8],
      ['Fahrten', 3, 4],
    ]);
    expect(findTables(sheet, { language: 'de' }).tables[0]?.unit).toBe(unit);
  });
});

import { findTables } from '../../src/tables';
import { formatRange } from '../../src/model';
import { sheetOf, type LiteralCell } from '../support/sheet';

const asked = (rows: readonly (readonly LiteralCell[])[]): readonly unknown[] =>
  findTables(sheetOf(rows), { language: 'de' }).questions.map(({ about, options, range }) => [
    about,
    formatRange(range),
    options,
  ]);
const columns = (indicator: number, target: number, actual: number): object => ({
  columns: { indicator, target, actual },
});

describe('rows that are nearly a table', () => {
  it('are asked about where numbers stand beside those of a target', () => {
    expect(
      asked([
        ['Kennzahl', 'Zielwert', 'Bestellungen'],
        ['Kurse', 10, 8],
        ['Fahrten', 20, 21],
      ]),
    ).toEqual([['roles', 'A1:C3', [columns(0, 1, 2), { ignored: true }]]]);
  });

  it('and beside those of a result, with every column that it could be', () => {
    expect(
      asked([
        ['Indicator', 'Orders', 'Actual', 'Returns'],
        ['Courses', 10, 8, 1],
        ['Trips', 20, 21, 2],
        [],
        ['Note', 1, 2, 3],
      ]),
    ).toEqual([['roles', 'A1:D3', [columns(0, 1, 2), columns(0, 3, 2), { ignored: true }]]]);
  });

  it('are asked about once a sheet', () => {
    const block = [
      ['Kennzahl', 'Zielwert', 'Bestellungen'],
      ['Kurse', 10, 8],
      ['Fahrten', 20, 21],
    ];
    expect(asked([...block, [], [], ...block])).toHaveLength(1);
  });

  it.each<[string, readonly (readonly LiteralCell[])[]]>([
    [
      'a plan',
      [
        ['Kennzahl', 'Zielwert'],
        ['Kurse', 10],
        ['Fahrten', 20],
      ],
    ],
    [
      'a plan with notes',
      [
        ['Kennzahl', 'Zielwert', 'Wer'],
        ['Kurse', 10, 'Ada'],
        ['Fahrten', 20, 'Bo'],
      ],
    ],
    [
      'one row',
      [
        ['Kennzahl', 'Zielwert', 'Bestellungen'],
        ['Kurse', 10, 8],
      ],
    ],
    [
      'years',
      [
        ['Kennzahl', 'Zielwert', 2024, 2025],
        ['Kurse', 10, 8, 9],
        ['Fahrten', 20, 21, 22],
      ],
    ],
    [
      'a whole table',
      [
        ['Kennzahl', 'Zielwert', 'Ergebnis', 'Plätze'],
        ['Kurse', 10, 8, 9],
        ['Fahrten', 20, 21, 22],
      ],
    ],
  ])('are passed over where they are %s', (_, rows) => {
    expect(asked(rows)).toEqual([]);
  });
});

import fc from 'fast-check';
import type { IndicatorTable, Role } from '../../src/model';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { runs } from '../support/seed';

type Column = readonly [header: string, ...cells: readonly LiteralCell[]];

const german: readonly Column[] = [
  ['Nr.', '1', '2', '3'],
  ['Indikator', 'Kurse', 'Vermittlungen', 'Abschlüsse'],
  ['Einheit', 'Anzahl', 'Personen', 'Anzahl'],
  ['Zielwert', 10, 80, '1.250'],
  ['Ergebnis', 8, 55, 1300],
  ['Zielerreichung in %', 80, 69, 104],
  ['Abweichung', -2, -25, 50],
  ['Bemerkung', null, 'später begonnen', null],
];
const english: readonly Column[] = [
  ['No.', '1', '2', '3'],
  ['Indicator', 'Courses', 'Placements', 'Degrees'],
  ['Unit', 'number', 'persons', 'number'],
  ['Target', 10, 80, '1,250'],
  ['Actual', 8, 55, 1300],
  ['% Achieved', 80, 69, 104],
  ['Variance', -2, -25, 50],
  ['Comments', null, 'started late', null],
];

/** The headers that each role was given, and the names of the data rows. */
function recognised(rows: readonly (readonly LiteralCell[])[]): readonly unknown[] {
  const sheet = sheetOf(rows);
  return findTables(sheet, { language: 'de' }).tables.map((table: IndicatorTable) => {
    const { columns, dataRows, header } = table;
    const heads = Object.entries(columns).map(([role, column]): [Role, string] => [
      role as Role,
      sheet.text(header.bottom, column),
    ]);
    return {
      heads: Object.fromEntries(heads.toSorted()),
      names: Array.from(dataRows, (row) => sheet.text(row, columns.indicator ?? 0)),
    };
  });
}

function rowsOf(columns: readonly Column[]): LiteralCell[][] {
  return [0, 1, 2, 3].map((row) => columns.map((column) => column[row] ?? null));
}

const titles = fc.array(
  fc.constantFrom(
    ['Zielerreichung 2024'],
    ['Project report 2024'],
    [],
    ['Stand: 31.12.2024'],
    ['Name des Projekts', 'MEHRLiN'],
  ),
  { maxLength: 3 },
);
const notes = fc.array(
  fc.constantFrom(
    ['Quelle: eigene Erhebung'],
    ['Source: monitoring'],
    ['* vorläufig'],
    ['Unterschrift: ____'],
  ),
  { maxLength: 2 },
);

it.each([
  ['German', german],
  ['English', english],
] as const)('%s columns in any order, with titles, notes and spacers, are the same table', (_, columns) => {
  const [expected] = recognised(rowsOf(columns));
  expect(expected).toMatchObject({
    heads: { target: columns[3]?.[0], actual: columns[4]?.[0], percent: columns[5]?.[0] },
  });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...columns], { minLength: columns.length }),
      titles,
      notes,
      fc.integer({ min: 1, max: columns.length - 1 }),
      fc.boolean(),
      fc.nat(3),
      (shuffled, above, below, at, spacer, left) => {
        const body = rowsOf(shuffled).map((row) =>
          spacer ? [...row.slice(0, at), null, ...row.slice(at)] : row,
        );
        const rows = [...above, [], ...body, [], ...below].map((row) => [
          ...Array<null>(left).fill(null),
          ...row,
        ]);
        expect(recognised(rows)).toEqual([expected]);
      },
    ),
    runs(60),
  );
});

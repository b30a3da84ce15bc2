import fc from 'fast-check';
import { checkSheet } from '../../src/engine';
import type { Fingerprint, Sheet } from '../../src/model';
import {
  changesBetween,
  fingerprintOf,
  printTables,
  withDecisions,
  decisionAbout,
} from '../../src/submission';
import { sheetOf, type LiteralCell } from '../support/sheet';

const header = ['Indikator', 'Zielwert', 'Ergebnis', 'Begründung'];
const rows: LiteralCell[][] = [
  ['Beratungen', 80, 80, ''],
  ['Kurse', 80, 55, 'Betriebe geschlossen'],
  ['Praktika', 30, 18, ''],
];

function printOf(sheet: Sheet): Fingerprint {
  const { tables } = checkSheet(sheet, {});
  expect(tables).toHaveLength(1);
  return fingerprintOf(printTables(tables, sheet));
}
const print = (table: readonly (readonly LiteralCell[])[], options = {}): Fingerprint =>
  printOf(sheetOf([header, ...table], options));

describe('the fingerprint', () => {
  it('is the same for the same content elsewhere, in other formats and by formulas', () => {
    const { hash } = print(rows);
    const moved = sheetOf([[], [], ...[header, ...rows].map((row) => [null, null, ...row])], {
      name: 'Anderswo',
    });
    expect(printOf(moved).hash).toBe(hash);
    const written = rows.map(([name, target, actual, why]) => [
      name ?? '',
      { v: target as number, format: '#,##0.00' },
      { v: actual as number, f: '=1+1' },
      why ?? '',
    ]);
    expect(print(written).hash).toBe(hash);
  });

  it('has totals where they stand among the rows', () => {
    const [table] = print([
      ['Nord', 10, 10, ''],
      ['Süd', 20, 20, ''],
      ['Summe', 30, 30, ''],
      ['Ost', 5, 5, ''],
      ['West', 5, 5, ''],
      ['Summe', 10, 10, ''],
    ]).tables;
    expect(table?.rows?.map(({ name }) => name)).toEqual(['Nord', 'Süd', 'Summe', 'Ost', 'West', 'Summe']);
  });

  it('stays what it is from version to version: protocols in workbooks rest on it', () => {
    const { hash, tables } = print([
      ['Beratungen "offen" \\ mobil', 80, 80, 'Zeile 1\r\nZeile 2\rZeile 3'],
      ['Kurse fu\u0308r Große 🎓', 0.1 + 0.2, 1e21, { v: '', f: '=""' }],
      ['Praktika', 30, -0, true],
      ['Plätze', 1234567.891, 123456789012345680, { v: '#NV', error: true }],
      ['Summe', 41, 98.5, null],
    ]);
    expect(hash).toBe('8105895bfc9ce63ede6f5ba6b0ef23b85f5fe979768f767e613e737499fc8197');
    expect(tables.map((table) => [table.hash, table.rows?.map((row) => row.hash)])).toEqual([
      [
        '33f5a858b22b5d6fb992297cad40bfee7c01c3bd1492166414e9fce0d94b95e8',
        ['9f20c51f783011bf', '35ff4e871f5a4ea6', 'a328b844dde654a3', 'b872816c64cec69f', '2c2a4c2a4c9a4fbc'],
      ],
    ]);
  });

  it('changes with every cell of a role, each change to another', () => {
    const cells = fc.tuple(
      fc.nat(2),
      fc.nat(3),
      fc.oneof(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^[a-zäöü"\\,[\]]{1,8}$/)),
    );
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        const change = ([row, column, value]: typeof one): LiteralCell[][] =>
          rows.map((line, at) => line.map((old, index) => (at === row && index === column ? value : old)));
        const [a, b] = [change(one), change(other)];
        const sameContent = JSON.stringify(a) === JSON.stringify(b);
        const hashes = [a, b].map((table) => hashOrNone(table));
        // Those are drawn again: the property is always tried as often as it says.
        fc.pre(!hashes.includes(undefined));
        expect(hashes[0] === hashes[1]).toBe(sameContent);
      }),
      {
        examples: [
          [
            [1, 2, 55],
            [1, 2, 55],
          ],
          [
            [1, 2, 54],
            [2, 2, 54],
          ],
        ],
      },
    );
  });

  it('says which row changed, was added or removed', () => {
    const before = print(rows);
    const now = print([rows[0] ?? [], ['Kurse', 80, 56, ''], ['Neues', 1, 1, '']]);
    expect(
      changesBetween(before, now)?.rows.map(({ kind, name, before: was, now: is }) => [
        kind,
        name,
        was?.actual,
        is?.actual,
      ]),
    ).toEqual([
      ['changed', 'Kurse', 55, 56],
      ['added', 'Neues', undefined, 1],
      ['removed', 'Praktika', 18, undefined],
    ]);
    expect(changesBetween(before, print(rows))).toBeUndefined();
  });

  it('says that only the order changed, without naming a row', () => {
    expect(changesBetween(print(rows), print(rows.toReversed()))).toEqual({
      rows: [],
      tables: [{ kind: 'changed', sheet: 'Tabelle1' }],
    });
  });
});

/** Some random names turn a row into a total or a note: then it is another table. */
function hashOrNone(table: readonly (readonly LiteralCell[])[]): string | undefined {
  const sheet = sheetOf([header, ...table]);
  const { tables } = checkSheet(sheet, {});
  const [only] = tables;
  if (only?.rows.length !== table.length || only.table.columns.explanation === undefined) return undefined;
  return fingerprintOf(printTables(tables, sheet)).hash;
}

describe('a decision about a finding', () => {
  const found = (sheet: Sheet) => {
    const { tables, findings } = checkSheet(sheet, {});
    return { findings, tables: tables.map(({ table }) => table) };
  };

  it('survives rows and columns inserted before it, not another value', () => {
    const first = found(sheetOf([header, ...rows]));
    const keyed = withDecisions(first.findings, first.tables, []);
    const kurse = keyed.find(
      ({ finding }) => finding.check === 'under-target' && finding.indicator === 'Kurse',
    );
    if (kurse === undefined) throw new Error('not found');
    const decisions = [decisionAbout(kurse, 'ignored', 'abgestimmt', '2026-06-30')];
    const decidedIn = (sheet: Sheet): (string | undefined)[] => {
      const { findings, tables } = found(sheet);
      return withDecisions(findings, tables, decisions).flatMap(({ decision, finding }) =>
        decision === undefined ? [] : [finding.indicator],
      );
    };
    expect(
      decidedIn(sheetOf([[], ['', ...header], ...[['Neu', 5, 5, ''], ...rows].map((row) => ['', ...row])])),
    ).toEqual(['Kurse']);
    expect(
      decidedIn(sheetOf([header, ...rows.map((row) => row.map((cell) => (cell === 55 ? 54 : cell)))])),
    ).toEqual([]);
  });
});

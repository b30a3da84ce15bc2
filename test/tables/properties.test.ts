import fc from 'fast-check';
import { columnIndex, columnLetters, formatCell } from '../../src/model';
import type { IndicatorTable, Role, RowSpan, SheetArea, SumRow, Testimony } from '../../src/model';
import { findTables, findTableSteps, readRow } from '../../src/tables';
import { mehrlin } from '../support/mehrlin';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { runs } from '../support/seed';

const words = fc.constantFrom(
  'Indikator',
  'Ziel',
  'Zielwert',
  'Soll',
  'Ist',
  'Ergebnis',
  '%',
  'Nr.',
  'Summe',
  'Quelle: x',
  'Kurse',
  '2.000',
  '12,5',
  '–',
  'k. A.',
  ' ',
  '2024',
  'Abweichung',
  'Actual',
  'Target',
  '#indicator+name',
  'Progress %',
);
const cell: fc.Arbitrary<LiteralCell> = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  fc.double(),
  fc.boolean(),
  fc.string(),
  fc.constant({ v: '#N/A', error: true }),
  fc.record({
    v: fc.double({ min: 0, max: 60000 }),
    format: fc.constantFrom('0%', 'dd.mm.yyyy', '0.0', '"%"0', '[h]:mm'),
  }),
);
const anyRows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
const header = fc.shuffledSubarray(
  ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Einheit', 'Soll', 'Ist', null, 'Kommentar'],
  {
    minLength: 5,
  },
);
/** Anything at all, or anything below (and above) a header that promises a table. */
const grid = fc.oneof(
  anyRows,
  fc.tuple(anyRows, header, anyRows).map(([above, head, below]) => [...above.slice(0, 3), head, ...below]),
);
const merges = fc.array(
  fc.tuple(fc.nat(10), fc.nat(6), fc.nat(3), fc.nat(3)).map(([top, left, height, width]) => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  })),
  { maxLength: 3 },
);

/** Testimonies name columns by their letters. */
function movedData(data: Testimony['data'], right: number): Testimony['data'] {
  const letters = (key: string): boolean => ['column', 'target', 'actual', 'result'].includes(key);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      letters(key) && /^[A-Z]{1,3}$/.test(String(value))
        ? columnLetters(columnIndex(String(value)) + right)
        : value,
    ]),
  );
}

/** Moves every position of a table. */
function moved(table: IndicatorTable, down: number, right: number): IndicatorTable {
  const { range, header, columns, dataRows, totalRows, evidence, partsBelow, sums, turned } = table;
  const spans = (all: readonly RowSpan[] | undefined): RowSpan[] | undefined =>
    all?.map(({ first, last }) => ({ first: first + down, last: last + down }));
  return {
    ...table,
    ...(partsBelow !== undefined && {
      partsBelow: new Map([...partsBelow].map(([row, last]) => [row + down, last + down])),
    }),
    ...(sums !== undefined && {
      sums: new Map(
        [...sums].map(([row, { target, actual, ...sum }]): [number, SumRow] => [
          row + down,
          {
            ...sum,
            ...(target !== undefined && { target: spans(target) ?? [] }),
            ...(actual !== undefined && { actual: spans(actual) ?? [] }),
          },
        ]),
      ),
    }),
    ...(table.nameColumns !== undefined && {
      nameColumns: table.nameColumns.map((column) => column + right),
    }),
    ...(table.others !== undefined && {
      others: table.others.map(({ row, reason }) => ({ row: row + down, reason })),
    }),
    ...(table.testimonies !== undefined && {
      testimonies: table.testimonies.map((one) => ({ ...one, data: movedData(one.data, right) })),
    }),
    ...(table.questions !== undefined && {
      questions: expect.anything() as IndicatorTable['questions'] & {},
    }),
    ...(turned !== undefined && {
      turned: {
        ...turned,
        places: turned.places.map((cells) =>
          cells.map((cell) => cell && { row: cell.row + down, column: cell.column + right }),
        ),
      },
    }),
    range: {
      top: range.top + down,
      bottom: range.bottom + down,
      left: range.left + right,
      right: range.right + right,
    },
    header: { top: header.top + down, bottom: header.bottom + down },
    columns: Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, column + right])),
    dataRows: dataRows.map((row) => row + down),
    totalRows: totalRows.map((row) => row + down),
    evidence: evidence.map((item) => ({ ...item, column: item.column + right })),
  };
}

const areas = fc.array(
  fc.record({
    kind: fc.constantFrom<SheetArea['kind']>('name', 'filter', 'print'),
    range: fc
      .tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6))
      .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right })),
  }),
  { maxLength: 4 },
);

describe('any sheet', () => {
  it('has a table often enough for what follows to say something', () => {
    // The same sheets in every run, whatever the seed.
    const found = fc
      .sample(grid, { seed: 1, numRuns: 200 })
      .flatMap((rows) => findTables(sheetOf(rows), { language: 'de' }).tables);
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ dataRows }) => dataRows.length > 1).length).toBeGreaterThan(20);
  });

  it('is read without throwing, and every position lies where it should', () => {
    fc.assert(
      fc.property(grid, merges, areas, (rows, merged, said) => {
        const sheet = sheetOf(rows, { merges: merged, areas: said });
        for (const table of findTables(sheet, { language: 'de' }).tables) {
          const kept = [...table.dataRows, ...table.totalRows];
          expect(new Set(kept).size).toBe(kept.length);
          expect(kept.every((row) => row > table.header.bottom && row <= table.range.bottom)).toBe(true);
          expect([...table.dataRows]).toEqual([...table.dataRows].toSorted((a, b) => a - b));
          expect(table.range.top).toBeLessThanOrEqual(table.header.top);
          // Where roles stand in rows, target and actual share a column, but no cell.
          const cells = Object.entries(table.columns).map(
            ([role, column]) => `${column} ${table.rowRoles?.[role as Role] ?? 0}`,
          );
          expect(new Set(cells).size).toBe(cells.length);
          for (const row of table.dataRows) expect(readRow(sheet, table, row).row).toBe(row);
        }
      }),
      runs(80),
    );
  });

  it('is read the same wherever it stands', () => {
    fc.assert(
      fc.property(
        grid,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (rows, down, right) => {
          const here = findTables(sheetOf(rows), { language: 'de' });
          const there = findTables(sheetOf(rows, { at: formatCell({ row: down, column: right }) }), {
            language: 'de',
          });
          expect(there.tables).toEqual(here.tables.map((table) => moved(table, down, right)));
          expect(there.nearMisses).toHaveLength(here.nearMisses.length);
        },
      ),
      runs(50),
    );
  });
});

it('MEHRLiN is found wherever it is pasted, with anything but numbers around it', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (row, column) => {
      const [table, ...others] = findTables(sheetOf(mehrlin, { at: formatCell({ row, column }) }), {
        language: 'de',
      }).tables;
      expect(others).toEqual([]);
      expect(table?.range).toEqual({ top: row, left: column, bottom: row + 12, right: column + 3 });
      expect(table?.dataRows).toHaveLength(12);
    }),
  );
});

it('a long table is walked in steps', () => {
  const rows = Array.from({ length: 40_000 }, (_, index): readonly LiteralCell[] => [`Kurs ${index}`, 10, 5]);
  const steps = findTableSteps(sheetOf([['Indikator', 'Soll', 'Ist'], ...rows]), { language: 'de' });
  let pauses = 0;
  let step = steps.next();
  while (step.done !== true) {
    pauses += 1;
    step = steps.next();
  }
  expect(step.value.tables[0]?.dataRows).toHaveLength(40_000);
  expect(pauses).toBeGreaterThanOrEqual(2);
});

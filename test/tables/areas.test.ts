import fc from 'fast-check';
import { CellKind, formatRange, isDoubtful, parseAddress } from '../../src/model';
import type { IndicatorTable, NamedTable, Sheet, SheetArea } from '../../src/model';
import { findTables } from '../../src/tables';
import { anySheet } from '../support/randomTables';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { seen } from '../support/tables';
import { runs } from '../support/seed';

function area(kind: SheetArea['kind'], address: string): SheetArea {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`not an address: ${address}`);
  return { kind, range, ...(kind === 'name' ? { name: 'Bereich' } : {}) };
}
const named = (address: string): SheetArea => area('name', address);
const printed = (address: string): SheetArea => area('print', address);
const filtered = (address: string): SheetArea => area('filter', address);

type Rows = readonly (readonly LiteralCell[])[];

/** The tables as a person sees them: range, numbers of the data rows, and the areas that spoke for them. */
function found(rows: Rows, ...areas: readonly SheetArea[]): unknown[] {
  return findTables(sheetOf(rows, { areas }), { language: 'de' }).tables.map((table) => {
    const spoke = (table.hints ?? []).map(({ kind, range }) => `${kind} ${formatRange(range)}`);
    return [seen(table).range, seen(table).rows, ...spoke];
  });
}

/** Whether the user is asked about the only table. */
function asked(rows: Rows, ...areas: readonly SheetArea[]): boolean {
  const { tables } = findTables(sheetOf(rows, { areas }), { language: 'de' });
  expect(tables).toHaveLength(1);
  return tables.some(isDoubtful);
}

const table = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Beratungen', 80, 55],
  ['Vermittlungen', 30, 18],
];
const blanks = (count: number): LiteralCell[][] => Array.from({ length: count }, () => []);

const unsure = [
  ['Thema', 'Plan', 'Aktuell'],
  ['Kurse', 10, 9],
  ['Plätze', 12, 11],
];

describe('a name for a table', () => {
  it('answers the question whether it is one, with the header or without', () => {
    expect(asked(unsure)).toBe(true);
    expect(asked(unsure, named('A1:C3'))).toBe(false);
    expect(asked(unsure, named('A2:C3'))).toBe(false);
    expect(found(unsure, named('A1:C3'))).toEqual([['A1:C3', [2, 3], 'name A1:C3']]);
  });

  it('does not answer it when it is a name for something else', () => {
    const page = [['Bericht 2024'], ...blanks(2), ...unsure.map((row) => [...row, null, 'x'])];
    for (const other of [named('A1:E6'), named('A6:C6'), named('A4:B6'), named('A4:E6')])
      expect(asked(page, other)).toBe(true);
    for (const other of [filtered('A1:C3'), printed('A1:C3')]) expect(asked(unsure, other)).toBe(true);
  });

  it('does not answer which of several columns is meant', () => {
    const quarters = [
      ['Indikator', 'Jahresziel', 'Q1 Ist', 'Q2 Ist'],
      ['Kurse', 10, 4, 9],
      ['Plätze', 12, 5, 11],
    ];
    expect(asked(quarters)).toBe(true);
    expect(asked(quarters, named('A1:D3'))).toBe(true);
  });

  it.each<[string, Rows]>([
    [
      'a budget without results',
      [
        ['Kostenart', 'Budget'],
        ['Personal', 100],
        ['Sachkosten', 50],
      ],
    ],
    [
      'a schedule',
      [
        ['Thema', 'Plan', 'Stand'],
        ['Kurse', 'Mai', 'offen'],
        ['Plätze', 'Juni', 'fertig'],
      ],
    ],
  ])('makes no table of %s', (_, rows) => {
    const range = formatRange({
      top: 0,
      left: 0,
      bottom: rows.length - 1,
      right: (rows[0]?.length ?? 1) - 1,
    });
    expect(found(rows)).toEqual([]);
    expect(found(rows, named(range), filtered(range), printed(range))).toEqual([]);
  });

  it('does not cut off the rows that were written below it', () => {
    const longer = [...table, ['Kurse', 4, 3], ['Plätze', null, null]];
    expect(found(longer, named('A1:C3'))).toEqual([['A1:C5', [2, 3, 4, 5], 'name A1:C3']]);
    expect(found(longer, filtered('A1:C3'))).toEqual([['A1:C5', [2, 3, 4, 5], 'filter A1:C3']]);
  });
});

describe('a gap that would end the table', () => {
  const parts = [...table, ...blanks(22), ['Handlungsfeld 2'], [], ['Kurse', 4, 3], ['Plätze', 4, 4]];
  const pages = [...table, ...blanks(30), ['Kurse', 4, 3]];

  it.each([named('A1:C29'), filtered('A1:C29'), printed('A1:D40')])('is crossed inside a $kind', (around) => {
    const said = `${around.kind} ${formatRange(around.range)}`;
    expect(found(parts)).toEqual([['A1:C3', [2, 3]]]);
    expect(found(parts, around)).toEqual([['A1:C29', [2, 3, 28, 29], said]]);
  });

  it('is crossed however long it is', () => {
    expect(found(pages)).toEqual([['A1:C3', [2, 3]]]);
    expect(found(pages, printed('A1:C34'))).toEqual([['A1:C34', [2, 3, 34], 'print A1:C34']]);
  });

  it('is not crossed by an area that ends before, or holds only some of the columns', () => {
    const without = [['A1:C3', [2, 3]]];
    expect(found(pages, printed('A1:C33'), named('A1:B34'), named('A3:C34'))).toEqual(without);
  });

  it.each<[string, LiteralCell[][]]>([
    [
      'another header',
      [
        ['Maßnahme', 'Soll', 'Ist'],
        ['Kurse', 4, 3],
      ],
    ],
    ['a legend', [['Legende: erreicht'], [], ['grün', 100, 90]]],
    ['one number only', [['Postleitzahl', 39104, null]]],
    ['dates', [['Laufzeit', { v: 45292, format: 'dd.mm.yyyy' }, { v: 46022, format: 'dd.mm.yyyy' }]]],
    ['numbers without a name', [[null, 4, 3]]],
  ])('is not crossed to %s', (_, beyond) => {
    const rows = [...table, [], ['Handlungsfeld 2'], [], ...beyond];
    expect(found(rows, printed('A1:C20'))[0]).toEqual(['A1:C3', [2, 3]]);
  });
});

describe('what stands below the printed area', () => {
  const noted = [...table, ['noch mit Frau Krüger klären']];

  it('is a side note where it is mere text', () => {
    expect(found(noted)).toEqual([['A1:C4', [2, 3, 4]]]);
    expect(found(noted, printed('A1:C3'))).toEqual([['A1:C3', [2, 3], 'print A1:C3']]);
  });

  it('belongs to the table where it has numbers, counts something, or is printed on another page', () => {
    expect(found([...table, ['Kurse', 4, 3]], printed('A1:C3'))).toEqual([['A1:C4', [2, 3, 4]]]);
    expect(found([...noted, ['Kurse', 4, 3]], printed('A1:C3'))).toEqual([['A1:C5', [2, 3, 4, 5]]]);
    expect(found([...table, ['Anzahl der Kurse']], printed('A1:C3'))).toEqual([['A1:C4', [2, 3, 4]]]);
    expect(found(noted, printed('A1:C3'), printed('A4:C6'))).toEqual([['A1:C4', [2, 3, 4]]]);
    expect(found(noted, printed('E1:G3'))).toEqual([['A1:C4', [2, 3, 4]]]);
  });

  it('belongs to a form in which nothing is filled in yet', () => {
    const form = [['Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung'], ['Beratungen'], ['Kurse']];
    expect(found(form, printed('A1:D2'))).toEqual([['A1:D3', [2, 3]]]);
  });
});

describe('two names', () => {
  const beside = [
    ['Indikator', 'Ziel', 'Ist', 'Kurs', 'Ziel', 'Ist'],
    ['Beratungen', 80, 55, 'Deutsch', 12, 9],
    ['Vermittlungen', 30, 18, 'Rechnen', 10, 10],
  ];
  const below = [
    ...table,
    ['Nr.', 'Maßnahme', 'Einheit', 'Soll', 'Ist'],
    [1, 'Kurse', 'Std.', 10, 9],
    [2, 'Plätze', 'Zahl', 3, 4],
  ];

  it('beside each other part two tables that touch', () => {
    const numbered = beside.map((row, index) => [...row.slice(0, 3), index, ...row.slice(4)]);
    expect(found(numbered).map((one) => JSON.stringify(one))).toEqual(Array(2).fill('["A1:F3",[2,3]]'));
    expect(found(beside, named('A1:C3'), named('D1:F3'))).toEqual([
      ['A1:C3', [2, 3], 'name A1:C3'],
      ['D1:F3', [2, 3], 'name D1:F3'],
    ]);
  });

  it('below each other part two tables that touch', () => {
    expect(found(below)).toEqual([
      ['A1:C3', [2, 3]],
      ['A4:E6', [5, 6]],
    ]);
    expect(found(below, named('A1:C3'), named('A4:E6'))).toEqual([
      ['A1:C3', [2, 3], 'name A1:C3'],
      ['A4:E6', [5, 6], 'name A4:E6'],
    ]);
  });

  it('and two Excel tables do the same; that they are tables raises no confidence', () => {
    const ofExcel = (address: string): NamedTable => ({
      name: 'Tabelle1',
      range: area('table', address).range,
      hasHeaders: true,
      hasTotals: false,
    });
    const sheet = sheetOf(beside, { tables: [ofExcel('A1:C3'), ofExcel('D1:F3')] });
    const { tables } = findTables(sheet, { language: 'de' });
    expect(tables.map(({ hints }) => hints?.map(({ kind, range }) => [kind, formatRange(range)]))).toEqual([
      [['table', 'A1:C3']],
      [['table', 'D1:F3']],
    ]);
    const plain = findTables(sheetOf(unsure), { language: 'de' }).tables;
    const framed = findTables(sheetOf(unsure, { tables: [ofExcel('A1:C3')] }), { language: 'de' }).tables;
    expect(framed.map(({ confidence }) => confidence)).toEqual(plain.map(({ confidence }) => confidence));
  });

  it('part nothing where the second has no header of its own', () => {
    const years = [
      ['Indikator', 'Ziel 2023', 'Ist 2023', 'Ziel 2024', 'Ist 2024'],
      ['Beratungen', 80, 55, 90, 91],
    ];
    expect(found(years)).toEqual([
      ['A1:E2', [2]],
      ['A1:E2', [2]],
    ]);
    expect(found(years, named('A1:C2'), named('D1:E2'))).toEqual([
      ['A1:E2', [2], 'name A1:C2'],
      ['A1:E2', [2]],
    ]);
    const longer = [...table, ['Kurse', 4, 3], ['Plätze', 5, 4]];
    expect(found(longer, named('A1:C3'), named('A4:C5'))).toEqual([['A1:C5', [2, 3, 4, 5], 'name A1:C3']]);
  });
});

/** Rows with a number, by table row: what must not get lost. */
function numbered(sheet: Sheet, { columns, dataRows, totalRows, turned }: IndicatorTable): number[] {
  if (turned !== undefined) return [];
  return [...dataRows, ...totalRows].filter((row) =>
    [columns.target, columns.actual].some(
      (column) => column !== undefined && sheet.kind(row, column) === CellKind.number,
    ),
  );
}

describe('any areas on any sheet', () => {
  const anyArea = fc.record({
    kind: fc.constantFrom<SheetArea['kind']>('name', 'filter', 'print'),
    range: fc
      .tuple(fc.nat(12), fc.nat(4), fc.nat(14), fc.nat(4))
      .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right })),
  });
  /** A random table with gaps and headings in it. */
  const anyRows = fc
    .tuple(
      anySheet,
      fc.array(fc.tuple(fc.nat(12), fc.constantFrom('blank', 'heading', 'far')), { maxLength: 4 }),
    )
    .map(([{ rows, facts }, gaps]) => {
      const gapped = [...rows];
      for (const [at, kind] of gaps)
        gapped.splice(
          1 + at,
          0,
          ...(kind === 'far' ? blanks(25) : kind === 'blank' ? [[]] : [[], ['Teil'], []]),
        );
      return { rows: gapped, facts };
    });

  it('change what is found often enough for what follows to say something', () => {
    // The same sheets in every run, whatever the seed.
    const drawn = { seed: 1, numRuns: 100 };
    const areasOf = fc.sample(fc.array(anyArea, { minLength: 1, maxLength: 5 }), drawn);
    const differs = fc.sample(anyRows, drawn).filter(({ rows, facts }, index) => {
      const before = findTables(sheetOf(rows, facts), { language: 'de' }).tables;
      const areas = areasOf[index] ?? [];
      return (
        JSON.stringify(findTables(sheetOf(rows, { ...facts, areas }), { language: 'de' }).tables) !==
        JSON.stringify(before)
      );
    });
    expect(differs.length).toBeGreaterThan(3);
  });

  it('lose no row with a number, and find no table without target and actual', () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyArea, { maxLength: 5 }), ({ rows, facts }, areas) => {
        const plain = sheetOf(rows, facts);
        const before = findTables(plain, { language: 'de' }).tables;
        const after = findTables(sheetOf(rows, { ...facts, areas }), { language: 'de' }).tables;
        const kept = new Set(after.flatMap((one) => numbered(plain, one)));
        expect(before.flatMap((one) => numbered(plain, one)).filter((row) => !kept.has(row))).toEqual([]);
        const incomplete = (one: IndicatorTable): boolean =>
          one.columns.target === undefined || one.columns.actual === undefined;
        expect(after.filter(incomplete)).toEqual(before.filter(incomplete));
      }),
      runs(100),
    );
  });
});

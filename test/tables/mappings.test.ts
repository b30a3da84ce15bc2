import { parseAddress } from '../../src/model';
import type { CellRange, Sheet, TableMapping } from '../../src/model';
import { findTables, withLandmark } from '../../src/tables';
import { sheetOf } from '../support/sheet';
import { seen } from '../support/tables';

function area(address: string): CellRange {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(address);
  return range;
}

function mapping(
  address: string,
  columns: TableMapping['columns'],
  more: Partial<TableMapping> = {},
): TableMapping {
  return { sheet: 'Tabelle1', range: area(address), headerRows: 1, columns, ...more };
}

const found = (sheet: Sheet, ...mappings: TableMapping[]): ReturnType<typeof findTables> =>
  findTables(sheet, { language: 'de', mappings });

const unknownWords = [
  ['Was', 'Wunsch', 'Stand', 'Anteil'],
  ['Kurse', 10, '1.005', 50],
  ['Plätze', 4, 4, 100],
  ['Summe', 14, 1009, null],
];

describe('a mapping', () => {
  it('makes a table where recognition sees none; rows, totals, styles and evidence are worked out', () => {
    const sheet = sheetOf(unknownWords);
    expect(found(sheet).tables).toEqual([]);
    const own = mapping('A1:D3', { indicator: 0, target: 1, actual: 2, percent: 3 });
    const { tables, mappingProblems } = found(sheet, own);
    expect(mappingProblems).toEqual([]);
    expect(tables.map(seen)).toEqual([
      {
        range: 'A1:D4',
        header: '1-1',
        columns: { indicator: 'A', target: 'B', actual: 'C', percent: 'D' },
        rows: [2, 3],
        totals: [4],
      },
    ]);
    expect(tables[0]?.evidence.map(({ role, header, numbers }) => [role, header, numbers])).toEqual([
      ['indicator', 'Was', 0],
      ['target', 'Wunsch', 2],
      ['actual', 'Stand', 2],
      ['percent', 'Anteil', 2],
    ]);
    expect(tables[0]?.styles.actual).toEqual({ numberStyle: 'german', undecided: true });
    expect(tables[0]?.mapping).toBe(own);
  });

  it('wins over recognition where they overlap, and only there', () => {
    const head = ['Indikator', 'Zielwert', 'Ergebnis', 'Endergebnis'];
    const sheet = sheetOf([head, ['Kurse', 10, 5, 8], [], ['Teil 2'], head, ['Plätze', 3, 2, 1]]);
    const { tables } = found(sheet, mapping('A5:D6', { indicator: 0, target: 1, actual: 3 }));
    expect(tables.map(seen).map(({ range, columns }) => [range, columns['actual']])).toEqual([
      ['A1:D2', 'C'],
      ['A5:D6', 'D'],
    ]);
  });

  it('keeps silent about what is ignored, also when rows are added', () => {
    const rows = [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Kurse', 10, 8],
      ['Plätze', 4, 4],
    ];
    expect(found(sheetOf(rows), mapping('A1:C2', {}, { ignored: true })).tables).toEqual([]);
  });

  it('takes rows added directly below, but nothing behind a gap or of the next table', () => {
    const sheet = sheetOf([
      ['Was', 'Wunsch', 'Stand'],
      ['Kurse', 10, 8],
      ['Neu', 4, 4],
      [],
      ['Nebenrechnung', 1, 2],
    ]);
    const columns = { indicator: 0, target: 1, actual: 2 };
    expect(found(sheet, mapping('A1:C2', columns)).tables.map(seen)[0]?.rows).toEqual([2, 3]);
    const next = mapping('A3:C3', columns, { headerRows: 1 });
    expect(
      found(sheet, mapping('A1:C2', columns), next)
        .tables.map(seen)
        .map(({ rows }) => rows),
    ).toEqual([[2], []]);
  });

  it('keeps every row inside its range, gaps and notes in the middle or not', () => {
    const sheet = sheetOf([
      ['Was', 'Wunsch', 'Stand'],
      ['Kurse', 10, 8],
      [],
      ['Quelle: Projekt'],
      [],
      [],
      ['Plätze', 4, 4],
    ]);
    const { tables } = found(sheet, mapping('A1:C7', { indicator: 0, target: 1, actual: 2 }));
    expect(tables.map(seen)[0]).toMatchObject({ range: 'A1:C7', rows: [2, 7] });
  });

  it('serves several series over one range', () => {
    const sheet = sheetOf([
      [null, 'A', null, 'B', null],
      ['Was', 'hin', 'da', 'hin', 'da'],
      ['Kurse', 10, 8, 5, 5],
    ]);
    const { tables } = found(
      sheet,
      mapping('A1:E3', { indicator: 0, target: 1, actual: 2 }, { headerRows: 2, series: 'A' }),
      mapping('A1:E3', { indicator: 0, target: 3, actual: 4 }, { headerRows: 2, series: 'B' }),
    );
    expect(tables.map(({ series, header }) => [series, header.bottom])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it.each<[string, TableMapping, string]>([
    ['far away', mapping('A20:D30', { indicator: 0, target: 1, actual: 2 }), 'outside-sheet'],
    ['columns outside its range', mapping('A1:B3', { indicator: 0, target: 1, actual: 2 }), 'outside-sheet'],
    ['a column without a header', mapping('A1:E3', { indicator: 0, target: 1, actual: 4 }), 'blank-header'],
    ['no name', mapping('A1:D3', { target: 1, actual: 2 }), 'columns'],
    ['one column twice', mapping('A1:D3', { indicator: 0, target: 1, actual: 1 }), 'columns'],
  ])('that does not fit (%s) is told, and the sheet recognised as usual', (_, broken, reason) => {
    const sheet = sheetOf([
      ['Indikator', 'Zielwert', 'Ergebnis', '%'],
      ['Kurse', 10, 8, 80],
    ]);
    const { tables, mappingProblems } = found(sheet, broken);
    expect(mappingProblems).toEqual([{ mapping: broken, reason }]);
    expect(tables.map(seen).map(({ range }) => range)).toEqual(['A1:D2']);
  });

  it('of another sheet is none of ours', () => {
    const other = { ...mapping('A1:D3', {}, { ignored: true }), sheet: 'Anderes' };
    const { tables, mappingProblems } = found(
      sheetOf([
        ['Indikator', 'Soll', 'Ist'],
        ['A', 1, 1],
      ]),
      other,
    );
    expect([tables.length, mappingProblems]).toEqual([1, []]);
  });
});

describe('a mapping follows its table', () => {
  const months = ['Tabelle1', 'Februar', 'März'];
  const land = (sheet: Sheet, own: TableMapping): TableMapping => withLandmark(sheet, own, months);
  const head = ['Was', 'Wunsch', 'Stand', null];
  const rows = [head, ['Kurse', 10, 8, 'x'], ['Plätze', 4, 4, 'x']];
  const saved = land(sheetOf(rows), mapping('A1:D3', { indicator: 0, target: 1, actual: 2, explanation: 3 }));
  const plain = land(sheetOf(rows), mapping('A1:C3', { indicator: 0, target: 1, actual: 2 }));
  const where = (sheet: Sheet, ...mappings: TableMapping[]): unknown[] =>
    found(sheet, ...mappings)
      .tables.map(seen)
      .map(({ range, columns }) => [range, columns]);

  it('keeps what tells it apart', () => {
    expect(plain.landmark).toEqual({
      headers: [
        { column: 0, text: 'Was' },
        { column: 1, text: 'Wunsch' },
        { column: 2, text: 'Stand' },
      ],
      first: 'Kurse',
      sheets: months,
    });
    expect(saved.landmark).toEqual(plain.landmark);
  });

  it.each<[string, Sheet, unknown]>([
    ['rows above', sheetOf(rows, { at: 'A4' }), ['A4:C6', { indicator: 'A', target: 'B', actual: 'C' }]],
    [
      'columns to the left',
      sheetOf(rows, { at: 'C1' }),
      ['C1:E3', { indicator: 'C', target: 'D', actual: 'E' }],
    ],
    [
      'a column inside',
      sheetOf([
        ['Was', 'Neu', 'Wunsch', 'Stand'],
        ['Kurse', 'x', 10, 8],
      ]),
      ['A1:D3', { indicator: 'A', target: 'C', actual: 'D' }],
    ],
    [
      'rows above, under which another table now stands in its place',
      sheetOf([['Indikator', 'Zielwert', 'Ergebnis'], ['Betriebe', 3, 3], [], ...rows]),
      ['A4:C6', { indicator: 'A', target: 'B', actual: 'C' }],
    ],
    [
      'rows above, with a copy of its header elsewhere',
      sheetOf([[], ...rows, [], head, ['Betriebe', 3, 3]]),
      ['A2:C4', { indicator: 'A', target: 'B', actual: 'C' }],
    ],
    [
      'renamed headers in place',
      sheetOf([
        ['Was', 'Wunsch', 'Neuer Stand'],
        ['Kurse', 10, 8],
        ['Plätze', 4, 4],
      ]),
      ['A1:C3', { indicator: 'A', target: 'B', actual: 'C' }],
    ],
  ])('%s', (_, sheet, expected) => {
    const { tables, mappingProblems } = found(sheet, plain);
    expect(mappingProblems).toEqual([]);
    expect(where(sheet, plain)).toContainEqual(expected);
    expect(tables.find((table) => table.mapping === plain)).toBeDefined();
  });

  it('under a header of two rows', () => {
    const two = [
      [null, 'Heute', null],
      ['Was', 'hin', 'da'],
      ['Kurse', 10, 8],
    ];
    const own = land(
      sheetOf(two),
      mapping('A1:C3', { indicator: 0, target: 1, actual: 2 }, { headerRows: 2 }),
    );
    expect(where(sheetOf(two, { at: 'B3' }), own)).toEqual([
      ['B3:D5', { indicator: 'B', target: 'C', actual: 'D' }],
    ]);
  });

  it('when it is ignored, too', () => {
    const ignored = land(
      sheetOf([
        ['Indikator', 'Soll', 'Ist'],
        ['A', 1, 1],
      ]),
      mapping('A1:C2', {}, { ignored: true }),
    );
    expect(
      found(
        sheetOf(
          [
            ['Indikator', 'Soll', 'Ist'],
            ['A', 1, 1],
          ],
          { at: 'B9' },
        ),
        ignored,
      ),
    ).toEqual({
      tables: [],
      nearMisses: [],
      questions: [],
      mappingProblems: [],
    });
  });

  it.each<[string, string, string[], number]>([
    ['the only new one', 'Januar', ['Februar', 'Januar', 'März'], 1],
    ['the one in its place, of several', 'Januar', ['Januar', 'Feb', 'März'], 1],
    ['not another new one', 'Feb', ['Januar', 'Feb', 'März'], 0],
    ['not one that was there', 'Februar', ['Januar', 'Februar', 'März'], 0],
    ['not a copy', 'Kopie', ['Tabelle1', 'Kopie', 'Februar', 'März'], 0],
  ])('to a renamed sheet: %s', (_, name, sheets, tables) => {
    const options = { language: 'de', mappings: [plain], sheets } as const;
    expect(findTables(sheetOf(rows, { name }), options).tables).toHaveLength(tables);
  });

  it.each<[string, Sheet, string]>([
    ['gone', sheetOf([['Notiz'], ['x'], ['y']]), 'header-gone'],
    ['one of several', sheetOf([[], head, ['A', 1, 1], [], head, ['B', 2, 2]]), 'ambiguous'],
  ])('and says so when it is %s', (_, sheet, reason) => {
    expect(found(sheet, plain)).toMatchObject({ tables: [], mappingProblems: [{ mapping: plain, reason }] });
  });
});

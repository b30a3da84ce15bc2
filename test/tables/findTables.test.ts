import { parseAddress } from '../../src/model';
import type { CellRange, Sheet } from '../../src/model';
import { findTables, readRow } from '../../src/tables';
import { mehrlin } from '../support/mehrlin';
import { sheetOf, type LiteralOptions } from '../support/sheet';
import { tablesIn } from '../support/tables';

function area(address: string): CellRange {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(address);
  return range;
}

/** The header at C5, a title above, the source line below. */
function mehrlinSheet(options: LiteralOptions = {}): Sheet {
  const title = 'Für das Projekt weisen nachfolgende Indikatoren die erzielten Ergebnisse aus:';
  return sheetOf([[title], [], ...mehrlin, [], ['Quelle: Projektkoordination MEHRLiN']], {
    at: 'C3',
    ...options,
  });
}

const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('MEHRLiN, pasted below a title and above its source line', () => {
  const sheet = mehrlinSheet();
  const { tables, nearMisses } = findTables(sheet, { language: 'de' });

  it('is one table, C5:F17', () => {
    expect(tablesIn(sheet)).toEqual([
      {
        range: 'C5:F17',
        header: '5-5',
        columns: { indicator: 'C', target: 'D', actual: 'E', percent: 'F' },
        rows: rowsBetween(6, 17),
        totals: [],
      },
    ]);
    expect(nearMisses).toEqual([]);
  });

  it('reads its texts as German numbers, and says that the language decided', () => {
    const rows = tables.flatMap((table) => Array.from(table.dataRows, (row) => readRow(sheet, table, row)));
    const asText = { kind: 'number', asText: true, ambiguous: true };
    expect(rows[8]?.target).toEqual({ ...asText, value: 2000 });
    expect(rows[8]?.actual).toEqual({ ...asText, value: 10360 });
    expect(rows[10]?.percent).toEqual({ ...asText, value: 1160 });
    expect(rows[2]).toMatchObject({
      row: 7,
      indicator: 'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
      target: { value: 80, asText: false },
      actual: { value: 55 },
      percent: { value: 69 },
    });
  });

  it('follows the workbook’s separators before the language', () => {
    const german = mehrlinSheet({ culture: { decimalSeparator: ',', groupSeparator: '.' } });
    const [table] = findTables(german, { language: 'en' }).tables;
    expect(table?.styles.target).toEqual({ numberStyle: 'german', undecided: false });
  });

  it('keeps what each column was taken for', () => {
    expect(tables[0]?.evidence).toEqual([
      { role: 'indicator', column: 2, header: 'Indikator', numbers: 0, filled: 12 },
      { role: 'target', column: 3, header: 'Zielwert', numbers: 12, filled: 12 },
      { role: 'actual', column: 4, header: 'Ergebnis', numbers: 12, filled: 12 },
      { role: 'percent', column: 5, header: '%', numbers: 12, filled: 12 },
    ]);
  });
});

describe('columns', () => {
  it('may stand in any order, in English, with other columns between', () => {
    const sheet = sheetOf(
      [
        ['% Achieved', 'Actual\n(to date)', 'Unit', 'Indicator', 'Target', 'Comments', null, 'internal'],
        [0.5, 5, 'persons', 'Trainings held', 10, null, null, 'x'],
        [1, 7, 'persons', 'People placed', 7, 'done', null, 'y'],
      ],
      { at: 'B3' },
    );
    expect(tablesIn(sheet, 'en')).toEqual([
      {
        range: 'B3:G5',
        header: '3-3',
        columns: { indicator: 'E', target: 'F', actual: 'C', percent: 'B', unit: 'D', explanation: 'G' },
        rows: [4, 5],
        totals: [],
      },
    ]);
  });

  it('takes the names under a blank header, and steps over a spacer', () => {
    const sheet = sheetOf([
      [null, 'Soll [h]', null, 'Ist [h]', 'Abweichung in %'],
      ['Beratung', 10, null, 12, 0.2],
      ['Kurse', 20, null, 10, -0.5],
    ]);
    expect(tablesIn(sheet)[0]).toMatchObject({
      range: 'A1:E3',
      columns: { indicator: 'A', target: 'B', actual: 'D', deviation: 'E' },
    });
    expect(tablesIn(sheet)[0]?.columns).not.toHaveProperty('percent');
  });

  it('takes the numbers, not the objectives, for the target', () => {
    const sheet = sheetOf([
      ['Ziel', 'Kennzahl', 'Zielwert', 'Ist'],
      ['Mehr Menschen in Arbeit', 'Vermittlungen', 10, 8],
      ['Bessere Bildung', 'Abschlüsse', 5, 6],
    ]);
    expect(tablesIn(sheet)[0]?.columns).toEqual({ indicator: 'B', target: 'C', actual: 'D' });
    const numeric = sheetOf([
      ['Maßnahme', 'Ziel', 'Ergebnis'],
      ['Kurse', 10, 8],
    ]);
    expect(tablesIn(numeric)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
    const words = sheetOf([
      ['Ziel', 'Soll', 'Ist'],
      ['Mehr Kurse', 10, 8],
    ]);
    expect(tablesIn(words)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
  });

  it('does not take last year’s result, nor a result beside an Ist column, for the actual', () => {
    const sheet = sheetOf([
      [
        'Kostenart',
        'Ergebnis des Vorjahres',
        'Fortgeschriebener Ansatz',
        'Ist-Ergebnis',
        'Vergleich Ansatz/Ist',
      ],
      ['Personal', 90, 100, 95, 5],
      ['Sachkosten', 40, 50, 60, -10],
    ]);
    expect(tablesIn(sheet)[0]?.columns).toEqual({
      indicator: 'A',
      target: 'C',
      actual: 'D',
      deviation: 'E',
    });
    const beside = sheetOf([
      ['Indikator', 'Soll', 'Ist', 'Ergebnis'],
      ['Kurse', 10, 8, 0],
    ]);
    expect(tablesIn(beside)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
  });

  it('decides "Achievement" and "Progress" by the numbers', () => {
    const percent = sheetOf([
      ['KPI', 'Target', 'Actual', 'Achievement'],
      ['A', 10, 5, { v: 0.5, format: '0%' }],
      ['B', 8, 8, { v: 1, format: '0%' }],
    ]);
    expect(tablesIn(percent)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C', percent: 'D' });
    const values = sheetOf([
      ['KPI', 'Target', 'Achievement'],
      ['A', 10, 5],
      ['B', 8, 8],
    ]);
    expect(tablesIn(values)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
    const other = sheetOf([
      ['KPI', 'Target', 'Actual', 'Progress %'],
      ['A', 10, 5, 30],
      ['B', 8, 8, 22],
    ]);
    expect(tablesIn(other)[0]?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
  });

  it('shows a column that could have been taken as well', () => {
    const sheet = sheetOf([
      ['KPI', '2030 Target', '2024 Target', '2024 Actual'],
      ['A', 10, 5, 4],
    ]);
    const [later, table] = findTables(sheet, { language: 'en' }).tables;
    expect(later?.columns).toEqual({ indicator: 0, target: 1, actual: 3 });
    expect(table?.columns).toEqual({ indicator: 0, target: 2, actual: 3 });
    expect(table?.evidence.filter(({ role }) => role === 'target').map(({ header }) => header)).toEqual([
      '2024 Target',
      '2030 Target',
    ]);
  });
});

describe('headers of several rows, several tables', () => {
  it('reports every pair of a table once, named by the word above it', () => {
    const sheet = sheetOf(
      [
        ['Projekt X'],
        [],
        [null, 'Partner A', null, null, 'Partner B', null, null],
        ['Indikator', 'Soll', 'Ist', '%', 'Soll', 'Ist', '%'],
        ['Kurse', 10, 5, 50, 4, 4, 100],
      ],
      { at: 'B2', merges: [area('C4:E4'), area('F4:H4')] },
    );
    expect(tablesIn(sheet)).toEqual([
      {
        range: 'B4:H6',
        header: '4-5',
        columns: { indicator: 'B', target: 'C', actual: 'D', percent: 'E' },
        rows: [6],
        totals: [],
        series: 'Partner A',
      },
      {
        range: 'B4:H6',
        header: '4-5',
        columns: { indicator: 'B', target: 'F', actual: 'G', percent: 'H' },
        rows: [6],
        totals: [],
        series: 'Partner B',
      },
    ]);
  });

  it('names the pairs by years, in the header or above without merging', () => {
    const inHeader = sheetOf([
      ['Indikator', 'Soll 2023', 'Soll 2024', 'Ist 2023', 'Ist 2024'],
      ['Kurse', 10, 20, 5, 15],
    ]);
    expect(
      tablesIn(inHeader).map(({ series, columns }) => [series, columns['target'], columns['actual']]),
    ).toEqual([
      ['2023', 'B', 'D'],
      ['2024', 'C', 'E'],
    ]);
    const above = sheetOf([
      [null, 2023, null, 2024, null],
      ['Indikator', 'Soll', 'Ist', 'Soll', 'Ist'],
      ['Kurse', 10, 5, 20, 15],
    ]);
    expect(tablesIn(above).map(({ series, header }) => [series, header])).toEqual([
      ['2023', '1-2'],
      ['2024', '1-2'],
    ]);
  });

  it('reads a header merged downwards beside two rows of words', () => {
    const sheet = sheetOf(
      [
        ['Aufgaben', 'Aufwand in h', null],
        [null, 'Sollzeit', 'Istzeit'],
        ['Analyse', 10, 12],
      ],
      { merges: [area('A1:A2'), area('B1:C1')] },
    );
    expect(tablesIn(sheet)[0]).toMatchObject({
      range: 'A1:C3',
      header: '1-2',
      rows: [3],
      columns: { indicator: 'A' },
    });
  });

  it('does not take a title for a header row', () => {
    const sheet = sheetOf(
      [
        ['Indikatoren des Projekts', null, null],
        ['Indikator', 'Soll', 'Ist'],
        ['Kurse', 10, 8],
      ],
      { merges: [area('A1:C1')] },
    );
    expect(tablesIn(sheet)[0]).toMatchObject({ range: 'A2:C3', header: '2-2' });
  });

  it('takes years below the role words for header and series, not for data', () => {
    const sheet = sheetOf([
      ['Indikator', 'Soll', null, 'Ist', null],
      [null, 2023, 2024, 2023, 2024],
      ['Kurse', 10, 20, 5, 15],
    ]);
    expect(
      tablesIn(sheet).map(({ header, rows, series, columns }) => [
        header,
        rows,
        series,
        columns['target'],
        columns['actual'],
      ]),
    ).toEqual([
      ['1-2', [3], '2023', 'B', 'D'],
      ['1-2', [3], '2024', 'C', 'E'],
    ]);
  });

  it('counts HXL tags and column numbers as header', () => {
    const hxl = sheetOf([
      ['Indicator', 'Target', 'Reached'],
      ['#indicator+name', '#indicator+target', '#reached'],
      ['People', 10, 8],
    ]);
    expect(tablesIn(hxl)[0]).toMatchObject({ header: '1-2', rows: [3] });
    const numbered = sheetOf([
      ['Bezeichnung', 'Ansatz', 'Ist', 'Vergleich Ansatz/Ist'],
      [1, 2, 3, 4],
      ['Steuern', 10, 8, 2],
    ]);
    expect(tablesIn(numbered)[0]).toMatchObject({ header: '1-2', rows: [3] });
  });

  it('finds tables beside and below each other', () => {
    const head = ['Indikator', 'Zielwert', 'Ergebnis'];
    const sheet = sheetOf([
      [...head, null, ...head],
      ['Kurse', 10, 8, null, 'Beratungen', 5, 5],
      ['Plätze', 3, 3],
      [],
      ['Teilprojekt 2'],
      head,
      ['Kurse', 1, 1],
    ]);
    expect(tablesIn(sheet).map(({ range, rows }) => [range, rows])).toEqual([
      ['A1:C3', [2, 3]],
      ['E1:G2', [2]],
      ['A6:C7', [7]],
    ]);
  });

  it('keeps to the range of an Excel table', () => {
    const sheet = sheetOf(
      [
        ['Indikator', 'Zielwert', 'Ergebnis'],
        ['Kurse', 10, 8],
        ['Beratungen', 20, 18],
        ['Nebenrechnung', 1, 2],
      ],
      { tables: [{ name: 'Tabelle1', range: area('A1:C3'), hasHeaders: true, hasTotals: false }] },
    );
    expect(tablesIn(sheet)[0]).toMatchObject({ range: 'A1:C3', rows: [2, 3] });
  });

  it('believes an Excel table about its total row, whatever it is called', () => {
    const sheet = sheetOf(
      [
        ['Indikator', 'Zielwert', 'Ergebnis'],
        ['Kurse', 10, 8],
        ['Ergebnis', 10, 8],
      ],
      { tables: [{ name: 'Tabelle1', range: area('A1:C3'), hasHeaders: true, hasTotals: true }] },
    );
    expect(tablesIn(sheet)[0]).toMatchObject({ range: 'A1:C3', rows: [2], totals: [3] });
  });
});

describe('what is no indicator table, or not a whole one', () => {
  it.each([
    [
      'dates planned and met',
      [
        ['Aufgabe', 'Plan', 'Ist'],
        ['Start', { v: 45000, format: 'dd.mm.yyyy' }, { v: 45001, format: 'dd.mm.yyyy' }],
        ['Ende', { v: 45100, format: 'dd.mm.yyyy' }, { v: 45101, format: 'dd.mm.yyyy' }],
      ],
    ],
    [
      'words only',
      [
        ['Indicator', 'Target', 'Actual'],
        ['A', 'better schools', 'some'],
        ['B', 'happy people', 'few'],
        ['C', 'peace', 'none yet'],
      ],
    ],
    [
      'a time series',
      [
        ['Jahr', 'Ist'],
        [2023, 5],
        [2024, 6],
      ],
    ],
    [
      'words of targets',
      [
        ['Goal Name', 'Target group', 'Unit Priority'],
        ['G1', 'Youth', 3],
      ],
    ],
    ['a sentence', [['Das Soll und das Ist werden unten erklärt', 'Ziel']]],
    ['an empty sheet', []],
  ] as const)('%s: silence', (_, rows) => {
    expect(findTables(sheetOf(rows), { language: 'de' }).tables).toEqual([]);
  });

  it('names what a header row lacks', () => {
    const sheet = sheetOf([
      ['Indikator', 'Zielwert', 'Menge 2024'],
      ['Kurse', 10, 8],
    ]);
    const { tables, nearMisses } = findTables(sheet, { language: 'de' });
    expect(tables).toEqual([]);
    expect(nearMisses).toEqual([
      {
        sheet: 'Tabelle1',
        row: 0,
        range: { top: 0, left: 0, bottom: 0, right: 2 },
        found: [
          { role: 'indicator', column: 0, header: 'Indikator', numbers: 0, filled: 1 },
          { role: 'target', column: 1, header: 'Zielwert', numbers: 1, filled: 1 },
        ],
        missing: ['actual'],
      },
    ]);
  });

  it('returns a table without its target when name, actual and percentage leave no doubt', () => {
    const sheet = sheetOf([
      ['Indikator', 'Standorte', 'Ergebnis', 'Zielerreichung'],
      ['Kurse', 3, 8, 80],
      ['Beratungen', 1, 5, 100],
    ]);
    expect(tablesIn(sheet)).toEqual([
      {
        range: 'A1:D3',
        header: '1-1',
        columns: { indicator: 'A', actual: 'C', percent: 'D' },
        rows: [2, 3],
        totals: [],
      },
    ]);
  });

  it('finds a form that nobody has filled in yet', () => {
    const sheet = sheetOf([
      ['Indikator', 'Zielwert', 'Ergebnis', '%'],
      ['Kurse', null, null, null],
      ['Beratungen', null, null, null],
      [],
      ['Quelle: Projekt'],
    ]);
    expect(tablesIn(sheet)[0]).toMatchObject({ range: 'A1:D3', rows: [2, 3] });
  });
});

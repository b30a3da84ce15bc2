import { checkSheet } from '../../src/engine';
import { parseAddress } from '../../src/model';
import type { CellRange } from '../../src/model';
import { applyFixes } from '../support/applyFixes';
import { told } from '../support/findings';
import type { Table } from '../support/findings';
import { sheetOf, type LiteralOptions } from '../support/sheet';
import { tablesIn, type SeenTable } from '../support/tables';

function areas(...addresses: string[]): CellRange[] {
  return addresses.flatMap((address) => parseAddress(address)?.range ?? []);
}

function check(rows: Table, options: LiteralOptions = {}): ReturnType<typeof checkSheet> {
  return checkSheet(sheetOf(rows, options), {});
}

/** "row: target/actual status" of each result. */
function results(rows: Table, options: LiteralOptions = {}): string[] {
  return check(rows, options).tables.flatMap(({ table, rows: found }) =>
    [...found].map(
      ({ row, indicator, target, actual, status }) =>
        `${table.series ?? ''} ${String(row + 1)} ${indicator}: ${String(actual)}/${String(target)} ${status}`,
    ),
  );
}

const months: Table = [
  ['Monatsbericht'],
  ['Indikator', null, 'Jan', 'Feb', 'Mrz'],
  ['Beratungen', 'Soll', 10, 10, 10],
  [null, 'Ist', 5, '12', null],
  ['Kurse', 'Soll', 4, 4, 4],
  [null, 'Ist', 4, 3, null],
  ['Summe', 'Soll', 14, { v: 14, f: '=D3+D5' }, 14],
  [null, 'Ist', 9, 16, null],
];

describe('SOLL and IST beneath each other', () => {
  it('are one table for each month that has begun; a row is that of its actual', () => {
    const month = (column: string, series: string): SeenTable => ({
      range: 'A2:D8',
      header: '2-2',
      columns: { indicator: 'A', target: column, actual: column },
      rows: [4, 6],
      totals: [8],
      series,
    });
    expect(tablesIn(sheetOf(months))).toEqual([month('C', 'Jan'), month('D', 'Feb')]);
    const [first] = check(months).tables;
    expect(first?.table.rowRoles).toEqual({ target: -1, actual: 0 });
    expect(first?.table.evidence).toEqual([
      { role: 'indicator', column: 0, header: 'Indikator', numbers: 0, filled: 2 },
      { role: 'target', column: 2, header: 'Soll', numbers: 2, filled: 2 },
      { role: 'actual', column: 2, header: 'Ist', numbers: 2, filled: 2 },
    ]);
  });

  it('are checked, with findings and fixes at the cells of the workbook', () => {
    const { findings } = check(months);
    expect(findings.map(told)).toEqual([
      'under-target critical C3:C4',
      'number-as-text text D4',
      'under-target under D5:D6',
      'sum-mismatch sum D8',
    ]);
    expect(findings[1]?.fix?.writes).toEqual([{ row: 3, column: 3, value: 12 }]);
    expect(findings[3]?.data).toMatchObject({ sum: 15, total: 16, first: 'D4', last: 'D6' });
    expect(results(months)).toEqual([
      'Jan 4 Beratungen: 5/10 critical',
      'Jan 6 Kurse: 4/4 met',
      'Feb 4 Beratungen: 12/10 met',
      'Feb 6 Kurse: 3/4 under',
    ]);
  });

  const withPercent: Table = [
    ['Thema', null, 2024],
    ['Beratungen', 'Plan', 100],
    ['Beratungen', 'Ist', 80],
    ['Beratungen', '%', 70],
    ['Kurse', 'Plan', 4],
    ['Kurse', 'Ist', 4],
    ['Kurse', '%', null],
  ];

  it('may have a row of percentages, whose fixes are formulas over the right cells', () => {
    const sheet = sheetOf(withPercent, { at: 'C5' });
    const { findings } = checkSheet(sheet, {});
    expect(findings.map(told)).toEqual([
      'percent-mismatch mismatch E8',
      'under-target under E6:E8',
      'percent-missing missing E11',
    ]);
    expect(findings.flatMap(({ fix }) => fix?.writes ?? [])).toEqual([
      { row: 7, column: 4, formula: '=IFERROR(E7/E6*100,"")', format: '0' },
      { row: 10, column: 4, formula: '=IFERROR(E10/E9*100,"")', format: '0' },
    ]);
    const fixed = applyFixes(
      sheet,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    expect(checkSheet(fixed, {}).findings.map(told)).toEqual(['under-target under E6:E8']);
  });

  it('may have a percentage in a column beside them', () => {
    const found = check([
      ['Indikator', null, 'Wert', 'Zielerreichung'],
      ['Beratungen', 'Soll', 5, null],
      [null, 'Ist', 5, { v: 100, f: '=C3/C2*100' }],
      ['Kurse', 'Soll', 8, null],
      [null, 'Ist', 6, { v: 57, f: '=C5/C4*100' }],
    ]);
    expect(found.tables.map(({ table }) => table.columns)).toEqual([
      { indicator: 0, target: 2, actual: 2, percent: 3 },
    ]);
    expect(found.findings.map(told)).toEqual(['percent-mismatch mismatch D5', 'under-target under C4:D5']);
  });

  it('may have codes, units, deviations and merged names, under headers of two rows', () => {
    const rows: Table = [
      [null, null, null, null, 2024, null, 2025, null],
      ['Nr.', 'Kennzahl', 'Einheit', null, 'Q1', 'Q2', 'Q1', 'Q2'],
      [1, 'Beratungen', 'Anzahl', 'Ziel', 10, 10, 10, 10],
      [null, null, null, 'Ergebnis', 10, 11, 12, 10],
      [null, null, null, 'Abweichung', 0, 1, 2, 0],
      [2, 'Vermittlungsquote', '%', 'Ziel', 10, 10, 10, 10],
      [null, null, null, 'Ergebnis', 10, 120, 10, 10],
      [null, null, null, 'Abweichung', 0, 110, 0, 0],
    ];
    const merges = areas('E1:F1', 'G1:H1', 'A3:A5', 'B3:B5', 'C3:C5', 'A6:A8', 'B6:B8', 'C6:C8');
    const found = check(rows, { merges });
    expect(found.tables.map(({ table }) => table.series)).toEqual([
      '2024 Q1',
      '2024 Q2',
      '2025 Q1',
      '2025 Q2',
    ]);
    expect(found.tables[1]?.table.columns).toEqual({
      code: 0,
      indicator: 1,
      unit: 2,
      target: 5,
      actual: 5,
      deviation: 5,
    });
    expect(found.findings.map(told)).toEqual(['share-over-100 over F7']);
  });

  it('may have the name above them, actuals first, and gaps between', () => {
    expect(
      results([
        [null, 'Q1 2024', 'Q2 2024'],
        ['Beratungen'],
        ['Actual', 5, 12],
        ['Target', 10, 10],
        [],
        ['Trainings'],
        ['Actual', 4, null],
        ['Target', 4, 4],
        ['Source: project office'],
      ]),
    ).toEqual([
      'Q1 2024 3 Beratungen: 5/10 critical',
      'Q1 2024 7 Trainings: 4/4 met',
      'Q2 2024 3 Beratungen: 12/10 met',
      'Q2 2024 7 Trainings: null/4 open',
    ]);
  });

  it('may stand beside each other', () => {
    expect(
      results([
        ['Indikator', null, 'A', null, null, 'Indikator', null, 'B'],
        ['Kurse', 'Ist', 5, null, null, 'Beratungen', 'Soll', 5],
        [null, 'Soll', 5, null, null, null, 'Ist', 4],
        ['Fälle', 'Ist', 5, null, null, 'Plätze', 'Soll', 5],
        [null, 'Soll', 5, null, null, null, 'Ist', 5],
      ]),
    ).toEqual([' 2 Kurse: 5/5 met', ' 4 Fälle: 5/5 met', ' 3 Beratungen: 4/5 under', ' 5 Plätze: 5/5 met']);
  });

  it('tell what all series share once: names, and whole and part in each', () => {
    const { findings } = check([
      ['Indikator', null, 'Jan', 'Feb'],
      ['Kurse', 'Soll', 5, 5],
      [null, 'Ist', 5, 5],
      ['Kurse', 'Soll', 5, 5],
      [null, 'Ist', 5, 5],
      ['davon Frauen', 'Soll', 3, 5],
      [null, 'Ist', 6, 5],
      [null, 'Soll', 3, 5],
      [null, 'Ist', 3, 5],
    ]);
    expect(findings.map(told)).toEqual([
      'indicator-duplicate name A4',
      'part-exceeds-whole part C7',
      'indicator-blank blank A8',
    ]);
  });
});

describe('SOLL and IST beneath each other, from the first row on', () => {
  it('have no header', () => {
    const [table] = check([
      ['Kurse', 'Ist', 3],
      [null, 'Soll', 4],
    ]).tables;
    expect(table?.table.header).toEqual({ top: 0, bottom: -1 });
    expect([...(table?.table.dataRows ?? [])]).toEqual([0]);
  });
});

describe('SOLL and IST beneath each other are no table', () => {
  const day = (v: number): { v: number; format: string } => ({ v, format: 'dd.mm.yyyy' });
  const traps: Readonly<Record<string, Table>> = {
    'of dates': [
      ['Meilenstein', null, 'Termin', 'Termin neu'],
      ['Abnahme', 'Plan', day(45_000), day(45_010)],
      [null, 'Ist', day(45_001), day(45_011)],
    ],
    'in a legend': [['Legende'], ['Soll', 'blau'], ['Ist', 'rot']],
    'in a calendar of tasks': [
      [null, null, 1, 2, 3, 4, 5, 6],
      ['Entwurf', 'Soll', 4, 4, null, null, null, null],
      [null, 'Ist', 4, 2, null, null, null, null],
      ['Bau', 'Soll', null, null, 4, 4, null, null],
      [null, 'Ist', null, null, 4, 4, null, null],
      ['Test', 'Soll', null, null, null, null, 4, 4],
      [null, 'Ist', null, null, null, null, 4, 4],
    ],
    'without a name': [
      [null, 'Jan', 'Feb'],
      ['Soll', 4, 5],
      ['Ist', 3, 3],
    ],
    'without an actual': [
      ['Kurse', 'Soll', 4, 5],
      ['Fälle', 'Soll', 3, 3],
    ],
  };
  it.each(Object.entries(traps))('%s', (_, rows) => {
    expect(tablesIn(sheetOf(rows))).toEqual([]);
  });
});

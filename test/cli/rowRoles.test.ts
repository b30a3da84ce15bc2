import { reportSchema } from '../../src/cli/contract';
import { jsonReporter } from '../../src/cli/reports/json';
import { digestOf } from '../../src/report';
import type { Reporter } from '../../src/cli/reports/reporter';
import { textReporter } from '../../src/cli/reports/text';
import { checkSheet } from '../../src/engine';
import type { Table } from '../support/findings';
import { sheetOf } from '../support/sheet';

function report(reporter: Reporter, rows: Table): string {
  const outcome = { file: 'a.xlsx', error: null, result: checkSheet(sheetOf(rows), {}) } as const;
  return [...reporter.begin(), ...reporter.part(outcome), ...reporter.end([digestOf(outcome)])].join('');
}

const beneath: Table = [
  ['Indikator', null, 'Jan'],
  ['Kurse', 'Soll', 5],
  [null, 'Ist', 4],
];

describe('tables whose roles stand in rows', () => {
  it('are reported by the row of the actual, and say where the others stand', () => {
    const [file] = reportSchema.parse(JSON.parse(report(jsonReporter({ language: 'de' }), beneath))).files;
    expect(file?.tables).toEqual([
      {
        sheet: 'Tabelle1',
        range: 'A1:C3',
        columns: { indicator: 'A', target: 'C', actual: 'C' },
        rowRoles: { target: -1, actual: 0 },
        others: [],
        rows: [{ row: 3, indicator: 'Kurse', target: 5, actual: 4, achievement: 80, status: 'under' }],
      },
    ]);
    expect(file?.findings.map(({ range }) => range)).toEqual(['C2:C3']);
  });
});

describe('tables that are not recognised for certain', () => {
  const doubtful: Table = [
    ['Kennzahl', 'Jahresziel', 'Q1 Ist', 'Q2 Ist'],
    ['Kurse', 100, 20, 30],
  ];

  it('are a question, not an answer', () => {
    const text = report(
      textReporter({ language: 'de' }, (_, text) => text),
      doubtful,
    );
    expect(text).toContain(
      'Ist das eine Indikatorentabelle? Nicht sicher erkannt: Indikator = A “Kennzahl”, Zielwert = B “Jahresziel”, Ergebnis = C “Q1 Ist”, Ergebnis = D “Q2 Ist”.',
    );
    const [file] = reportSchema.parse(JSON.parse(report(jsonReporter({ language: 'de' }), doubtful))).files;
    expect(file?.tables[0]?.doubtful).toBe(true);
  });
});

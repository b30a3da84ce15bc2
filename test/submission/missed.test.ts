import { checkSheet } from '../../src/engine';
import { formatRange } from '../../src/model';
import type { Finding } from '../../src/model';
import { exceededTargets, missedTargets, type RowToExplain } from '../../src/submission';
import { asksForReason } from '../../src/submission/missed';
import { sheetOf, type LiteralCell } from '../support/sheet';

const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', 'Begründung'];

function toExplain(rows: readonly (readonly LiteralCell[])[]): { missed: string[]; exceeded: string[] } {
  const sheet = sheetOf(rows);
  const { tables, findings } = checkSheet(sheet, {});
  const say = ({ range, row, explanation, explanationCell: cell, series }: RowToExplain): string =>
    [formatRange(range), row.indicator, series, explanation, cell && `${cell.row},${cell.column}`]
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
  return {
    missed: tables.flatMap((table) => missedTargets(table, sheet)).map(say),
    exceeded: tables.flatMap((table) => exceededTargets(table, sheet, findings)).map(say),
  };
}

describe('targets to be explained', () => {
  it('are those under target and critical, with what is said about them', () => {
    expect(
      toExplain([
        HEADER,
        ['Kurse', 100, 60, ' Stelle unbesetzt '],
        ['Beratungen', 100, 70, null],
        ['Plätze', 100, 90, 'knapp'],
        ['Besuche', 100, 100, null],
        ['Betriebe', 100, 10, 7],
        ['Fahrten', 100, 10, true],
        ['Offen', 100, null, null],
      ]).missed,
    ).toEqual([
      'A2:D2 Kurse Stelle unbesetzt 1,3',
      'A3:D3 Beratungen 2,3',
      'A6:D6 Betriebe 7 5,3',
      'A7:D7 Fahrten 6,3',
    ]);
  });

  it('have no cell where the table has no column for reasons', () => {
    expect(
      toExplain([
        ['Indikator', 'Ziel', 'Ist'],
        ['Kurse', 100, 60],
        ['Plätze', 5, 5],
      ]).missed,
    ).toEqual(['A2:C2 Kurse']);
  });

  it('name their series', () => {
    const rows = [
      ['Indikator', 'Ziel 2023', 'Ist 2023', 'Ziel 2024', 'Ist 2024'],
      ['Kurse', 100, 60, 100, 100],
      ['Plätze', 5, 5, 5, 1],
    ];
    expect(toExplain(rows).missed).toEqual(['A2:E2 Kurse 2023', 'A3:E3 Plätze 2024']);
  });

  it('are those so far exceeded that a finding asks why', () => {
    const rows = [HEADER, ['Kurse', 10, 100, 'Förderung'], ['Plätze', 10, 16, null], ['Besuche', 5, 5, null]];
    expect(toExplain(rows).exceeded).toEqual(['A2:D2 Kurse Förderung 1,3']);
    expect(toExplain(rows).missed).toEqual([]);
  });
});

it.each<[Pick<Finding, 'check' | 'severity'>, boolean]>([
  [{ check: 'over-achievement', severity: 'info' }, false],
  [{ check: 'over-achievement', severity: 'warning' }, true],
  [{ check: 'under-target', severity: 'info' }, true],
  [{ check: 'explanation-missing', severity: 'error' }, true],
  [{ check: 'percent-mismatch', severity: 'error' }, false],
])('a reason answers %j: %p', (finding, asks) => {
  expect(asksForReason(finding as Finding)).toBe(asks);
});

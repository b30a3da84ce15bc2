import fc from 'fast-check';
import { checkSheet } from '../../src/engine';
import type { CheckResult, IndicatorChange } from '../../src/model';
import { compareReports } from '../../src/compare';
import { GERMAN } from '../support/findings';
import { anySheet } from '../support/randomTables';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';
import { runs } from '../support/seed';

const report = (rows: LiteralCell[][], name = 'Indikatoren'): CheckResult =>
  checkSheet(sheetOf([[...GERMAN], ...rows], { name }), {});

const told = (change: IndicatorChange): unknown[] => {
  if (change.kind === 'added') return ['added', change.after.indicator, change.after.row + 1];
  if (change.kind === 'removed') return ['removed', change.before.indicator, change.before.row + 1];
  const { before, after, difference } = change;
  return [after.indicator, difference, `${before.status} → ${after.status}`];
};

describe('two states of a report', () => {
  const older = report([
    ['Beratene Betriebe', 50, 40, 80],
    ['In Ausbildung Vermittelte', 30, 18, 60],
    ['Praktika', 10, null, null],
    ['Veranstaltungen', 5, 5, 100],
  ]);

  it('differ by what was added, removed and changed, and by how much', () => {
    const newer = report([
      ['Veranstaltungen', 5, 5, 100],
      ['Beratene Betriebe ', 50, 50.1, 100],
      ['in Ausbildung vermittelte', 20, 18, 90],
      ['Ehrenamtliche', 4, 4, 100],
    ]);
    const { changes, unchanged } = compareReports(older, newer);
    expect(unchanged).toBe(1);
    expect(changes.map(told)).toEqual([
      ['Beratene Betriebe', { target: 0, actual: 10.1, achievement: 20.2 }, 'under → met'],
      ['in Ausbildung vermittelte', { target: -10, actual: 0, achievement: 30 }, 'critical → near'],
      ['added', 'Ehrenamtliche', 5],
      ['removed', 'Praktika', 4],
    ]);
  });

  it('are compared although the sheet has another name', () => {
    const renamed = report([['Beratene Betriebe', 50, 40, 80]], 'Stand Mai');
    const { changes, unchanged } = compareReports(report([['Beratene Betriebe', 50, 40, 80]]), renamed);
    expect([changes, unchanged]).toEqual([[], 1]);
  });

  it('pair names that occur several times in their order', () => {
    const rows = (second: number): LiteralCell[][] => [
      ['Teilnehmende', 10, 10, 100],
      ['Teilnehmende', 20, second, null],
    ];
    const { changes } = compareReports(report(rows(5)), report(rows(20)));
    expect(changes.map(told)).toEqual([
      ['Teilnehmende', { target: 0, actual: 15, achievement: 75 }, 'critical → met'],
    ]);
  });

  it('of a report with itself are none; swapped, added and removed swap', () => {
    fc.assert(
      fc.property(anySheet, anySheet, (one, other) => {
        const [a, b] = [one, other].map(({ rows, facts }) => checkSheet(sheetOf(rows, facts), {}));
        if (a === undefined || b === undefined) return;
        expect(compareReports(a, a)).toEqual({ changes: [], unchanged: a.summary.rows });
        const count = ({ changes }: ReturnType<typeof compareReports>, kind: string): number =>
          changes.filter((change) => change.kind === kind).length;
        const [there, back] = [compareReports(a, b), compareReports(b, a)];
        expect(count(there, 'added')).toBe(count(back, 'removed'));
        expect(there.unchanged + count(there, 'added') + count(there, 'changed')).toBe(b.summary.rows);
      }),
      runs(30),
    );
  });
});

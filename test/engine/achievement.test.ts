import { checkSheet } from '../../src/engine';
import { emptySummary } from '../../src/engine/collector';
import type { Profile } from '../../src/profile';
import { GERMAN, toldIn } from '../support/findings';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

function rated(rows: readonly (readonly LiteralCell[])[], profile: Profile = {}): [number | null, string][] {
  const [table] = checkSheet(sheetOf(rows), profile).tables;
  return [...(table?.rows ?? [])].map(({ achievement, status }) => [achievement, status]);
}

describe('achievement and status', () => {
  it.each<[string, LiteralCell, LiteralCell, number | null, string]>([
    ['binary floating point is not visible', 0.3, 0.1 + 0.2, 100, 'met'],
    ['the edge belongs to the better band', 20000, 17000, 85, 'near'],
    ['rounding never lifts a row', 20000, 16999, 84.995, 'under'],
    ['nor does it at the target', 100000, 99999, 99.999, 'near'],
    ['65 is under', 100, 65, 65, 'under'],
    ['below 65 is critical', 1000, 649, 64.9, 'critical'],
    ['nothing achieved is no gap in the data', 80, 0, 0, 'critical'],
    ['23 of 40', 40, 23, 57.5, 'critical'],
    ['thirds to fifteen digits', 3, 2, 66.6666666666667, 'under'],
    ['a quotient that a double does not hold', 17, 12, 70.5882352941176, 'under'],
    ['an empty actual is open', 80, null, null, 'open'],
    ['a sign is open', 80, 'k. A.', null, 'open'],
    ['no target', null, 55, null, 'undefined'],
    ['target 0', 0, 55, null, 'undefined'],
    ['an upper limit kept', '≤ 20', 16, 125, 'met'],
    ['an upper limit exceeded', '≤ 20', 25, 80, 'under'],
    ['nothing under an upper limit', '≤ 20', 0, null, 'met'],
  ])('%s', (_, target, actual, achievement, status) => {
    const rows = [GERMAN, ['Erster', target, actual], ['Zweiter', 30, 30], ['Dritter', 20, 20]];
    expect(rated(rows)[0]).toEqual([achievement, status]);
  });

  it('follows the bands of the profile', () => {
    const rows = [GERMAN, ['A', 100, 88], ['B', 100, 74], ['C', 100, 100]];
    expect(rated(rows).map(([, status]) => status)).toEqual(['near', 'under', 'met']);
    expect(rated(rows, { bands: '100/90/75' }).map(([, status]) => status)).toEqual([
      'under',
      'critical',
      'met',
    ]);
    expect(rated(rows, { bands: { met: 101, near: 80, under: 50 } }).map(([, status]) => status)).toEqual([
      'near',
      'under',
      'near',
    ]);
  });

  it('starts from the baseline where there is one', () => {
    const rows = [
      ['Indikator', 'Ausgangswert', 'Zielwert', 'Ergebnis'],
      ['Steigend', 40, 60, 50],
      ['Fallend', 10, 6, 7],
      ['Niveau halten', 50, 50, 50],
      ['Ohne Ausgangswert', null, 50, 40],
    ];
    expect(rated(rows)).toEqual([
      [50, 'critical'],
      [75, 'under'],
      [100, 'met'],
      [80, 'under'],
    ]);
  });

  it('leaves a baseline aside where the table does', () => {
    const rows = [
      ['Indikator', 'Vorjahr', 'Zielwert', 'Ergebnis', '%'],
      ['Eins', 40, 50, 50, 100],
      ['Zwei', 40, 60, 54, 90],
      ['Drei', 30, 40, 36, 90],
    ];
    expect(rated(rows).map(([achievement]) => achievement)).toEqual([100, 90, 90]);
    expect(toldIn(rows).filter((text) => text.startsWith('percent'))).toEqual([]);
  });

  it('counts every row under exactly one status', () => {
    const { summary } = checkSheet(
      sheetOf([GERMAN, ['A', 80, 80], ['B', 80, null], ['C', 0, 5], ['D', 80, 70]]),
      {},
    );
    expect(summary).toEqual({
      ...emptySummary(),
      tables: 1,
      rows: 4,
      met: 1,
      open: 1,
      undefined: 1,
      near: 1,
      warnings: 2,
      infos: 2,
    });
  });
});

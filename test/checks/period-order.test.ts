import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { checkTexts } from '../support/checkTexts';
import { GERMAN, toldOf } from '../support/findings';
import { sheetOf } from '../support/sheet';

const rows = [GERMAN, ['TN', 80, 88, 110], ['Betriebe', 30, 30, 100]];

it('finds a profile whose period ends before it starts, once per table', () => {
  const profile = { period: { from: '2026-12-31', to: '2026-01-01' } };
  expect(toldOf('period-order', rows, { at: 'B3' }, { profile })).toEqual(['reversed B3:E3']);
  const [finding] = checkSheet(sheetOf(rows), profile).findings;
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Der Berichtszeitraum im Profil beginnt am 31.12.2026 und endet schon am 01.01.2026.',
  );
});

it('finds actual values for a period that has not begun, where the day is known', () => {
  const profile = { period: { from: '2027-01-01', to: '2027-12-31' } };
  expect(toldOf('period-order', rows, {}, { profile, today: '2026-06-30' })).toEqual(['future A1:D1']);
  expect(toldOf('period-order', rows, {}, { profile, today: '2027-01-01' })).toEqual([]);
  expect(toldOf('period-order', rows, {}, { profile })).toEqual([]);
  expect(
    toldOf(
      'period-order',
      [GERMAN, ['TN', 80, '–', null], ['B', 30, null, null]],
      {},
      { profile, today: '2026-06-30' },
    ),
  ).toEqual([]);
});

it('looks at the years of the rows', () => {
  const years = [
    ['Indicator', 'Year', 'Target', 'Actual'],
    ['A', 2026, 80, 88],
    ['B', 2027, 80, 88],
    ['C', 'Q1 2027', 80, 88],
    ['D', 2028, 80, null],
  ];
  expect(toldOf('period-order', years, {}, { today: '2026-06-30' })).toEqual(['future B3', 'future B4']);
});

it('looks at the years of pairs of columns', () => {
  const pairs = [
    ['Indikator', 'Ziel 2026', 'Ist 2026', 'Ziel 2027', 'Ist 2027'],
    ['Kurse', 10, 10, 10, 4],
    ['Plätze', 5, 5, 5, 2],
  ];
  expect(toldOf('period-order', pairs, {}, { today: '2026-06-30' })).toHaveLength(1);
  expect(toldOf('period-order', pairs, {}, { today: '2027-06-30' })).toEqual([]);
});

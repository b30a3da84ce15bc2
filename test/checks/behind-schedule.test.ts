import { checkSheet } from '../../src/engine';
import { sheetOf } from '../support/sheet';

const profile = { period: { from: '2026-01-01', to: '2026-12-31' }, reportingDate: '2026-06-30' };
const rows = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Vermittlungen', 40, 10],
  ['Besuche', 50, 20],
  ['Kurse', 4, 4],
];
const told = (more: object = {}): unknown[] =>
  checkSheet(sheetOf(rows), { ...profile, ...more })
    .findings.filter(({ check }) => check === 'behind-schedule')
    .map(({ range, found, expected, difference }) => [range.top, found, expected, difference]);

it('says how far a result lags behind its period, in percentage points', () => {
  expect(told()).toEqual([[1, 25, 49.59, -24.59]]);
});

it('allows what the profile allows', () => {
  expect(told({ checks: { 'behind-schedule': { tolerance: 9 } } })).toEqual([
    [1, 25, 49.59, -24.59],
    [2, 40, 49.59, -9.59],
  ]);
  expect(told({ checks: { 'behind-schedule': { tolerance: 25 } } })).toEqual([]);
});

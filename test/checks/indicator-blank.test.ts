import { ENGLISH, GERMAN, toldBy } from '../support/findings';

it('finds numbers without a name, in German and English', () => {
  expect(
    toldBy(
      'indicator-blank',
      [GERMAN, ['TN', 80, 88, 110], [null, 7, 9, null], ['  ', 5, 'etwa 5', null], ['B', 30, 30, 100]],
      'B2',
    ),
  ).toEqual(['blank B4', 'blank B5']);
  expect(
    toldBy('indicator-blank', [ENGLISH, ['A', 1, 1, 100], [null, 7, 9, null], ['B', 2, 2, 100]]),
  ).toEqual(['blank A3']);
});

it('accepts numbers as names, names above the rows of their years, and totals without a name', () => {
  expect(toldBy('indicator-blank', [GERMAN, [1, 80, 88, 110], [2, 30, 30, 100]])).toEqual([]);
  expect(
    toldBy('indicator-blank', [
      ['Indikator', 'Jahr', 'Zielwert', 'Ergebnis'],
      ['TN', 2023, 80, 88],
      [null, 2024, 90, 91],
      ['Betriebe', 2023, 30, 30],
    ]),
  ).toEqual([]);
  const sum = { v: 111, f: '=SUM(B2:B3)' };
  expect(
    toldBy('indicator-blank', [GERMAN, ['A', 80, 88, 110], ['B', 30, 30, 100], [null, sum, 120, null]]),
  ).toEqual([]);
});

it('takes the zeros of a form’s spare rows for nothing', () => {
  const spare = [null, null, { v: 0, f: '=SUM(F4:Z4)' }, null];
  expect(toldBy('indicator-blank', [GERMAN, ['A', 80, 88, 110], ['B', 30, 30, 100], spare])).toEqual([]);
});

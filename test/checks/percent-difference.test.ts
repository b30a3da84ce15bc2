import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';

it('finds the difference and the shortfall, in German and English', () => {
  expect(
    toldBy(
      'percent-difference',
      [
        GERMAN,
        ['TN', 80, 100, 25],
        ['Betriebe', 40, 37, { v: -0.075, format: '0.0%' }],
        ['Plätze', 40, 37, 7.5],
        ['X', 3, 3, 100],
      ],
      'C2',
    ),
  ).toEqual(['change F3', 'change F4', 'shortfall F5']);
  expect(findingsIn([ENGLISH, ['A', 80, 100, 25], ['B', 3, 3, 100]])).toMatchObject([
    { severity: 'warning', found: 25, expected: 125, difference: -100, fix: { kind: 'write-percent' } },
  ]);
});

it('is the only diagnosis of the percentage', () => {
  expect(toldIn([GERMAN, ['TN', 80, 100, 25], ['B', 3, 3, 100]])).toEqual(['percent-difference change D2']);
  expect(
    toldIn([GERMAN, ['TN', 80, 100, 25], ['B', 3, 3, 100]], { checks: { 'percent-difference': 'off' } }),
  ).toEqual([]);
});

it('is silent where the achievement is stated, also where both are the same', () => {
  expect(
    toldBy('percent-difference', [GERMAN, ['A', 80, 40, 50], ['B', 80, 80, 100], ['C', 80, 80, 0]]),
  ).toEqual([]);
});

it('sees the difference where it was left a fraction without a percent format', () => {
  expect(
    toldIn([GERMAN, ['Kontakte', 200, 180, -0.1], ['Besuche', 50, 60, 0.2], ['Kurse', 10, 7, -0.3]]).filter(
      (told) => told.startsWith('percent'),
    ),
  ).toEqual(['percent-difference change D2:D4']);
});

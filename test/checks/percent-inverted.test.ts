import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds target divided by actual', () => {
  expect(
    toldBy(
      'percent-inverted',
      [GERMAN, ['TN', 80, 55, 145], ['Betriebe', 80, 100, { v: 0.8, format: '0%' }], ['Plätze', 3, 3, 100]],
      'C2',
    ),
  ).toEqual(['inverted F3', 'inverted F4']);
  expect(findingsIn([ENGLISH, ['A', 80, 100, 80], ['B', 3, 3, 100]])).toMatchObject([
    { severity: 'error', found: 80, expected: 125, difference: -45 },
  ]);
});

it('is silent about what fits, and about an actual of 0', () => {
  expect(
    toldBy('percent-inverted', [GERMAN, ['A', 80, 80, 100], ['B', 80, 0, 100], ['C', 80, 100, 125]]),
  ).toEqual([]);
});

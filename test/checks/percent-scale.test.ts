import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds percentages a hundred times too small or too large', () => {
  expect(
    toldBy(
      'percent-scale',
      [GERMAN, ['TN', 80, 55, 0.69], ['Betriebe', 80, 55, { v: 69, format: '0%' }], ['Plätze', 3, 3, 100]],
      'C2',
    ),
  ).toEqual(['too-small F3', 'too-large F4']);
  expect(
    toldBy('percent-scale', [
      ENGLISH,
      ['A', 80, 55, { v: 68.75, format: '0.00%' }],
      ['B', 80, 55, { v: 0.006875, format: '0.00%' }],
    ]),
  ).toEqual(['too-large D2', 'too-small D3']);
});

it('says stated, calculated and difference in points', () => {
  expect(findingsIn([GERMAN, ['TN', 80, 88, 1.1], ['B', 3, 3, 100]])).toMatchObject([
    { check: 'percent-scale', severity: 'error', found: 1.1, expected: 110, difference: -108.9 },
  ]);
});

it('takes 0 for no scale, and what fits for right', () => {
  expect(
    toldBy('percent-scale', [
      GERMAN,
      ['A', 80, 20, 0],
      ['B', 80, 55, 69],
      ['C', 80, 55, { v: 0.69, format: '0%' }],
      ['D', 80, 0, 0],
    ]),
  ).toEqual([]);
});

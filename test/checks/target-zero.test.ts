import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds targets of 0, also as text', () => {
  expect(
    toldBy(
      'target-zero',
      [GERMAN, ['TN', 0, 88, null], ['Betriebe', '0', 3, null], ['Plätze', 3, 3, 100]],
      'C2',
    ),
  ).toEqual(['zero D3', 'zero D4']);
  expect(findingsIn([ENGLISH, ['Trips', 0, 3, null], ['Places', 3, 3, 100]])).toMatchObject([
    { check: 'target-zero', severity: 'warning', found: 0 },
  ]);
});

it('is silent about small, missing and negative targets', () => {
  expect(toldBy('target-zero', [GERMAN, ['A', 0.001, 3], ['B', null, 3], ['C', -1, 3]])).toEqual([]);
});

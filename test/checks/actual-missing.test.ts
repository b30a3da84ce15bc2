import { ENGLISH, GERMAN, toldBy } from '../support/findings';

it('finds a target without an actual, and calls the row open', () => {
  expect(
    toldBy(
      'actual-missing',
      [GERMAN, ['TN', 80, null, null], ['Betriebe', '30', ' ', null], ['Plätze', 3, 3, 100]],
      'C2',
    ),
  ).toEqual(['missing E3', 'missing E4']);
  expect(
    toldBy('actual-missing', [ENGLISH, ['Participants', 80, null, null], ['Places', 3, 3, 100]]),
  ).toEqual(['missing C2']);
});

it('accepts 0, signs and rows without a target', () => {
  expect(
    toldBy('actual-missing', [
      GERMAN,
      ['A', 80, 0, 0],
      ['B', 80, 'k. A.', null],
      ['C', null, null],
      ['D', 'entfällt', null],
      ['E', 3, 3],
    ]),
  ).toEqual([]);
});

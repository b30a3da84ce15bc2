import { ENGLISH, GERMAN, toldBy } from '../support/findings';

it('finds an actual without a target', () => {
  expect(
    toldBy(
      'target-missing',
      [GERMAN, ['TN', null, 88, 110], ['Betriebe', ' ', '30', null], ['Plätze', 3, 3, 100]],
      'C2',
    ),
  ).toEqual(['missing D3', 'missing D4']);
  expect(
    toldBy('target-missing', [ENGLISH, ['Participants', null, 88, null], ['Places', 3, 3, 100]]),
  ).toEqual(['missing B2']);
});

it('accepts signs, zero and rows without anything', () => {
  expect(
    toldBy('target-missing', [
      GERMAN,
      ['A', '–', 88],
      ['B', 0, 3],
      ['C', null, 'k. A.'],
      ['D', null, null],
      ['E', 3, 3],
    ]),
  ).toEqual([]);
});

import { ENGLISH, GERMAN, toldBy, toldIn } from '../support/findings';

it('finds counts that are not whole, in German and English', () => {
  expect(
    toldBy(
      'fractional-count',
      [GERMAN, ['Anzahl TN', 80.25, { v: 88.5, format: '0.00' }, 110], ['B', 3, 3, 100]],
      'C3',
    ),
  ).toEqual(['fraction D4', 'fraction E4']);
  expect(
    toldBy('fractional-count', [
      ENGLISH,
      ['Number of participants', 80.3333, 88.6667, 110],
      ['B', 3, 3, 100],
    ]),
  ).toEqual(['fraction B2', 'fraction C2']);
});

it('leaves lost thousands, means, hours and unknown units alone', () => {
  expect(toldIn([GERMAN, ['Anzahl TN', 2000, 10.36, 518], ['B', 3, 3, 100]])).toEqual([
    'lost-thousands thousands C2',
  ]);
  expect(
    toldBy('fractional-count', [
      GERMAN,
      ['Teilnehmende pro Kurs', 12.3333, 12.6667, 103],
      ['Anzahl TN im Durchschnitt', 12.3333, 12.6667, 103],
      ['Stunden', 2.3333, 2.6667, 114],
      ['Wert', 2.3333, 2.6667, 114],
    ]),
  ).toEqual([]);
});

import { GERMAN, toldBy, toldIn } from '../support/findings';

const HEADER = ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis', '%'];

it('finds shares above 100 % by unit, format and name', () => {
  expect(
    toldBy(
      'share-over-100',
      [HEADER, ['Abschlüsse', '%', 80, 880, 1100], ['Zufriedene', '%', 900, 90, 10]],
      'B2',
    ),
  ).toEqual(['over E3', 'over D4']);
  expect(
    toldBy('share-over-100', [
      GERMAN,
      ['A', { v: 0.8, format: '0%' }, { v: 1.1, format: '0.0%' }, 138],
      ['B', 1, 1, 100],
    ]),
  ).toEqual(['over C2']);
  expect(toldBy('share-over-100', [GERMAN, ['Vermittlungsquote', 60, 120, 200], ['B', 1, 1, 100]])).toEqual([
    'over C2',
  ]);
});

it('tells the value, not the rating that follows', () => {
  expect(toldIn([HEADER, ['Abschlüsse', '%', 80, 880, 1100], ['TN', 'TN', 80, 80, 100]])).toEqual([
    'share-over-100 over D2',
  ]);
});

it('leaves counts, rates of change and names that only mention a share alone', () => {
  expect(
    toldBy('share-over-100', [
      HEADER,
      ['TN mit 100 %-Stelle', 'TN', 80, 143, 179],
      ['Auslastung', '%', 100, 120, 120],
      ['Umsatz gegenüber Vorjahr', '%', 110, 120, 109],
      ['Abschlüsse', '%', 100, 100, 100],
      ['Anzahl der Anteilseigner', null, 80, 143, 179],
    ]),
  ).toEqual([]);
});

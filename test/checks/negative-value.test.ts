import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds counts and shares below zero', () => {
  expect(
    toldBy(
      'negative-value',
      [GERMAN, ['TN', -80, 88], ['Frauenanteil in %', 50, -40], ['Betriebe', 0, 0]],
      'B2',
    ),
  ).toEqual(['negative C3', 'negative D4']);
  expect(findingsIn([ENGLISH, ['Participants', 80, -5, null], ['Places', 3, 3, 100]])[0]).toMatchObject({
    severity: 'error',
    found: -5,
    expected: null,
  });
});

it('leaves money, changes and columns of differences alone', () => {
  expect(
    toldBy('negative-value', [
      GERMAN,
      ['Saldo in €', -80, -88],
      ['Veränderung der TN', -5, -4],
      ['Jahresergebnis', -3, -2],
    ]),
  ).toEqual([]);
  expect(
    toldBy('negative-value', [
      ['Indikator', 'Plan [€]', 'Ist [€]'],
      ['Abschreibung', -80, -88],
    ]),
  ).toEqual([]);
  expect(toldBy('negative-value', [GERMAN, ['A', -80, -88], ['B', -3, -2], ['C', 4, 5]])).toEqual([]);
});

it('takes a row that is below zero in target and result to mean it', () => {
  const rows = [GERMAN, ['Anteil ggü. 1990', -20, -12], ['Kurse', 4, 5], ['Feste', 3, 3]] as const;
  expect(toldBy('negative-value', rows)).toEqual([]);
});

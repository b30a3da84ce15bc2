import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';
import { describeFinding } from '../../src/checks';

it('says what is missing and what was read as what', () => {
  const [finding, ...rest] = findingsIn(
    [
      ['Kennzahl', 'Ist', 'Zielerreichung'],
      ['TN', 55, 69],
      ['Betriebe', 30, 100],
    ],
    {},
    'C4',
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    messageId: 'target',
    severity: 'error',
    found: 'Kennzahl | Ist | Zielerreichung',
    expected: 'target',
  });
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Die Tabelle hat keine Spalte für den Zielwert. Gelesen wurde: Indikator C (Kennzahl), Zielwert –, Ergebnis D (Ist), Prozent E (Zielerreichung).',
  );
});

it('checks no rows of such a table', () => {
  expect(
    toldBy(
      'column-missing',
      [
        ['Indicator', 'Target', '% Achieved'],
        ['A', '80', 69],
        ['B', '30', 100],
      ],
      'B2',
    ),
  ).toEqual(['actual B2:D2']);
  expect(
    findingsIn([
      ['Indicator', 'Target', '% Achieved'],
      ['A', '80', 69],
      ['B', '30', 100],
    ]),
  ).toHaveLength(1);
});

it('is silent when both columns are there', () => {
  expect(toldBy('column-missing', [GERMAN, ['TN', 80, 88, 110]])).toEqual([]);
  expect(toldBy('column-missing', [ENGLISH, ['TN', 80, 88, 110]])).toEqual([]);
});

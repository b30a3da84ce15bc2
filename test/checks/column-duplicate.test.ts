import { describeFinding } from '../../src/checks';
import { checkTexts } from '../support/checkTexts';
import { findingsIn, toldBy } from '../support/findings';

it('finds a second target and a second actual, in German and English', () => {
  expect(
    toldBy(
      'column-duplicate',
      [
        ['Indikator', 'Zielwert', 'Sollwert', 'Ergebnis'],
        ['TN', 80, 85, 88],
        ['Betriebe', 30, 32, 36],
      ],
      'C4',
    ),
  ).toEqual(['target E4']);
  const both = [
    ['Indicator', 'Target', 'Target', 'Actual', 'Actual'],
    ['A', 1, 2, 3, 4],
    ['B', 5, 6, 7, 8],
  ];
  expect(toldBy('column-duplicate', both).length).toBeLessThanOrEqual(2);
});

it('says which column was used', () => {
  const [finding] = findingsIn([
    ['Indikator', 'Zielwert', 'Zielwert', 'Ergebnis'],
    ['TN', 80, 85, 88],
    ['Betriebe', 30, 32, 36],
  ]);
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Auch Spalte C („Zielwert“) ist eine Spalte für den Zielwert; gerechnet wurde mit Spalte B („Zielwert“).',
  );
});

it('keeps apart what a year, a group above or other words tell apart', () => {
  for (const rows of [
    [
      ['Indikator', 'Ziel 2024', 'Ziel 2030', 'Ist 2024'],
      ['TN', 80, 85, 88],
      ['Betriebe', 30, 32, 36],
    ],
    [
      ['Indikator', 'Zielwert', 'Ist', 'Ergebnis'],
      ['TN', 80, 85, 88],
      ['Betriebe', 30, 32, 36],
    ],
    [
      [null, 2024, 2025, null],
      ['Indikator', 'Ziel', 'Ziel', 'Ist'],
      ['TN', 80, 85, 88],
      ['Betriebe', 30, 32, 36],
    ],
  ])
    expect(toldBy('column-duplicate', rows)).toEqual([]);
});

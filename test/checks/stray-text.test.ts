import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';

it('finds footnote marks, units and blanks, in German and English', () => {
  expect(
    toldBy(
      'stray-text',
      [GERMAN, ['TN', 18, '18¹', 100], ['Kosten', '68,50 €', 68.5, 100], ['Plätze', 20, '20 ', 100]],
      'B3',
    ),
  ).toEqual(['footnote D4', 'unit C5', 'blanks D6']);
  expect(toldBy('stray-text', [ENGLISH, ['A', '1,250 hours', 1250, 100], ['B', 5, '5*', 100]])).toEqual([
    'unit B2',
    'footnote C3',
  ]);
});

it('leaves grouped numbers, percent signs in the percent column and comparisons to others', () => {
  expect(
    toldBy('stray-text', [
      GERMAN,
      ['A', '2 000', 2000, '100 %'],
      ['B', '≥ 30 TN', 30, 100],
      ['C', '2.000', 2000, 100],
    ]),
  ).toEqual([]);
});

it('writes the number; the unit becomes its format, a lost footnote asks for a look', () => {
  const fixes = findingsIn([GERMAN, ['Kosten', '68,50 €', 68.5, 100], ['TN', 18, '18¹', 100]]).map(
    ({ fix }) => fix,
  );
  expect(fixes).toEqual([
    { kind: 'convert-number', safe: true, writes: [{ row: 1, column: 1, value: 68.5, format: '0.00" €"' }] },
    { kind: 'convert-number', safe: false, writes: [{ row: 2, column: 2, value: 18 }] },
  ]);
});

it('explains the error of a formula over it', () => {
  expect(toldIn([GERMAN, ['TN', 80, '88¹', { v: '#VALUE!', error: true }], ['B', 1, 1, 100]])).toEqual([
    'stray-text footnote C2',
  ]);
});

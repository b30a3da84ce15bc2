import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';

/** The writes of the one fix for all texts. */
const fixes = (rows: Parameters<typeof findingsIn>[0], at = 'A1'): unknown[] =>
  findingsIn(rows, {}, at).flatMap(({ check, fix }) =>
    check === 'number-as-text' && fix !== undefined ? [fix] : [],
  );

it('finds texts in target, actual and percentage, in German and English', () => {
  expect(
    toldBy('number-as-text', [GERMAN, ['TN', '80', 88, 110], ['Betriebe', 1234.5, '1.234,5', '100']], 'B7'),
  ).toEqual(['text C8', 'text D9', 'text E9']);
  expect(toldBy('number-as-text', [ENGLISH, ['Costs', '1,234.50', 1234.5, 100]])).toEqual(['text B2']);
});

it('leaves numbers, signs, sentences and comparisons alone', () => {
  expect(
    toldBy('number-as-text', [
      GERMAN,
      ['TN', 80, 88, 110],
      ['A', 'k. A.', '–', 'x'],
      ['B', '≥ 30', 30, 100],
      ['C', 30, 'viele', null],
    ]),
  ).toEqual([]);
});

it('writes the number that was read', () => {
  expect(fixes([GERMAN, ['TN', '2.000', 2000, 100], ['TN 2', 1000, '1.000,5', 100.1]], 'B2')).toEqual([
    {
      kind: 'convert-number',
      safe: true,
      writes: [
        { row: 2, column: 2, value: 2000, expected: 2000 },
        { row: 3, column: 3, value: 1000.5, format: '0.0', expected: 1000.5 },
      ],
    },
  ]);
});

it('takes a text format away, and keeps decimals visible', () => {
  expect(
    fixes([GERMAN, ['TN', { v: '80', format: '@' }, 80, 100], ['Punkte', '7,50', 7.5, 100]]),
  ).toMatchObject([
    {
      writes: [
        { value: 80, format: 'General' },
        { value: 7.5, format: '0.00' },
      ],
    },
  ]);
});

it('follows the form of the percent column', () => {
  const points = [GERMAN, ['A', 80, 55, '68,75 %'], ['B', 80, 88, 110], ['C', 80, 88, 110]];
  const fraction = [GERMAN, ['A', 80, 55, '68,75 %'], ['B', 80, 88, { v: 1.1, format: '0%' }]];
  const own = [GERMAN, ['A', 80, 55, { v: '69', format: '0%' }], ['B', 80, 88, { v: 1.1, format: '0%' }]];
  expect(fixes(points)).toMatchObject([{ writes: [{ value: 68.75, format: '0.00' }] }]);
  expect(fixes(fraction)).toMatchObject([{ writes: [{ value: 0.6875, format: '0.00%' }] }]);
  expect(fixes(own)).toEqual([
    { kind: 'convert-number', safe: true, writes: [{ row: 1, column: 3, value: 0.69 }] },
  ]);
});

it('leaves to stray-text what more than a number stands in the cell, unless that check is off', () => {
  const rows = [GERMAN, ['TN', 18, '18¹', 100], ['Kosten', '68,50 €', 68.5, 100], ['Plätze', ' 20', 20, 100]];
  expect(toldBy('number-as-text', rows)).toEqual([]);
  expect(toldIn(rows, { checks: { 'stray-text': 'off' } })).toEqual(['number-as-text text C2, B3:B4']);
});

it('keeps blanks and apostrophes between thousands: they are a way to write numbers', () => {
  expect(toldBy('number-as-text', [GERMAN, ['TN', '2 000', 2000, 100], ['B', "1'500", 1500, 100]])).toEqual([
    'text B2',
    'text B3',
  ]);
});

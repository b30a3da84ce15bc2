import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('compares on half a unit of the last digit shown', () => {
  const rows = [
    GERMAN,
    ['passt, ganz', 80, 55, 69],
    ['passt, zwei Stellen', 80, 55, 68.75],
    ['passt, Format mit einer', 80, 55, { v: 0.688, format: '0.0%' }],
    ['passt, mehr gespeichert als gezeigt', 80, 55, { v: 68.75, format: '0' }],
    ['passt, Text', 80, 55, '68,8 %'],
    ['passt nicht, ganz', 80, 55, 67],
    ['passt nicht, eine Stelle', 80, 55, { v: 69, format: '0.0' }],
    ['passt nicht, Text', 80, 55, '69,0'],
  ];
  expect(toldBy('percent-mismatch', rows, 'B3')).toEqual(['mismatch E9', 'mismatch E10', 'mismatch E11']);
});

it('says when a percentage was cut off or rounded up, as an info', () => {
  const rows = [
    ENGLISH,
    ['cut off', 80, 55, 68],
    ['rounded up', 200, 137, 69],
    ['cut off at one decimal', 3, 2, 66.6],
    ['ceiled', 12, 13, 109],
    ['both', 80, 88, 110],
  ];
  expect(
    findingsIn(rows)
      .filter(({ check }) => check === 'percent-mismatch')
      .map(({ messageId, severity }) => [messageId, severity]),
  ).toEqual([
    ['truncated', 'info'],
    ['ceiled', 'info'],
  ]);
});

it('says found, expected and difference, and offers the formula', () => {
  expect(findingsIn([GERMAN, ['TN', 80, 88, 112], ['B', 3, 3, 100]])).toMatchObject([
    {
      severity: 'error',
      found: 112,
      expected: 110,
      difference: 2,
      fix: { safe: false, writes: [{ formula: '=IFERROR(C2/B2*100,"")' }] },
    },
  ]);
});

it('is not disturbed by a percentage of an unknown or undefined kind', () => {
  expect(
    toldBy('percent-mismatch', [
      GERMAN,
      ['A', 80, null, 5],
      ['B', 0, 5, 5],
      ['C', 80, 88, 'siehe unten'],
      ['D', 80, 88, '–'],
      ['E', 3, 3, 100],
    ]),
  ).toEqual([]);
});

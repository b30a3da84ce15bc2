import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

const share = (v: number, row: number): LiteralCell => ({ v, f: `=C${row}/B${row}*100` });

it('finds constants among formulas, in German and English', () => {
  const rows = [
    GERMAN,
    ['A', 80, 88, share(110, 2)],
    ['B', 30, 36, 120],
    ['C', 10, 11, share(110, 4)],
    ['D', 5, 6, 120],
  ];
  expect(toldBy('percent-hard-coded', rows)).toEqual(['constant D3', 'constant D5']);
  expect(
    toldBy(
      'percent-hard-coded',
      [
        ENGLISH,
        ['A', 80, 88, { v: 1.1, f: '=D3/C3', format: '0%' }],
        ['B', 30, 36, 120],
        ['C', 10, 11, { v: 1.1, f: '=D5/C5', format: '0%' }],
      ],
      'B2',
    ),
  ).toEqual(['constant E4']);
  expect(findingsIn(rows)[0]).toMatchObject({
    fix: {
      kind: 'write-formula',
      safe: false,
      writes: [
        { row: 2, column: 3, formula: '=IFERROR(C3/B3*100,"")' },
        { row: 4, column: 3, formula: '=IFERROR(C5/B5*100,"")' },
      ],
    },
  });
});

it('is silent in columns of constants, and where the value is wrong anyway', () => {
  expect(
    toldBy('percent-hard-coded', [
      GERMAN,
      ['A', 80, 88, share(110, 2)],
      ['B', 30, 36, 120],
      ['C', 10, 11, 110],
    ]),
  ).toEqual([]);
  expect(
    toldIn([GERMAN, ['A', 80, 88, share(110, 2)], ['B', 30, 36, 121], ['C', 10, 11, share(110, 4)]]),
  ).toEqual(['percent-mismatch mismatch D3']);
});

describe('over a text, which no formula could calculate', () => {
  const table = (actual: LiteralCell, target: LiteralCell = 30): LiteralCell[][] => [
    [...GERMAN],
    ['A', 80, 88, share(110, 2)],
    ['B', target, actual, 120],
    ['C', 10, 11, share(110, 4)],
  ];

  it.each<[string, LiteralCell[][], string[]]>([
    ['a text', table('36'), ['number-as-text text C3']],
    ['a unit', table('36 TN'), ['stray-text unit C3']],
    ['the number, once converted', table(36), ['percent-hard-coded constant D3']],
    ['a comparison, which is meant to be a text', table(36, '≥ 30'), []],
  ])('is told with its cause only: %s', (_, rows, expected) => {
    expect(toldIn(rows)).toEqual(expected);
  });

  it('has no fix where texts are allowed', () => {
    const findings = findingsIn(table('36'), { checks: { 'number-as-text': 'off' } });
    expect(findings.map(({ check, fix }) => [check, fix])).toEqual([['percent-hard-coded', undefined]]);
  });
});

import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

const writes = (rows: Parameters<typeof findingsIn>[0], at = 'A1'): unknown[] =>
  findingsIn(rows, {}, at).flatMap(({ fix }) => fix?.writes ?? []);

it('finds empty percentages and knows what they should be', () => {
  const rows = [GERMAN, ['TN', 80, 88, null], ['Betriebe', 3, '3', ' '], ['Plätze', 30, 30, 100]];
  expect(toldBy('percent-missing', rows, 'B5')).toEqual(['missing E6', 'missing E7']);
  expect(findingsIn(rows)[0]).toMatchObject({
    severity: 'info',
    found: null,
    expected: 110,
    members: [{ expected: 110 }, { expected: 100 }],
    fix: { kind: 'write-percent', safe: true },
  });
});

it('is silent where nothing can be calculated, a sign stands or there is no column', () => {
  expect(
    toldBy('percent-missing', [
      ENGLISH,
      ['A', 80, null, null],
      ['B', 0, 3, null],
      ['C', 80, 88, '–'],
      ['D', 80, 88, 110],
    ]),
  ).toEqual([]);
  expect(
    toldBy('percent-missing', [
      ['Indicator', 'Target', 'Actual'],
      ['A', 80, 88],
    ]),
  ).toEqual([]);
});

it('writes a formula in points where the column has points', () => {
  expect(writes([GERMAN, ['TN', 80, 88, null], ['Betriebe', 3, 3, 100]])).toEqual([
    { row: 1, column: 3, formula: '=IFERROR(C2/B2*100,"")', format: '0' },
  ]);
  expect(
    writes(
      [GERMAN, ['TN', 80, 88, { v: null, format: '0.0' }], ['Betriebe', 3, 3, { v: 100, format: '0.0' }]],
      'C5',
    ),
  ).toEqual([{ row: 5, column: 5, formula: '=IFERROR(E6/D6*100,"")' }]);
});

it('writes a formula of a fraction where the column has percent formats', () => {
  expect(writes([GERMAN, ['TN', 80, 88, null], ['Betriebe', 3, 3, { v: 1, format: '0.0%' }]])).toEqual([
    { row: 1, column: 3, formula: '=IFERROR(C2/B2,"")', format: '0.0%' },
  ]);
  expect(writes([GERMAN, ['TN', 80, 88, { v: null, format: '0%' }], ['Betriebe', 3, 3, 100]])).toEqual([
    { row: 1, column: 3, formula: '=IFERROR(C2/B2,"")' },
  ]);
});

it('follows actual before target, baselines and upper limits', () => {
  expect(
    writes([
      ['KPI', 'Actual', 'Target', '% Achieved'],
      ['A', 88, 80, null],
      ['B', 3, 3, 100],
    ]),
  ).toMatchObject([{ formula: '=IFERROR(B2/C2*100,"")' }]);
  expect(
    writes([
      ['Indikator', 'Ausgangswert', 'Zielwert', 'Ergebnis', '%'],
      ['A', 10, 20, 20, null],
      ['B', 10, 20, 15, 50],
    ]),
  ).toMatchObject([{ formula: '=IFERROR((D2-B2)/(C2-B2)*100,"")' }]);
  expect(writes([GERMAN, ['Tage', '≤ 20', 16, null], ['B', 3, 3, 100]])).toMatchObject([{ value: 125 }]);
});

it('writes the value where a formula would stumble over a text', () => {
  expect(writes([GERMAN, ['TN', 2000, '10.360', null], ['B', 3, 3, 100]])).toContainEqual({
    row: 1,
    column: 3,
    value: 518,
    format: '0',
  });
});

it('takes as many decimals as the true band needs, and no text format', () => {
  expect(writes([GERMAN, ['TN', 20000, 16999, null], ['B', 3, 3, 100]])).toMatchObject([{ format: '0.000' }]);
  expect(writes([GERMAN, ['TN', 80, 88, { v: null, format: '@' }], ['B', 3, 3, 100]])).toMatchObject([
    { format: '0' },
  ]);
});

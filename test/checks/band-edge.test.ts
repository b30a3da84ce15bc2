import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds percentages whose rounding crosses a band', () => {
  const rows = [
    GERMAN,
    ['A', 20000, 16999, 85],
    ['B', 1000, 646, 65],
    ['C', 1000, 996, { v: 0.996, format: '0%' }],
  ];
  expect(toldBy('band-edge', rows, 'C2')).toEqual(['edge F3', 'edge F4', 'edge F5']);
  expect(findingsIn(rows).find(({ check }) => check === 'band-edge')).toMatchObject({
    severity: 'info',
    members: [{ found: 85, expected: 84.995 }, {}, {}],
    data: { decimals: 3 },
  });
});

it('is silent where the table shows no percentage', () => {
  expect(
    toldBy('band-edge', [
      ['Indicator', 'Target', 'Actual'],
      ['A', 1000, 844],
      ['B', 1000, 854],
    ]),
  ).toEqual([]);
  expect(
    toldBy('band-edge', [
      ['Indicator', 'Target', 'Actual'],
      ['A', 10000, 8496],
      ['B', 10000, 9999],
    ]),
  ).toEqual([]);
});

it('is silent when enough decimals are shown', () => {
  expect(
    toldBy('band-edge', [
      ENGLISH,
      ['A', 1000, 846, 84.6],
      ['B', 1000, 996, { v: 0.996, format: '0.0%' }],
      ['C', 1000, 1004, 100],
    ]),
  ).toEqual([]);
});

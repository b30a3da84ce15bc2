import { GERMAN, toldOf } from '../support/findings';

const rows = [
  GERMAN,
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name): [string, number, number, number] => [
    name,
    10,
    10,
    100,
  ]),
];

it('finds hidden rows and columns, neighbours together', () => {
  expect(toldOf('hidden-data', rows, { hiddenRows: [2, 3, 5] })).toEqual(['rows A3:D4', 'rows A6:D6']);
  expect(toldOf('hidden-data', rows, { hiddenColumns: [3] })).toEqual(['columns D1:D9']);
  expect(toldOf('hidden-data', rows, { at: 'B3', hiddenRows: [4] })).toEqual(['rows B5:E5']);
});

it('tells a filter as one', () => {
  expect(toldOf('hidden-data', rows, { hiddenRows: [1, 3, 5, 7] })).toEqual(['filtered A2:D8']);
});

it('is silent about what lies beside the table or holds nothing', () => {
  expect(toldOf('hidden-data', rows, { hiddenRows: [30], hiddenColumns: [7] })).toEqual([]);
  const gap = [['Indicator', 'Target', 'Actual'], ['A', 1, 1], [], ['B', 2, 2]];
  expect(toldOf('hidden-data', gap, { hiddenRows: [2] })).toEqual([]);
});

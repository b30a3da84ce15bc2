import { parseAddress } from '../../src/model';
import { GERMAN, toldBy, toldOf } from '../support/findings';

const rows = [
  ['Indikator', 'Zielwert', null, 'Ergebnis', null, '%'],
  ['TN', 80, 'x', 88, 1, 110],
  ['Betriebe', 30, null, 30, null, 100],
];

it('finds empty headers above filled cells', () => {
  expect(toldBy('header-blank', rows, 'B3')).toEqual(['blank D3', 'blank F3']);
});

it('only notes the missing word above the names', () => {
  expect(
    toldBy('header-blank', [
      [null, 'Target', 'Actual'],
      ['A', 1, 1],
      ['B', 2, 2],
    ]),
  ).toEqual(['names A1']);
});

it('is silent about headers of two rows, merged headers and empty columns', () => {
  expect(toldBy('header-blank', [GERMAN, ['TN', 80, 88, 110], ['Betriebe', 30, 30, 100]])).toEqual([]);
  const merges = [parseAddress('B1:C1')?.range ?? []].flat();
  const merged = [
    ['Indikator', 'Zielwert', null, 'Ergebnis'],
    ['TN', 80, 'Personen', 88],
    ['Betriebe', 30, 'Betriebe', 30],
  ];
  expect(toldOf('header-blank', merged, { merges })).toEqual([]);
  expect(
    toldBy('header-blank', [
      ['Indikator', 'Zielwert', null, 'Ergebnis'],
      ['TN', 80, null, 88],
      ['Betriebe', 30, null, 30],
    ]),
  ).toEqual([]);
});

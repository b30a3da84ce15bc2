import { parseAddress } from '../../src/model';
import { ENGLISH, GERMAN, toldBy, toldOf } from '../support/findings';

const row = (name: string): [string, number, number, number] => [name, 10, 10, 100];

it('finds blank rows between filled ones', () => {
  const rows = [GERMAN, row('A'), row('B'), [], row('C'), row('D'), row('E'), [], row('F'), row('G')];
  expect(toldBy('blank-row', rows, 'B2')).toEqual(['blank B5:E5', 'blank B9:E9']);
  expect(toldBy('blank-row', [ENGLISH, row('A'), [], row('B'), row('C')])).toEqual(['blank A3:D3']);
});

it('leaves layout alone: before headings and totals, in a table with many, in merged rows', () => {
  expect(toldBy('blank-row', [GERMAN, row('A'), row('B'), [], ['Teil 2'], row('C'), row('D')])).toEqual([]);
  expect(toldBy('blank-row', [GERMAN, row('A'), row('B'), [], ['Summe', 20, 20, 100]])).toEqual([]);
  expect(toldBy('blank-row', [GERMAN, row('A'), [], row('B'), [], row('C'), [], row('D')])).toEqual([]);
  const merges = ['A2:A3', 'B2:B3', 'C2:C3'].flatMap((address) => parseAddress(address)?.range ?? []);
  expect(toldOf('blank-row', [GERMAN, row('A'), [], row('B'), row('C')], { merges })).toEqual([]);
});

import { formatPlaces, parseAddress } from '../../src/model';
import type { CellRange } from '../../src/model';
import { GERMAN, toldOf } from '../support/findings';
import { checkSheet } from '../../src/engine';
import { told } from '../support/findings';
import { sheetOf } from '../support/sheet';

const areas = (...addresses: string[]): CellRange[] =>
  addresses.flatMap((address) => parseAddress(address)?.range ?? []);
const rows = [
  GERMAN,
  ['Vermittelte', 80, 88, 110],
  ['davon Frauen', null, 45, null],
  ['Betriebe', 30, 30, 100],
  [null, null, 10, null],
];

it('finds merged data cells', () => {
  expect(toldOf('merged-cells', rows, { merges: areas('B2:B3', 'A4:A5', 'B4:B5') })).toEqual([
    'merged B2:B3',
    'merged A4:A5',
    'merged B4:B5',
  ]);
  expect(toldOf('merged-cells', rows, { at: 'C3', merges: areas('D4:D5') })).toEqual(['merged D4:D5']);
});

it('tells several as one, with all places', () => {
  const merges = areas('A2:A3', 'B2:B3', 'A4:A5', 'B4:B5');
  const told = checkSheet(sheetOf(rows, { merges }), {}).findings.filter(
    ({ check }) => check === 'merged-cells',
  );
  expect(told.map((finding) => `${finding.count} ${formatPlaces(finding)}`)).toEqual(['4 A2:A5, B2:B5']);
});

it('does not tell as missing what only looks empty', () => {
  const check = (merges: CellRange[], off = false): string[] =>
    checkSheet(sheetOf(rows, { merges }), off ? { checks: { 'merged-cells': 'off' } } : {}).findings.map(
      told,
    );
  const merges = areas('B2:B3', 'A4:A5', 'B4:B5');
  const consequences = ['target-missing missing B3, B5', 'indicator-blank blank A5'];
  expect(check([])).toEqual(expect.arrayContaining(consequences));
  expect(check(merges).filter((finding) => consequences.includes(finding))).toEqual([]);
  expect(check(merges, true).filter((finding) => consequences.includes(finding))).toEqual([]);
});

it('leaves titles, headers, partners and remarks alone', () => {
  const partners = [
    ['Partner', 'Indikator', 'Zielwert', 'Ergebnis', 'Bemerkung'],
    ['Nord', 'TN', 80, 88, 'gut'],
    [null, 'Betriebe', 30, 30, null],
  ];
  expect(toldOf('merged-cells', partners, { merges: areas('A2:A3', 'E2:E3') })).toEqual([]);
  expect(toldOf('merged-cells', [['Titel'], ...rows], { merges: areas('A1:D1') })).toEqual([]);
});

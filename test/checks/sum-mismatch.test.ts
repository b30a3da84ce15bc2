import { describeFinding } from '../../src/checks';
import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

const north: LiteralCell[] = ['Nord', 80, 88, 110];
const south: LiteralCell[] = ['Süd', 20, 20, 100];
const west: LiteralCell[] = ['West', 10, 11, 110];

it('finds totals that do not add up, in German and English', () => {
  const rows = [GERMAN, north, south, west, ['Summe', 120, 120, 100]];
  expect(toldIn(rows, {}, 'B2').filter((text) => text.startsWith('sum'))).toEqual([
    'sum-mismatch sum C6',
    'sum-mismatch sum D6',
  ]);
  const [finding] = findingsIn([GERMAN, north, south, west, ['Gesamt', 110, 118, 107]]).filter(
    ({ check }) => check === 'sum-mismatch',
  );
  expect(finding).toMatchObject({
    found: 118,
    expected: 119,
    difference: -1,
    fix: { kind: 'write-sum', safe: false, writes: [{ row: 4, column: 2, formula: '=SUM(C2:C4)' }] },
  });
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Angegeben sind 118, die Summe der Zeilen C2 bis C4 ist 119: Unterschied 1.',
  );
  expect(toldBy('sum-mismatch', [ENGLISH, north, south, west, ['Total', 109, 119, null]])).toEqual([
    'sum B5',
  ]);
});

it('knows subtotals and grand totals, under headings and without', () => {
  const groups = (total: number): LiteralCell[][] => [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Teil A'],
    ['Nord', 80, 88],
    ['Süd', 20, 20],
    ['Summe', 100, 108],
    ['Teil B'],
    ['West', 10, 11],
    ['Ost', 5, 6],
    ['Summe', 15, 17],
    ['Gesamt', 115, total],
  ];
  expect(toldBy('sum-mismatch', groups(125))).toEqual([]);
  expect(toldBy('sum-mismatch', groups(126))).toEqual(['sum C10']);
  const [finding] = findingsIn(groups(126));
  expect(
    findingsIn(groups(126)).find(({ check }) => check === 'sum-mismatch')?.fix?.writes[0]?.formula,
  ).toMatch(/^=SUM\(C5,C9\)$/);
  expect(finding).toBeDefined();
});

it('counts nothing twice: davon rows, and rows below their own subtotal', () => {
  expect(
    toldBy('sum-mismatch', [GERMAN, north, ['davon Frauen', 40, 44, 110], south, ['Summe', 100, 108, 108]]),
  ).toEqual([]);
  const sum = (column: string, first: number, last: number, v: number): LiteralCell => ({
    v,
    f: `=SUM(${column}${first}:${column}${last})`,
  });
  expect(
    toldBy('sum-mismatch', [
      ['Aufgabe', 'Plan (h)', 'Ist (h)'],
      ['Analyse', sum('B', 3, 4, 7), sum('C', 3, 4, 8)],
      ['Interviews', 4, 5],
      ['Auswertung', 3, 3],
      ['Bau', sum('B', 6, 6, 9), sum('C', 6, 6, 9)],
      ['Module', 9, 9],
      ['Total', { v: 16, f: '=B2+B5' }, { v: 17, f: '=C2+C5' }],
    ]),
  ).toEqual([]);
});

it('follows no cause that is told elsewhere', () => {
  expect(toldBy('sum-mismatch', [GERMAN, ['Nord', '80', 88, 110], south, ['Summe', 20, 108, null]])).toEqual(
    [],
  );
  expect(
    toldBy('sum-mismatch', [GERMAN, ['Nord', 80, 'viele', null], south, ['Summe', 100, 108, 108]]),
  ).toEqual([]);
  expect(
    toldBy('sum-mismatch', [GERMAN, ['Anzahl Nord', 8000, 10.36, null], south, ['Summe', 8020, 10380, 129]]),
  ).toEqual([]);
});

it('leaves indicators alone that only sound like a total', () => {
  expect(
    toldBy('sum-mismatch', [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Kurse', 5, 5],
      ['Beratungen', 60, 70],
      ['Teilnehmende insgesamt', 100, 110],
      ['Vermittlungen gesamt', 12, 13],
    ]),
  ).toEqual([]);
  expect(
    toldBy('sum-mismatch', [GERMAN, north, south, west, ['Teilnehmende insgesamt', 110, 118, null]]),
  ).toEqual(['sum C5']);
});

it('takes means, mixed units, shares and rounded money for what they are', () => {
  const unit = ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis'];
  expect(
    toldBy('sum-mismatch', [unit, ['A', 'TN', 80, 88], ['B', 'Std.', 20, 20], ['Gesamt', null, 90, 99]]),
  ).toEqual([]);
  expect(
    toldBy('sum-mismatch', [unit, ['A', '%', 80, 88], ['B', '%', 20, 20], ['Gesamt', '%', 90, 99]]),
  ).toEqual([]);
  expect(toldBy('sum-mismatch', [GERMAN, north, south, ['Gesamt', 50, 54, 108]])).toEqual([]);
  expect(
    toldBy('sum-mismatch', [
      ['Kostenart', 'Plan (T€)', 'Ist (T€)'],
      ['Personal', 103.4, 99.6],
      ['Sachkosten', 20.4, 21.4],
      ['Summe', 124, 121],
    ]),
  ).toEqual([]);
});

it('never accepts a sum or mean of percentages as the percentage of a total', () => {
  const total = (percent: LiteralCell): LiteralCell[][] => [
    [...GERMAN],
    north,
    south,
    ['Gesamt', 100, 108, percent],
  ];
  expect(toldBy('sum-mismatch', total(105))).toEqual(['percent-mean D4']);
  expect(toldBy('sum-mismatch', total(210))).toEqual(['percent-sum D4']);
  expect(toldBy('sum-mismatch', total(117))).toEqual(['percent D4']);
  expect(toldBy('sum-mismatch', total(108))).toEqual([]);
  expect(toldBy('sum-mismatch', total({ v: 1.08, format: '0%' }))).toEqual([]);
});

it('takes what sounds like a total for one where it is near the sum, and not farther away', () => {
  const rows = (total: number): LiteralCell[][] => [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Nord', 80, 80],
    ['Süd', 10, 10],
    ['West', 10, 10],
    ['Teilnehmende insgesamt', 100, total],
  ];
  expect(toldBy('sum-mismatch', rows(105))).toEqual(['sum C5']);
  expect(toldBy('sum-mismatch', rows(125))).toEqual([]);
});

it('allows a total of whole numbers half a unit where its parts have decimals', () => {
  const rows = (total: number): LiteralCell[][] => [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Nord', 10, 10.4],
    ['Süd', 10, 10.4],
    ['Summe', 20, total],
  ];
  expect(toldBy('sum-mismatch', rows(21))).toEqual([]);
  expect(toldBy('sum-mismatch', rows(22))).toEqual(['sum C4']);
});

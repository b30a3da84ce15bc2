import { toldBy, toldIn } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

const table = (header: string, ...deviations: LiteralCell[]): LiteralCell[][] => [
  ['Posten', 'Budget', 'Ist', header],
  ['Umsatz', 200, 180, deviations[0] ?? null],
  ['Material', 50, 60, deviations[1] ?? null],
  ['Miete', 40, 40, deviations[2] ?? null],
  ['Löhne', 80, 84, deviations[3] ?? null],
];

it('finds a difference that most rows state rightly, whichever way they subtract', () => {
  expect(toldBy('deviation-mismatch', table('Abweichung', -20, 10, 0, 40))).toEqual(['absolute D5']);
  expect(toldBy('deviation-mismatch', table('Abweichung', -20, -10, 0, 44), 'B3')).toEqual(['absolute E7']);
  expect(toldBy('deviation-mismatch', table('Abweichung', -20, -10, 0, 4))).toEqual([]);
});

it('finds a share of the target without its brackets, in points and under a percent format', () => {
  const share = (v: number): LiteralCell => ({ v, format: '0%' });
  expect(toldBy('deviation-mismatch', table('Abw. %', share(-0.1), share(0.2), share(0), share(83)))).toEqual(
    ['relative D5'],
  );
  expect(toldBy('deviation-mismatch', table('Abweichung in %', -10, 20, 0, 83))).toEqual(['relative D5']);
});

it('allows for rounding, and is silent where the column means something else', () => {
  expect(
    toldBy('deviation-mismatch', [
      ['Indicator', 'Target', 'Actual', 'Variance %'],
      ['A', 3, 4, 33.3],
      ['B', 7, 6, -14],
      ['C', 9, 10, 11.11],
    ]),
  ).toEqual([]);
  expect(toldBy('deviation-mismatch', table('Abweichung Vorjahr', 3, 17, -9, 40))).toEqual([]);
});

it('measures a share exactly where its decimals are shown', () => {
  const share = (v: number): LiteralCell => ({ v, format: '0.00%' });
  const shares = (last: number): LiteralCell[][] =>
    table('Abw. %', share(-0.1), share(0.2), share(0), share(last));
  expect(toldBy('deviation-mismatch', shares(0.05))).toEqual([]);
  expect(toldBy('deviation-mismatch', shares(0.052))).toEqual(['relative D5']);
});

const signs = (names: readonly string[], ...deviations: readonly number[]): LiteralCell[][] => [
  ['Indikator', 'Zielwert', 'Ergebnis', 'Abweichung'],
  ...names.map((name, index) => [name, 100, 90 - index, deviations[index] ?? null]),
];

it('finds the one row whose sign is not that of the others, and does not believe it', () => {
  const names = ['Kurse', 'Fahrten', 'Plätze', 'Treffen', 'Besuche'];
  expect(toldIn(signs(names, -10, -11, -12, -13, 14))).toEqual([
    ...['A2:D2', 'A3:D3', 'A4:D4', 'A5:D5'].map((row) => `under-target near ${row}`),
    'deviation-mismatch sign D6',
    'under-target near A6:D6',
  ]);
  expect(toldBy('deviation-mismatch', signs(names, 10, 11, 12, 13, -14))).toEqual(['sign D6']);
  expect(toldBy('deviation-mismatch', signs(names, -10, -11, -12, -13, -14))).toEqual([]);
  // Two of five are no slip, four rows no rule.
  expect(toldBy('deviation-mismatch', signs(names, -10, -11, -12, 13, 14))).toEqual([]);
  expect(toldBy('deviation-mismatch', signs(names.slice(1), -10, -11, -12, 13))).toEqual([]);
});

it('leaves the sign alone where less is better in that row', () => {
  const names = ['Kurse', 'Fahrten', 'Plätze', 'Treffen', 'Abbrüche'];
  expect(toldBy('deviation-mismatch', signs(names, -10, -11, -12, -13, 14))).toEqual([]);
});

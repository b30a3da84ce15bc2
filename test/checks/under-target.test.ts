import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';
import { describeFinding } from '../../src/checks';

it('finds every band below the target', () => {
  const rows = [
    GERMAN,
    ['A', 100, 99, 99],
    ['B', 100, 85, 85],
    ['C', 100, 84, 84],
    ['D', 100, 65, 65],
    ['E', 100, 64, 64],
    ['F', 100, 0, 0],
    ['G', 100, 100, 100],
  ];
  expect(toldBy('under-target', rows, 'C2')).toEqual([
    'near C3:F3',
    'near C4:F4',
    'under C5:F5',
    'under C6:F6',
    'critical C7:F7',
    'critical C8:F8',
  ]);
});

it('names target, actual, achievement and how many are missing, with the unit', () => {
  const [finding] = findingsIn([
    ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis'],
    ['Jugendliche', 'TN', 80, 55],
    ['B', 'TN', 3, 3],
  ]);
  expect(finding).toMatchObject({
    found: 68.75,
    expected: 100,
    difference: -31.25,
    data: { target: 80, actual: 55, achievement: 68.75, missing: 25 },
  });
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Unter dem Ziel: 55\u00A0TN von 80\u00A0TN sind 68,75\u00A0%, 25\u00A0TN fehlen.',
  );
  expect(finding && describeFinding(finding, checkTexts.en).message).toBe(
    'Below target: 55\u00A0TN of 80\u00A0TN is 68.75%, 25\u00A0TN missing.',
  );
});

it('counts one in the singular and never shows a missed target as 100 %', () => {
  const [finding] = findingsIn([GERMAN, ['A', 100000, 99999, null], ['B', 3, 3, 100]]).filter(
    ({ check }) => check === 'under-target',
  );
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Knapp unter dem Ziel: 99.999 von 100.000 sind 99,999\u00A0%, 1 fehlt.',
  );
});

it('takes the unit from header, format or cell', () => {
  const unit = (rows: Parameters<typeof findingsIn>[0]): unknown =>
    findingsIn(rows).find(({ check }) => check === 'under-target')?.data['unit'];
  expect(
    unit([
      ['Aufgabe', 'Soll [h]', 'Ist [h]'],
      ['A', 80, 95],
    ]),
  ).toBe('h');
  expect(unit([GERMAN, ['A', 80, { v: 55, format: '#,##0" Pers."' }]])).toBe('Pers.');
  expect(unit([GERMAN, ['A', '80 €', '55 €']])).toBe('€');
});

it('is silent about met, open and undefined rows', () => {
  expect(
    toldBy('under-target', [
      ENGLISH,
      ['A', 80, 80],
      ['B', 80, null],
      ['C', 0, 3],
      ['D', 80, 'n/a'],
      ['E', 0.3, 0.1 + 0.2],
    ]),
  ).toEqual([]);
});

it('says the difference where the target is below zero', () => {
  const finding = findingsIn([
    ['Posten', 'Ziel', 'Ist'],
    ['Jahresergebnis', -400, -700],
    ['Saldo', 4, 4],
  ]).find(({ check }) => check === 'under-target');
  expect(finding).toMatchObject({
    found: -700,
    expected: -400,
    difference: -300,
    data: { target: -400, actual: -700, missing: 300 },
  });
});

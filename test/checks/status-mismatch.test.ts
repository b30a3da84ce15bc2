import { findingsIn, toldBy } from '../support/findings';

it('finds a status that the numbers contradict, in German and English', () => {
  const rows = [
    ['Vorhaben', 'Soll', 'Ist', 'Zustand', 'Status'],
    ['Deutschprüfungen', 80, 40, 'x', 'erfüllt'],
    ['Beratungen', 40, 44, 'x', 'erfüllt'],
    ['Ausflüge', 12, 9, 'x', 'nicht erfüllt'],
    ['Feste', 3, 3, 'x', 'erfüllt'],
  ];
  expect(toldBy('status-mismatch', rows, 'B4')).toEqual(['reached F5']);
  expect(findingsIn(rows).find(({ check }) => check === 'status-mismatch')).toMatchObject({
    found: 'erfüllt',
  });
});

it('lets a target nearly met be called either, and a green light stand for nearly', () => {
  const rows = (status: string, actual: number): (string | number)[][] => [
    ['Indicator', 'Target', 'Actual', 'Status'],
    ['Tests', 100, actual, status],
    ['Visits', 40, 44, 'achieved'],
    ['Feasts', 3, 3, 'achieved'],
  ];
  expect(toldBy('status-mismatch', rows('achieved', 96))).toEqual([]);
  expect(toldBy('status-mismatch', rows('not achieved', 96))).toEqual([]);
  expect(toldBy('status-mismatch', rows('green', 80))).toEqual([]);
  expect(toldBy('status-mismatch', rows('achieved', 80))).toEqual(['reached D2']);
  expect(toldBy('status-mismatch', rows('in progress', 20))).toEqual([]);
});

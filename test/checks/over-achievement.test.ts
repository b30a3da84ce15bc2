import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('asks above 150 % and warns above 300 %, exactly', () => {
  const rows = [
    GERMAN,
    ['A', 100, 150, 150],
    ['B', 1000, 1501, 150.1],
    ['C', 100, 300, 300],
    ['D', 1000, 3001, 300.1],
  ];
  expect(toldBy('over-achievement', rows, 'C2')).toEqual(['high C4:F4', 'high C5:F5', 'very-high C6:F6']);
  expect(findingsIn(rows).map(({ severity, found, difference }) => [severity, found, difference])).toEqual([
    ['info', 150.1, 50.1],
    ['info', 300, 200],
    ['warning', 300.1, 200.1],
  ]);
});

it('obeys its options', () => {
  const rows = [ENGLISH, ['A', 100, 200, 200], ['B', 100, 600, 600]];
  const told = findingsIn(rows, { checks: { 'over-achievement': { infoAbove: 250, warningAbove: 600 } } });
  expect(told.map(({ messageId, data }) => [messageId, data['limit']])).toEqual([['high', 250]]);
});

it('is silent about targets met and missed', () => {
  expect(
    toldBy('over-achievement', [GERMAN, ['A', 100, 120, 120], ['B', 100, 20, 20], ['C', 0, 500, null]]),
  ).toEqual([]);
});

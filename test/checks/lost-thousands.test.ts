import { findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds counts that lost their thousands, by name, unit and format', () => {
  expect(
    toldBy(
      'lost-thousands',
      [GERMAN, ['Anzahl Beratungen', 2000, 10.36, 518], ['TN', 1.16, 2000, 172]],
      'C3',
    ),
  ).toEqual(['thousands E4', 'thousands D5']);
  expect(
    toldBy('lost-thousands', [
      ['Indicator', 'Unit', 'Target', 'Actual'],
      ['Reached', 'persons', 2000, 2.5],
    ]),
  ).toEqual(['thousands D2']);
});

it('offers the value times 1,000, not as a safe fix', () => {
  const [finding] = findingsIn([GERMAN, ['Anzahl TN', 2000, 10.36, 518]]);
  expect(finding).toMatchObject({
    found: 10.36,
    expected: 10360,
    difference: -10349.64,
    fix: { kind: 'scale-number', safe: false, writes: [{ row: 1, column: 2, value: 10360 }] },
  });
});

it('leaves shares, money, hours and full-time equivalents alone', () => {
  const rows = [
    GERMAN,
    ['Quote', 0.07, 0.065],
    ['Kosten in €', 12.5, 10.25],
    ['Stunden', 7.5, 8.125],
    ['Stellen (VZÄ)', 2.5, 2.5],
    ['Anteil Frauen', 12.5, 10.5],
  ];
  expect(toldBy('lost-thousands', rows)).toEqual([]);
  expect(
    toldBy('lost-thousands', [
      GERMAN,
      ['Reichweite', { v: 10.36, format: '0.00" €"' }, 10.5],
      ['TN', { v: 2.25, format: '0.00' }, 2.5],
    ]),
  ).toEqual(['thousands C3']);
});

it('decides unknown indicators by their neighbours and by what makes sense', () => {
  const whole = [
    ['Reichweite', 2000, 2100],
    ['Klicks', 500, 700],
    ['Besuche', 10, 10],
  ];
  expect(toldBy('lost-thousands', [GERMAN, ...whole, ['Leser', 2000, 10.36]])).toEqual(['thousands C5']);
  expect(toldBy('lost-thousands', [GERMAN, ...whole, ['Note', 10, 10.5]])).toEqual([]);
  expect(
    toldBy('lost-thousands', [GERMAN, ['Index A', 1.25, 1.5], ['Wert', 2000, 10.36], ['Index C', 0.5, 0.75]]),
  ).toEqual([]);
});

it('is silent about texts and whole numbers', () => {
  expect(
    toldBy('lost-thousands', [GERMAN, ['Anzahl TN', '10,36', 2000], ['Anzahl Betriebe', 10, 1000]]),
  ).toEqual([]);
});

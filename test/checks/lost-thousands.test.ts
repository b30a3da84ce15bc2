import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';

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
  ).toEqual([]);
});

it('leaves grades, years and half values alone, whatever they are called', () => {
  const rows = [
    ['Kennzahl', 'Einheit', 'Ziel', 'Ist', '%'],
    ['Zufriedenheit', 'Note', 2, 1.875, 94],
    ['Verbleib', 'Jahre', 3, 3.125, null],
    ['Plätze', 'Plätze', 40, 38.5, 96],
    ['Anzahl Schichten', null, 12, 11.5, null],
    ['Betreute', 'TN', 2.25, 2.5, null],
  ];
  expect(toldBy('lost-thousands', rows)).toEqual([]);
});

it('names both values where only both can have lost their thousands', () => {
  const rows = [GERMAN, ['Anzahl Gäste', 145, 163, 112], ['Anzahl Besuche', 3, 11.25, 375]];
  expect(toldIn(rows)).toEqual(['lost-thousands thousands B3, C3']);
  expect(toldBy('lost-thousands', [ENGLISH, ['Number of visitors', 4.125, 2.062, 50]], 'D7')).toEqual([
    'thousands E8',
    'thousands F8',
  ]);
});

it('believes the percentage of the row more than the name', () => {
  expect(toldBy('lost-thousands', [GERMAN, ['Leser', 900, 1.125, 125], ['Klicks', 10, 10, 100]])).toEqual([
    'thousands C2',
  ]);
  expect(toldBy('lost-thousands', [GERMAN, ['Leserzuwachs', 2000, 10.36, 0.518], ['B', 1, 1, 100]])).toEqual(
    [],
  );
  // Nobody counts a part of a reader, whatever a formula makes of it.
  expect(toldBy('lost-thousands', [GERMAN, ['Anzahl Leser', 2000, 10.36, 0.518]])).toEqual(['thousands C2']);
});

it('finds a percentage that lost its thousands', () => {
  const rows = [ENGLISH, ['Leaflets', 25, 540, 2.16], ['Talks', 20, 15, 75]];
  expect(toldIn(rows)).toEqual([
    'lost-thousands percent D2',
    'over-achievement very-high A2:D2',
    'under-target under A3:D3',
  ]);
  expect(findingsIn(rows)[0]?.fix).toMatchObject({ writes: [{ row: 1, column: 3, value: 2160 }] });
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

it('the percentage alone proves that the target has lost its thousands', () => {
  const rows = [GERMAN, ['Besuche', 1.5, 750, 50], ['Kurse', 4, 4, 100], ['Plätze', 6, 6, 100]];
  expect(toldBy('lost-thousands', rows)).toEqual(['thousands B2']);
});

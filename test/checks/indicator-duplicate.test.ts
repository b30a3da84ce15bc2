import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds names that differ in spelling only, in German and English', () => {
  expect(
    toldBy(
      'indicator-duplicate',
      [
        GERMAN,
        ['Maßnahmen für Jüngere', 10, 10],
        ['TN', 20, 20],
        ['MASSNAHMEN  fuer  Jüngere:', 5, 5],
        ['tn', 1, 1],
      ],
      'B3',
    ),
  ).toEqual(['name B6', 'name B7']);
  expect(
    toldBy('indicator-duplicate', [ENGLISH, ['Set-up grants', 10, 10], ['Setup Grants', 20, 20]]),
  ).toEqual(['name A3']);
});

it('points to the first of them', () => {
  const [first] = findingsIn([GERMAN, ['TN', 10, 10, 100], ['TN', 20, 20, 100], ['Kurse', 30, 30, 100]]);
  expect(first?.data).toEqual({ name: 'TN', first: 'A2' });
  expect(first).toMatchObject({ severity: 'warning', indicator: 'TN', found: 'TN', expected: null });
});

it('keeps apart what signs and digits keep apart', () => {
  expect(
    toldBy('indicator-duplicate', [
      GERMAN,
      ['TN < 25', 10, 10],
      ['TN > 25', 20, 20],
      ['TN 25', 5, 5],
      ['TN 26', 5, 5],
      ['TN %', 1, 1],
      ['–', 1, 1],
      ['…', 1, 1],
    ]),
  ).toEqual([]);
});

it('keeps apart the same name for another partner, period, unit or region', () => {
  for (const [header, one, other] of [
    ['Partner', 'AWO', 'SPI'],
    ['Zeitraum', '2023', '2024'],
    ['Einheit', '%', 'TN'],
    ['Stadtteil', 'Nord', 'Süd'],
  ] as const) {
    const rows = [
      ['Indikator', header, 'Zielwert', 'Ergebnis'],
      ['TN', one, 10, 10],
      ['TN', other, 20, 20],
      ['Betriebe', other, 20, 20],
    ];
    expect(toldBy('indicator-duplicate', rows)).toEqual([]);
    expect(toldBy('indicator-duplicate', [...rows, ['TN', other, 5, 5]])).toEqual(['name A5']);
  }
});

it('keeps apart the same name under another heading', () => {
  const rows = [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Teilprojekt A', null, null],
    ['TN', 10, 10],
    ['Betriebe', 3, 3],
    ['Teilprojekt B', null, null],
    ['TN', 20, 20],
    ['Betriebe', 3, 3],
  ];
  expect(toldBy('indicator-duplicate', rows)).toEqual([]);
});

it('carries a partner down over blank cells', () => {
  const rows = [
    ['Partner', 'Indikator', 'Zielwert', 'Ergebnis'],
    ['AWO', 'TN', 10, 10],
    [null, 'Betriebe', 3, 3],
    ['SPI', 'TN', 20, 20],
    [null, 'Betriebe', 3, 3],
    [null, 'Betriebe', 3, 3],
  ];
  expect(toldBy('indicator-duplicate', rows)).toEqual(['name B6']);
});

it('finds a code given twice', () => {
  const rows = [
    ['Nr.', 'Indikator', 'Zielwert', 'Ergebnis'],
    ['1.1', 'TN', 10, 10],
    ['1.2', 'Betriebe', 3, 3],
    ['1.1', 'Plätze', 20, 20],
  ];
  expect(toldBy('indicator-duplicate', rows)).toEqual(['code A4']);
});

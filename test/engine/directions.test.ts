import { checkSheet } from '../../src/engine';
import type { TableMapping } from '../../src/model';
import { toldIn } from '../support/findings';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];

function rated(
  rows: Rows,
  mappings: readonly TableMapping[] = [],
): readonly [number | null, string, string][] {
  return checkSheet(sheetOf(rows), {}, { mappings }).tables.flatMap(({ rows: results }) =>
    Array.from(results, ({ achievement, status, direction }): [number | null, string, string] => [
      achievement,
      status,
      direction?.because ?? '',
    ]),
  );
}

const percent = (value: number): LiteralCell => ({ v: value, format: '0%' });

describe('where less is better', () => {
  const head = ['Indikator', 'Zielwert', 'Ergebnis', '%'];

  it('the status follows the direction, the percentage the table’s own formula', () => {
    const shares: Rows = [
      head,
      ['Abbruchquote', 10, 12.5, 125],
      ['Fehlerquote', 4, 2, 50],
      ['Krankenstand', 5, 4, 81],
      ['Teilnehmende', 80, 80, 100],
    ];
    expect(rated(shares)).toEqual([
      [80, 'under', 'name'],
      [200, 'met', 'name'],
      [125, 'met', 'name'],
      [100, 'met', 'default'],
    ]);
    expect(toldIn(shares)).toEqual(['under-target limit-exceeded A2:D2', 'percent-mismatch mismatch D4']);
  });

  it('a table that states T/A is right too, and a row that states A/T in doubt', () => {
    expect(toldIn([head, ['Abbruchquote', 10, 8, 125], ['Fehlerquote', 4, 4, 100]])).toEqual([]);
    expect(toldIn([head, ['Abbruchquote', 10, 8, 80], ['Fehlerquote', 4, 4, 100]])).toEqual([]);
  });

  it('a budget’s use is checked as a number and left open, for a grant is meant to be used up', () => {
    const rows: Rows = [
      ['Item', 'Budget', 'Actual', 'Variance', 'Variance %', 'Utilization'],
      ['Ads', 1000, 1000, 0, percent(0), percent(1)],
      ['IT', 500, 600, 100, percent(0.2), percent(1.2)],
      ['Training', 1400, 300, -1100, percent(-0.7857), { v: 300 / 1400, format: '0.00%' }],
    ];
    expect(toldIn(rows)).toEqual([]);
    expect(rated(rows).map(([, status]) => status)).toEqual(['met', 'unclear', 'unclear']);
  });

  it('hours over plan are an overrun, hours not yet worked nothing to explain', () => {
    const rows: Rows = [
      ['Aufgabe', 'Soll [h]', 'Ist [h]'],
      ['Konzept', 10, 12],
      ['Test', 20, 1],
      ['Ende', 5, 0],
    ];
    expect(rated(rows).map(([, status]) => status)).toEqual(['under', 'met', 'met']);
    expect(toldIn(rows)).toEqual(['under-target limit-exceeded A2:C2']);
  });

  it('a target with a comparison says it all', () => {
    expect(rated([head, ['Abbruchquote', '≥ 10', 12, null], ['Teilnehmende', '≤ 15', 12, null]])).toEqual([
      [120, 'met', 'comparison'],
      [125, 'met', 'comparison'],
    ]);
  });
});

describe('what the user decided', () => {
  const rows: Rows = [
    ['Was', 'Wunsch', 'Stand'],
    ['Abbruchquote', 10, 12],
    ['Teilnehmende', 10, 12],
    ['Plätze', 10, 12],
  ];
  const mapping: TableMapping = {
    sheet: 'Tabelle1',
    range: { top: 0, left: 0, bottom: 3, right: 2 },
    headerRows: 1,
    columns: { indicator: 0, target: 1, actual: 2 },
  };

  it('goes before names, for one indicator before all', () => {
    const indicators = [{ indicator: 'ABBRUCH-QUOTE', direction: 'increase' as const }];
    expect(
      rated(rows, [{ ...mapping, direction: 'decrease', indicators }]).map(([, status]) => status),
    ).toEqual(['met', 'under', 'under']);
    expect(rated(rows, [mapping]).map(([, status]) => status)).toEqual(['under', 'met', 'met']);
  });

  it('is told when it does not fit', () => {
    const broken = { ...mapping, columns: { target: 1, actual: 2 } };
    expect(checkSheet(sheetOf(rows), {}, { mappings: [broken] }).mappingProblems).toEqual([
      { mapping: broken, reason: 'columns' },
    ]);
    expect(checkSheet(sheetOf(rows), {}, { mappings: [mapping] })).not.toHaveProperty('mappingProblems');
  });
});

it('a progress from the baseline, capped at 100, is no mistake', () => {
  const rows: Rows = [
    ['KPI', '2016 Baseline', '2024 Actual', '2030 Target', 'Progress %'],
    ['Unemployment Rate', 12.3, 7, 7, 100],
    ['Female Workforce', 17, 33.5, 30, 100],
    ['Volunteers', 0.023, 1.2, 1, 100],
    ['Homeownership', 47, 65.4, 70, 80],
    ['Arrivals', 18, 29.7, 70, 22.5],
    ['Wrong', 10, 20, 30, 60],
  ];
  const mapping: TableMapping = {
    sheet: 'Tabelle1',
    range: { top: 0, left: 0, bottom: 6, right: 4 },
    headerRows: 1,
    columns: { indicator: 0, baseline: 1, actual: 2, target: 3, percent: 4 },
  };
  const { findings } = checkSheet(sheetOf(rows), {}, { mappings: [mapping] });
  expect(findings.filter(({ check }) => check.startsWith('percent')).map(({ range }) => range.top)).toEqual([
    6,
  ]);
});

/** Statuses of a table without numbers in them: what is met and what is missed, row by row. */
function judged(rows: Rows, sheetName = 'Tabelle1'): string[] {
  const { tables } = checkSheet(sheetOf(rows, { name: sheetName }), {});
  return tables.flatMap(({ rows: results }) =>
    Array.from(results, ({ status }) =>
      status === 'near' || status === 'under' || status === 'critical' ? 'missed' : status,
    ),
  );
}

describe('which way a row of money goes', () => {
  it.each<[string, Rows, string[]]>([
    [
      'a column that says so of each row',
      [
        ['Position', 'Typ', 'Plan', 'Ist'],
        ['Buffet', 'Ausgabe', 300, 360],
        ['Eintritt', 'Einnahme', 500, 420],
        ['Technik', 'Ausgabe', 200, 150],
        ['Sponsoren', 'Einnahme', 100, 130],
      ],
      ['missed', 'missed', 'met', 'met'],
    ],
    [
      'the same in English, the type behind the numbers',
      [
        ['Item', 'Budget', 'Actual', 'Category'],
        ['Venue', 900, 990, 'Expense'],
        ['Tickets', 2000, 2300, 'Income'],
        ['Printing', 150, 90, 'Expense'],
      ],
      ['missed', 'met', 'met'],
    ],
    [
      'headings above the rows',
      [
        ['Bezeichnung', 'Soll', 'Ist'],
        ['Einzahlungen'],
        ['Kita', 400, 440],
        ['Sporthalle', 300, 200],
        ['Auszahlungen'],
        ['Heizung', 250, 310],
        ['Reinigung', 120, 100],
      ],
      ['met', 'missed', 'missed', 'met'],
    ],
    [
      'totals below the rows',
      [
        ['Item', 'Plan', 'Actual'],
        ['Workshops', 800, 900],
        ['Members', 300, 250],
        ['Total revenue', 1100, 1150],
        ['Office', 500, 560],
        ['Travel', 200, 150],
        ['Total expenses', 700, 710],
      ],
      ['met', 'missed', 'missed', 'met'],
    ],
    [
      'names, and the header of the names',
      [
        ['Ertrags- und Aufwandsarten', 'Ansatz', 'Ergebnis'],
        ['Gebühren', 180, 150],
        ['Transferaufwendungen', 900, 990],
        ['Umsatzerlöse', 400, 420],
      ],
      ['missed', 'missed', 'met'],
    ],
    [
      'the header of the costs',
      [
        ['Ausgabenart', 'Plan', 'Ist'],
        ['Bühne', 600, 750],
        ['Plakate', 90, 80],
      ],
      ['missed', 'met'],
    ],
    [
      'the title',
      [['Kosten des Sommerfests'], [], ['Position', 'Plan', 'Ist'], ['Bühne', 600, 750], ['Plakate', 90, 80]],
      ['missed', 'met'],
    ],
    [
      'favourable and unfavourable',
      [
        ['Item', 'Budget', 'Actual', 'Variance type'],
        ['Bakery', 500, 560, 'Favourable'],
        ['Garden', 300, 330, 'Unfavourable'],
        ['Phones', 90, 70, 'Favourable'],
      ],
      ['met', 'missed', 'met'],
    ],
    [
      'the sign of deviations that differ',
      [
        ['Position', 'Plan', 'Ist', 'Abweichung'],
        ['Tombola', 200, 260, 60],
        ['Musik', 300, 380, -80],
        ['Zelte', 500, 420, 80],
      ],
      ['met', 'missed', 'met'],
    ],
    [
      'percentages of target by actual that fit a name',
      [
        ['Kennzahl', 'Zielwert', 'Istwert', 'Zielerreichung'],
        ['Wartezeit in Tagen', 10, 8, { v: 1.25, f: '=B2/C2', format: '0%' }],
        ['Bearbeitungszeit in Tagen', 6, 8, { v: 0.75, f: '=B3/C3', format: '0%' }],
      ],
      ['met', 'missed'],
    ],
    [
      'nothing where such percentages stand alone',
      [
        ['Kennzahl', 'Zielwert', 'Istwert', 'Zielerreichung'],
        ['Tage bis zur Antwort', 10, 8, { v: 1.25, f: '=B2/C2', format: '0%' }],
        ['Schritte je Antrag', 6, 8, { v: 0.75, f: '=B3/C3', format: '0%' }],
      ],
      ['unclear', 'unclear'],
    ],
    [
      'a surplus is to rise whatever stands above it',
      [['Position', 'Plan', 'Ist'], ['Ausgaben'], ['Miete', 300, 310], ['Überschuss', 200, 240]],
      ['missed', 'met'],
    ],
    [
      'a need of subsidies, which is to fall',
      [
        ['Kennzahl', 'Plan', 'Ist'],
        ['Zuschussbedarf', 150, 180],
        ['Fehlbedarf', 90, 80],
      ],
      ['missed', 'met'],
    ],
    [
      'a limit',
      [
        ['Messstelle', 'Zielwert (Obergrenze)', 'Istwert'],
        ['Tor', 40, 44],
        ['Hof', 40, 12],
      ],
      ['missed', 'met'],
    ],
  ])('is told by %s', (_, rows, expected) => {
    expect(judged(rows)).toEqual(expected);
  });

  it('is told by the name of the sheet', () => {
    const rows: Rows = [
      ['Position', 'Plan', 'Ist'],
      ['Bühne', 600, 750],
      ['Plakate', 90, 80],
    ];
    expect(judged(rows, 'Sachkosten')).toEqual(['missed', 'met']);
  });

  it.each(['Kostenübersicht', 'Ausgabenentwicklung 2024', 'Travel costs 2024'])('is told by %s', (name) => {
    const rows: Rows = [
      ['Position', 'Plan', 'Ist'],
      ['Bühne', 600, 750],
      ['Plakate', 90, 80],
    ];
    expect(judged(rows, name)).toEqual(['missed', 'met']);
  });

  it.each(['Finanzbericht', 'Haushaltsplan 2025', 'Budget', 'Financial report'])(
    'is asked where %s says no more than that it is about money',
    (name) => {
      const rows: Rows = [
        ['Amt', 'Plan', 'Ist'],
        ['Nord', 600, 750],
        ['Süd', 90, 80],
      ];
      expect(judged(rows, name)).toEqual(['unclear', 'unclear']);
    },
  );

  it('is asked under Italian words of accounts', () => {
    expect(
      judged([
        ['Voce', 'Preventivo', 'Consuntivo'],
        ['Scuole', 400, 450],
      ]),
    ).toEqual(['unclear']);
  });

  it('is that of every number where costs are written below zero', () => {
    expect(
      judged([
        ['Position', 'Plan', 'Ist'],
        ['Umsatzerlöse', 1000, 1100],
        ['Materialaufwand', -300, -350],
        ['Löhne', -400, -380],
        ['Mietkosten', -50, 60],
      ]),
    ).toEqual(['met', 'missed', 'met', 'unclear']);
  });

  it('is not guessed for a target below zero: a change that is meant to fall stands beside balances', () => {
    const rows: Rows = [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Reduktion der Emissionen', -20, -12],
      ['Treibhausgase gegenüber 1990', -65, -70],
      ['Saldo', -80, -70],
      ['Kurse', 10, 12],
    ];
    expect(judged(rows)).toEqual(['unclear', 'unclear', 'met', 'met']);
    expect(checkSheet(sheetOf(rows), {}).tables[0]?.table.questions).toEqual([
      expect.objectContaining({ about: 'direction' }),
    ]);
  });

  it('is asked once where nothing tells it, and what is equal is met either way', () => {
    const rows: Rows = [
      ['Abteilung', 'Plan (EUR)', 'Ist (EUR)'],
      ['Nord', 500, 620],
      ['Süd', 400, 380],
      ['West', 100, 100],
    ];
    expect(judged(rows)).toEqual(['unclear', 'unclear', 'met']);
    const [table] = checkSheet(sheetOf(rows), {}).tables;
    expect(table?.table.questions).toEqual([
      expect.objectContaining({ about: 'direction', range: { top: 0, left: 0, bottom: 3, right: 2 } }),
    ]);
    expect([...(table?.rows ?? [])].map(({ reason }) => reason)).toEqual([
      'direction',
      'direction',
      undefined,
    ]);
    expect(toldIn(rows)).toEqual([]);
  });

  it.each<[string, Rows]>([
    [
      'in a header above the values',
      [
        ['SOLL/IST', null, 'in h'],
        ['Aufbau', 'SOLL', 5],
        [null, 'IST', 2],
        ['Abbau', 'SOLL', 3],
        [null, 'IST', 4],
      ],
    ],
    [
      'in the formats',
      [
        ['Tätigkeit', 'Soll', 'Ist'],
        ['Aufbau', { v: 0.5, format: '[h]:mm' }, { v: 0.25, format: '[h]:mm' }],
        ['Abbau', { v: 0.5, format: '[h]:mm' }, { v: 1.25, format: '[h]:mm' }],
      ],
    ],
  ])('hours are named %s', (_, rows) => {
    expect(judged(rows)).toEqual(['met', 'missed']);
  });

  it('is left open where headings and names contradict each other', () => {
    const rows: Rows = [
      ['Position', 'Plan', 'Ist'],
      ['Erträge'],
      ['Personalkosten', 300, 320],
      ['Kurse', 200, 240],
    ];
    expect(judged(rows)).toEqual(['unclear', 'met']);
  });

  it.each<[string, Rows]>([
    [
      'a title that only mentions costs',
      [['Beratung zu Energiekosten'], [], ['Indikator', 'Plan', 'Ist'], ['Haushalte', 100, 60]],
    ],
    [
      'a title above goals',
      [['Kosten senken'], [], ['Indikator', 'Zielwert', 'Ergebnis'], ['Haushalte', 100, 60]],
    ],
    [
      'a heading that only mentions them',
      [['Indikator', 'Zielwert', 'Ergebnis'], ['Hilfe bei Mietkosten'], ['Haushalte', 100, 60]],
    ],
  ])('is not told by %s', (_, rows) => {
    expect(judged(rows)).toEqual(['missed']);
  });

  it('believes a status of more than the target, and is in doubt where less is called reached', () => {
    const head = ['Kennzahl', 'Ziel', 'Ist', 'Status'];
    const mixed: Rows = [
      head,
      ['Umlauf in Tagen', 10, 14, 'verfehlt'],
      ['Rückfragen je Fall', 3, 2, 'ok'],
      ['Mitglieder', 50, 61, 'ok'],
    ];
    expect(judged(mixed)).toEqual(['missed', 'unclear', 'met']);
    const falling: Rows = [head, ['Umlauf in Tagen', 10, 14, 'nein'], ['Rückfragen je Fall', 3, 2, 'ja']];
    expect(judged(falling)).toEqual(['missed', 'met']);
    const generous: Rows = [head, ['Abschlüsse', 100, 95, 'erreicht'], ['Kurse', 50, 48, 'erreicht']];
    expect(judged(generous)).toEqual(['unclear', 'unclear']);
  });

  it('is left open for school grades', () => {
    const byUnit: Rows = [
      ['Kennzahl', 'Einheit', 'Ziel', 'Ist'],
      ['Zufriedenheit', 'Note', 2, 1.875],
      ['Kurse', 'Anzahl', 5, 4],
    ];
    expect(judged(byUnit)).toEqual(['unclear', 'missed']);
    expect(
      judged([
        ['Kennzahl', 'Ziel', 'Ist'],
        ['Zufriedenheit (Note)', 2.5, 2.1],
        ['Notenblätter', 5, 4],
      ]),
    ).toEqual(['unclear', 'missed']);
  });

  it('stays as it is where a status is set by hand', () => {
    const rows: Rows = [
      ['Indikator', 'Ziel', 'Ist', 'Status'],
      ['Abschlüsse', 50, 30, 'erreicht'],
      ['Besuche', 40, 44, 'erreicht'],
      ['Kurse', 10, 7, 'nicht erreicht'],
    ];
    expect(judged(rows)).toEqual(['missed', 'met', 'missed']);
  });
});

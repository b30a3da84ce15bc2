import { checkSheet } from '../../src/engine';
import { told } from '../support/findings';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];

/** "Name status" of every judged row, the day of the check fixed. */
function standing(rows: Rows): string[] {
  return checkSheet(sheetOf(rows), {}, { today: '2026-05-04' }).tables.flatMap((table) =>
    [...table.rows].map(({ indicator, status }) => `${indicator} ${status}`),
  );
}

/** All findings, "check message B3". */
function findings(rows: Rows): string[] {
  return checkSheet(sheetOf(rows), {}, { today: '2026-05-04' }).findings.map(told);
}

describe('a unit in the name of a row', () => {
  it.each(['Budget (in Mio. €)', 'Volumen [Mio. €]', 'Volumen in Mio. €', 'Volumen – Mio. €'])(
    'counts for its cells: %s',
    (name) => {
      expect(
        standing([
          ['Kennzahl', 'Zielwert', 'Ergebnis'],
          [name, 1.5, '750 T€'],
          ['Kurse', 10, 10],
        ]),
      ).toEqual([`${name} critical`, 'Kurse met']);
    },
  );

  it('leaves a value open that seems to be written out', () => {
    expect(
      standing([
        ['Kennzahl', 'Zielwert', 'Ergebnis'],
        ['Volumen (in Mio. €)', 1.5, 1_350_000],
        ['Volumen (in T€)', 1_350_000, 1_500],
        ['Fläche (in ha)', 2, 2_000],
      ]),
    ).toEqual(['Volumen (in Mio. €) unclear', 'Volumen (in T€) unclear', 'Fläche (in ha) met']);
  });

  it('is no unit where nothing is measured by it', () => {
    expect(
      standing([
        ['Kennzahl', 'Zielwert', 'Ergebnis'],
        ['Kurse (geplant)', 10, '8 TN'],
      ]),
    ).toEqual(['Kurse (geplant) under']);
  });
});

describe('rows in money or hours among others, under "Plan" or "Soll"', () => {
  it('are costs by their names, or stay open', () => {
    expect(
      standing([
        ['Kennzahl', 'Einheit', 'Soll', 'Ist'],
        ['Sachausgaben', 'EUR', 5000, 6200],
        ['Spenden', 'EUR', 500, 300],
        ['Verpflegung', 'EUR', 500, 700],
        ['Beratungsstunden', 'Std.', 100, 60],
        ['Vorbereitung', 'Std.', 100, 140],
        ['Kurse', 'Anzahl', 10, 6],
      ]),
    ).toEqual([
      'Sachausgaben under',
      'Spenden critical',
      'Verpflegung unclear',
      'Beratungsstunden critical',
      'Vorbereitung unclear',
      'Kurse critical',
    ]);
  });
});

it('leaves durations open that no name explains', () => {
  expect(
    standing([
      ['Kennzahl', 'Einheit', 'Zielwert', 'Ergebnis'],
      ['Bearbeitung', 'Tage', 5, 7],
      ['Wartezeit', 'Min.', 10, 12],
      ['Fortbildungen', 'Tage', 10, 12],
      ['Gefahrene Strecke', 'km', 10, 12],
    ]),
  ).toEqual(['Bearbeitung unclear', 'Wartezeit under', 'Fortbildungen met', 'Gefahrene Strecke met']);
});

describe('headings between the rows', () => {
  const head = ['Position', 'Plan', 'Ist'];
  it('speak up to the next heading about something else', () => {
    expect(
      standing([
        head,
        ['Ausgaben'],
        ['Honorare', 100, 110],
        ['Bücher', 50, 40],
        ['Teilnehmende'],
        ['Nord', 100, 60],
        ['Süd', 40, 50],
      ]),
    ).toEqual(['Honorare near', 'Bücher met', 'Nord unclear', 'Süd unclear']);
  });

  it('know what brings money in', () => {
    for (const heading of ['Zuschüsse und Spenden', 'Eigenmittel', 'Finanzierung:', 'Sources of funding'])
      expect(
        standing([
          head,
          ['Ausgaben'],
          ['Honorare', 100, 110],
          [heading],
          ['Stadt', 100, 60],
          ['Stiftung', 40, 50],
        ]),
      ).toEqual(['Honorare near', 'Stadt critical', 'Stiftung met']);
  });

  it('speak for deeper headings, and for those directly below them', () => {
    expect(
      standing([
        head,
        ['1. Ausgaben'],
        ['Honorare', 100, 110],
        ['1.1 Werkstatt'],
        ['Holz', 100, 130],
        ['1.2 Büro'],
        ['Papier', 40, 30],
      ]),
    ).toEqual(['Honorare near', 'Holz under', 'Papier met']);
  });
});

describe('a column that says what is wanted', () => {
  it.each([
    ['Wirkung', 'senken', 'steigern'],
    ['min/max', 'min', 'max'],
    ['Richtung', '↓', '↑'],
    ['↑/↓', '▼', '▲'],
    ['Optimum', 'Min.', 'Max.'],
    ['Art', 'Minimierung', 'Maximierung'],
    ['Ziel ist', 'weniger', 'mehr'],
    ['Wirkrichtung', '-', '+'],
    ['Orientierung', 'down', 'up'],
    ['Was tun?', 'reduzieren', 'erhöhen'],
  ])('tells the direction: %s', (head, less, more) => {
    expect(
      standing([
        ['Indikator', head, 'Soll', 'Ist'],
        ['A', less, 10, 14],
        ['B', more, 10, 14],
        ['C', less, 10, 8],
      ]),
    ).toEqual(['A under', 'B met', 'C met']);
  });

  it('may want no change, which nobody can judge by more or less', () => {
    expect(
      standing([
        ['Kennzahl', 'Zielrichtung', 'Zielwert', 'Ergebnis'],
        ['A', 'steigend', 10, 8],
        ['B', 'sinkend', 10, 8],
        ['C', 'halten', 10, 8],
      ]),
    ).toEqual(['A under', 'B met', 'C unclear']);
  });

  it('is none where it says how things went, or how much they matter', () => {
    for (const [head, one, other] of [
      ['Trend', '↓', '↑'],
      ['Priorität', 'niedrig', 'hoch'],
    ] as const)
      expect(
        standing([
          ['Indikator', head, 'Soll', 'Ist'],
          ['A', one, 10, 14],
          ['B', other, 10, 6],
        ]),
      ).toEqual(['A met', 'B critical']);
  });

  it('leaves the direction open where nobody says what its arrows mean', () => {
    expect(
      standing([
        ['Indikator', null, 'Soll', 'Ist'],
        ['A', '↓', 10, 14],
        ['B', '↑', 10, 14],
      ]),
    ).toEqual(['A unclear', 'B unclear']);
  });
});

describe('a statement of income', () => {
  it('tells its costs by what is left', () => {
    expect(
      standing([
        ['Position', 'Plan', 'Ist'],
        ['Umsatz', 1000, 900],
        ['Wareneinsatz', 300, 350],
        ['Aushilfen', 400, 380],
        ['Gewinn', 300, 170],
      ]),
    ).toEqual(['Umsatz near', 'Wareneinsatz near', 'Aushilfen met', 'Gewinn critical']);
  });

  it('goes on from one result to the next', () => {
    expect(
      standing([
        ['Position', 'Plan', 'Ist'],
        ['Erlöse', 1000, 900],
        ['Einkauf', 300, 350],
        ['Rohgewinn', 700, 550],
        ['Fahrten', 200, 300],
        ['Betriebsergebnis', 500, 250],
      ]),
    ).toEqual([
      'Erlöse near',
      'Einkauf near',
      'Rohgewinn under',
      'Fahrten under',
      'Betriebsergebnis critical',
    ]);
  });
});

it('asks which way the budgets of teams are meant, and not those of items', () => {
  expect(
    standing([
      ['Team', 'Budget', 'Actual'],
      ['Nord', 100, 120],
      ['Süd', 200, 180],
    ]),
  ).toEqual(['Nord unclear', 'Süd unclear']);
  expect(
    standing([
      ['Item', 'Budget', 'Actual'],
      ['Nord', 100, 120],
      ['Süd', 200, 180],
    ]),
  ).toEqual(['Nord under', 'Süd met']);
});

describe('rows that are the sum of others', () => {
  it('stay indicators where nothing but the numbers below says so', () => {
    expect(
      standing([
        ['Indikator', 'Ziel', 'Ist'],
        ['Teilnehmende', 60, 40],
        ['Nord', 20, 10],
        ['Süd', 20, 12],
        ['West', 20, 18],
      ]),
    ).toEqual(['Teilnehmende under', 'Nord critical', 'Süd critical', 'West near']);
  });

  it('are no indicators where they are the mean of all', () => {
    for (const name of [
      'Ø aller Schulen',
      'Average per team',
      'Durchschnitt der Standorte',
      'Mittelwert über alle',
      'Durchschnitt je Kurs',
      'Durchschnitt (gewichtet)',
      'Weighted average',
    ])
      expect(
        standing([
          ['Schule', 'Soll', 'Ist'],
          ['A', 10, 8],
          ['B', 20, 22],
          [name, 14, 16],
        ]),
      ).toEqual(['A under', 'B met']);
  });

  it('but a mean of something else is one', () => {
    expect(
      standing([
        ['Indikator', 'Ziel', 'Ist'],
        ['Teilnehmende', 60, 40],
        ['Kurse', 20, 20],
        ['Durchschnittliche Zufriedenheit', 4, 3],
        ['Durchschnitt der Bewertungen', 4, 3],
      ]).slice(2),
    ).toEqual(['Durchschnittliche Zufriedenheit under', 'Durchschnitt der Bewertungen under']);
  });
});

describe('days beside the values', () => {
  it.each<[string, Rows]>([
    [
      'as texts',
      [
        ['01.03.2026', '08:00', '16:00', 8, 7],
        ['02.03.2026', '08:00', '16:30', 8, 9],
      ],
    ],
    [
      'as times',
      [
        [
          { v: 46_000, format: 'dd.mm.yyyy' },
          { v: 0.33, format: 'hh:mm' },
          { v: 0.66, format: 'hh:mm' },
          8,
          7,
        ],
        [
          { v: 46_001, format: 'dd.mm.yyyy' },
          { v: 0.33, format: 'hh:mm' },
          { v: 0.66, format: 'hh:mm' },
          8,
          9,
        ],
      ],
    ],
  ])('make a time sheet, which is no table of indicators: %s', (_, rows) => {
    expect(standing([['Datum', 'Beginn', 'Ende', 'Soll', 'Ist'], ...rows])).toEqual([]);
  });

  it.each<[string, LiteralCell, LiteralCell, LiteralCell]>([
    ['Fällig', '31.03.2026', '30.09.2026', '31.12.2027'],
    [
      'Fällig am',
      { v: 46_112, format: 'dd.mm.yyyy' },
      { v: 46_295, format: 'dd.mm.yyyy' },
      { v: 46_752, format: 'dd.mm.yyyy' },
    ],
    ['Frist', 'Q1 2026', 'Q3 2026', '2027'],
    ['Deadline', '2026-03-31', '2026-09-30', '2027-12-31'],
  ])('say when a row is due: %s', (head, past, soon, late) => {
    expect(
      standing([
        ['Meilenstein', head, 'Soll', 'Ist'],
        ['Konzept', past, 100, 40],
        ['Pilot', soon, 100, 100],
        ['Rollout', late, 100, 0],
      ]),
    ).toEqual(['Konzept critical', 'Pilot met', 'Rollout not-due']);
  });
});

it('reads amounts as they are spoken of', () => {
  expect(
    standing([
      ['KPI', 'Target', 'Actual'],
      ['Users', '12k', '9k'],
      ['Visits', '900k', '1.2m'],
      ['Revenue', '€2.5m', '€2.1m'],
      ['Leads', '1.5M', '900K'],
      ['Orders', '12k', 12_500],
      ['Depth', '1.5 m', '1.2 m'],
      ['Length', '2 km', '1500 m'],
    ]),
  ).toEqual([
    'Users under',
    'Visits met',
    'Revenue under',
    'Leads critical',
    'Orders met',
    'Depth under',
    'Length under',
  ]);
});

describe('goals in words', () => {
  const rows: Rows = [
    ['Indikator', 'Soll', 'Ist'],
    ['Konzept', 'liegt vor', 'liegt vor'],
    ['Kurse', 10, 10],
    ['Beratungen', 20, 20],
    ['Strategie', 'beschlossen', 'in Abstimmung'],
  ];
  it('are no numbers that cannot be read, and are not judged', () => {
    expect(findings(rows)).toEqual([]);
    expect(standing(rows)).toEqual(['Konzept unclear', 'Kurse met', 'Beratungen met', 'Strategie unclear']);
  });

  it('are told where they hold a number, or stand beside one', () => {
    expect(findings([...rows, ['Fest', 'viele', '34, davon 14']])).toEqual([
      'not-a-number unreadable B6, C6',
    ]);
    expect(findings([...rows, ['Fest', 'ein großes', 3]])).toEqual(['not-a-number unreadable B6']);
  });
});

describe('parts of a whole', () => {
  it('may overlap: women, and young people', () => {
    expect(
      findings([
        ['Indikator', 'Ziel', 'Ist'],
        ['Teilnehmende', 100, 100],
        ['davon Frauen', 60, 60],
        ['davon unter 25', 40, 45],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['davon Frauen', 'davon Männer'],
    ['davon weiblich', 'davon männlich'],
    ['of which women', 'of which men'],
  ])('come to no more than it where they divide it, also without targets: %s, %s', (one, other) => {
    expect(
      findings([
        ['Kennzahl', 'Ergebnis'],
        ['Teilnehmende', 100],
        [one, 60],
        [other, 50],
      ]),
    ).toEqual(['part-exceeds-whole together B2']);
    expect(
      findings([
        ['Kennzahl', 'Ergebnis'],
        ['Teilnehmende', 100],
        [one, 60],
        [other, 30],
      ]),
    ).toEqual([]);
  });

  it('divide it where they do so elsewhere in the table', () => {
    expect(
      findings([
        ['Kennzahl', 'Ergebnis'],
        ['Beratungen', 30],
        ['davon telefonisch', 20],
        ['davon vor Ort', 10],
        ['Folgeberatungen', 20],
        ['davon telefonisch', 15],
        ['davon vor Ort', 9],
      ]).filter((one) => one.startsWith('part')),
    ).toEqual(['part-exceeds-whole together B5']);
  });
});

it('says of the way down to zero how far it is done', () => {
  expect(
    findings([
      ['Indikator', 'Ausgangswert', 'Zielwert', 'Ist'],
      ['Offene Fälle', 80, 0, 20],
      ['Rückstände', 40, 20, 22],
    ]),
  ).toEqual(['under-target fall A2:D2', 'under-target fall-near A3:D3']);
});

describe('names', () => {
  it('may state the bound that stands beside them as the target', () => {
    expect(
      standing([
        ['Kennzahl', 'Soll', 'Ist'],
        ['Wartezeit max. 10 Tage', 10, 14],
        ['Antwort in höchstens 5 Tagen', 5, 4],
        ['Mindestens 5 Fehlerberichte', 5, 7],
        ['Anteil mit Wartezeit von höchstens 5 Tagen', 90, 60],
      ]).map((one) => one.split(' ').at(-1)),
    ).toEqual(['under', 'met', 'met', 'under']);
  });

  it('leave open what an aim of reducing counts', () => {
    expect(
      standing([
        ['Ziel', 'Zielwert', 'Ergebnis'],
        ['CO2-Emissionen senken', 100, 120],
        ['Reduce waiting times', 100, 80],
        ['Kurse anbieten', 10, 10],
      ]),
    ).toEqual(['CO2-Emissionen senken unclear', 'Reduce waiting times unclear', 'Kurse anbieten met']);
  });
});

it('tells of a row that its table calls missed, and that nobody can judge', () => {
  const rows = (status: string): Rows => [
    ['Kennzahl', 'Soll', 'Ist', 'Status'],
    ['A', 10, 12, 'erreicht'],
    ['B', '–', '–', status],
  ];
  expect(findings(rows('im Rückstand'))).toEqual(['status-mismatch unproven D3']);
  expect(findings(rows('in Arbeit'))).toEqual([]);
});

it('knows accounts in which income is written below zero', () => {
  expect(
    standing([
      ['Position', 'Ansatz', 'Ergebnis'],
      ['Erträge aus Gebühren', -500_000, -450_000],
      ['Erträge aus Mieten', -500, -550],
      ['Personalaufwendungen', 300_000, 310_000],
      ['Jahresergebnis', -200, -140],
    ]),
  ).toEqual([
    'Erträge aus Gebühren near',
    'Erträge aus Mieten met',
    'Personalaufwendungen near',
    'Jahresergebnis unclear',
  ]);
});

it('takes letters for a yes or no only under a header that asks', () => {
  const row = (head: string): (string | undefined)[] => {
    const [table] = checkSheet(
      sheetOf([
        ['Indikator', 'Soll', 'Ist', head],
        ['A', 10, 12, 'y'],
        ['B', 3, 4, 'n'],
      ]),
      {},
    ).tables;
    return [...(table?.rows ?? [])].map(({ direction }) => direction?.because);
  };
  expect(row('Kürzel')).toEqual(['default', 'default']);
  expect(row('Target met?')).toContain('conclusion');
});

it('asks which way the budgets of numbered accounts are meant', () => {
  const rows = (head: string): Rows => [
    [head, 'Budget', 'Actual'],
    ['VF-56', 100, 120],
    ['NA-16', 200, 180],
  ];
  expect(standing(rows('Account #'))).toEqual(['VF-56 unclear', 'NA-16 unclear']);
  expect(standing(rows('Project'))).toEqual(['VF-56 under', 'NA-16 met']);
});

it('takes quotients for what they are where no percent sign heads them', () => {
  const rows = (head: string): Rows => [
    ['Kennzahl', 'Soll', 'Ist', head],
    ['A', 100, 120, 1.2],
    ['B', 100, 100, 1],
    ['C', 50, 55, 1.1],
    ['D', 50, 50, 0.7],
  ];
  expect(findings(rows('Erfüllungsquote'))).toEqual(['percent-mismatch mismatch D5']);
  expect(findings(rows('Erfüllung in %'))).toContain('percent-scale too-small D2:D4');
});

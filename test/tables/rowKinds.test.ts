import { lookKey } from '../../src/model';
import type { SheetFacts } from '../../src/model';
import { findTables, readRow, type FindOptions } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];

/** What each row of the only table is, in order: "2 data", "5 total"; rows counted from 1, those without a word left out. */
function kinds(rows: Rows, facts: SheetFacts = {}, options: Partial<FindOptions> = {}): string {
  const [table, ...others] = findTables(sheetOf(rows, facts), { language: 'de', ...options }).tables;
  if (table === undefined || others.length > 0)
    return `${others.length + (table === undefined ? 0 : 1)} tables`;
  const told = new Map<number, string>();
  for (const row of table.totalRows) told.set(row, 'total');
  for (const { row, reason } of table.others ?? []) told.set(row, reason);
  for (const row of table.dataRows) told.set(row, 'data');
  return [...told]
    .toSorted(([a], [b]) => a - b)
    .map(([row, kind]) => `${row + 1} ${kind}`)
    .join(', ');
}

/** What rows add up, by row: "5: 2-4" or, where the parts of target and actual differ, "5: 2-3 / 2-4". */
function sums(rows: Rows, options: Partial<FindOptions> = {}): string {
  const [table] = findTables(sheetOf(rows), { language: 'de', ...options }).tables;
  const written = (spans: readonly { first: number; last: number }[] | undefined): string =>
    (spans ?? [])
      .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}-${last + 1}`))
      .join(' ');
  return [...(table?.sums ?? [])]
    .map(([row, { target, actual }]) => {
      const [ofTarget, ofActual] = [written(target), written(actual)];
      return `${row + 1}: ${ofTarget === ofActual ? ofTarget : `${ofTarget} / ${ofActual}`}`;
    })
    .join(', ');
}

const sum = (value: number, formula: string): LiteralCell => ({ v: value, f: `=${formula}` });

const german = ['Indikator', 'Zielwert', 'Ergebnis'];
const english = ['No.', 'Indicator', 'Target', 'Actual'];

describe('a name with a word for a total', () => {
  it('is an indicator where nothing adds up to it', () => {
    const rows = [german, ['Beratene gesamt', 90, 54], ['Kurse', 8, 8], ['Geförderte insgesamt', 30, 12]];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 data');
    expect(
      kinds([
        english,
        ['A', 'Visitors total', 400, 210],
        ['B', 'Leaflets', 900, 950],
        ['C', 'Talks total', 12, 12],
      ]),
    ).toBe('2 data, 3 data, 4 data');
  });

  it('is a total where the rows add up to it, also with a slip in one column', () => {
    const groups = [german, ['Gruppe A', 12, 9], ['Gruppe B', 20, 21], ['Gruppe C', 9, 11]];
    expect(kinds([...groups, ['Teilnehmende gesamt', 41, 41]])).toBe('2 data, 3 data, 4 data, 5 total');
    expect(kinds([...groups, ['Teilnehmende gesamt', 41, 42]])).toBe('2 data, 3 data, 4 data, 5 total');
    expect(kinds([...groups, ['Teilnehmende gesamt', 90, 60]])).toBe('2 data, 3 data, 4 data, 5 data');
  });

  it('is an indicator that is a sum as well where the profile lists it, by name or code', () => {
    const rows = [german, ['Frauen', 20, 18], ['Männer', 25, 20], ['TN gesamt', 45, 38]];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 total');
    const listed = { listed: (name: string) => name === 'TN gesamt' };
    expect(kinds(rows, {}, listed)).toBe('2 data, 3 data, 4 data');
    expect(sums(rows, listed)).toBe('4: 2-3');
    // With a slip it is still meant as a sum, and can be compared with one.
    expect(sums(rows.with(3, ['TN gesamt', 46, 38]), listed)).toBe('4: 2-3');
    const coded = [english, ['S1', 'East', 20, 18], ['S2', 'West', 25, 20], ['TT', 'Total', 45, 38]];
    expect(kinds(coded, {}, { listed: (_, code) => code === 'TT' })).toBe('2 data, 3 data, 4 data');
  });

  it('is an indicator where a code stands beside it and no formula says otherwise', () => {
    const rows: LiteralCell[][] = [
      english,
      ['K1', 'Courses', 10, 8],
      ['K2', 'Talks', 5, 4],
      ['K3', 'Events total', 15, 12],
    ];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 data');
    expect(sums(rows)).toBe('4: 2-3');
    const told = rows.with(3, ['K3', 'Events total', sum(15, 'SUM(C2:C3)'), sum(12, 'SUM(D2:D3)')]);
    expect(kinds(told)).toBe('2 data, 3 data, 4 total');
  });

  it('is the indicator that its "davon" rows are parts of', () => {
    const rows = [
      german,
      ['Vermittelte insgesamt', 40, 30],
      ['davon Frauen', 20, 16],
      ['davon Männer', 20, 14],
    ];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 data');
    expect(kinds([german, ['Gesamt', 40, 30], ['darunter Ältere', 10, 4], ['Kurse', 3, 3]])).toBe(
      '2 data, 3 data, 4 data',
    );
  });

  it('above rows that add up to it is a total', () => {
    expect(kinds([german, ['Gesamt', 100, 60], ['Nord', 40, 30], ['Süd', 60, 30]])).toBe(
      '2 total, 3 data, 4 data',
    );
    expect(sums([german, ['Gesamt', 100, 60], ['Nord', 40, 30], ['Süd', 60, 30]])).toBe('2: 3-4');
    expect(kinds([german, ['Besucher gesamt', 100, 60], ['Mai', 40, 30], ['Juni', 60, 30]])).toBe(
      '2 total, 3 data, 4 data',
    );
  });

  it('is never told of income above its costs and what is left of it: they always add up', () => {
    const costs = [
      ['Löhne', 3000, 2400],
      ['Miete', 1200, 900],
    ] as const;
    const income = ['Mitgliedsbeiträge', 5000, 3600] as const;
    expect(kinds([german, income, ...costs, ['Überschuss', 800, 300]])).toBe(
      '2 data, 3 data, 4 data, 5 data',
    );
    expect(kinds([german, income, ...costs, ['Rest', sum(800, 'B2-B3-B4'), sum(300, 'C2-C3-C4')]])).toBe(
      '2 data, 3 data, 4 data, 5 data',
    );
  });

  it('alone is a total below rows, but an indicator where it is all there is', () => {
    expect(kinds([german, ['Ost', 10, 9], ['West', 12, 12], ['Gesamt', 25, 21]])).toBe(
      '2 data, 3 data, 4 total',
    );
    expect(kinds([english, [1, 'Total', 100, 61]])).toBe('2 data');
  });
});

describe('a total by its formulas', () => {
  it('without a name at the end is one also with a slip', () => {
    expect(kinds([german, ['Ost', 10, 8], ['West', 5, 5], [null, 16, 13]])).toBe('2 data, 3 data, 4 total');
    expect(kinds([german, ['Ost', 10, 8], ['West', 5, 5], [null, 40, 30]])).toBe('2 data, 3 data, 4 data');
  });

  it('may sum a single row, other totals, and different rows in target and actual', () => {
    const rows = [
      ['Nr.', 'Aufgabe', 'Soll [h]', 'Ist [h]'],
      ['A', 'Planung', sum(9, 'SUM(C3:C3)'), sum(7, 'SUM(D3:D3)')],
      ['A1', 'Zeitplan', 9, 7],
      ['B', 'Bau', sum(11, 'SUM(C5:C6)'), sum(10, 'SUM(D5:D5)')],
      ['B1', 'Wände', 5, 10],
      ['B2', 'Dach', 6, 2],
      [null, 'Aufwand', sum(20, 'C2+C4'), sum(17, 'D2+D4')],
    ];
    expect(kinds(rows)).toBe('2 total, 3 data, 4 total, 5 data, 6 data, 7 total');
    expect(sums(rows)).toBe('2: 3, 4: 5-6 / 5, 7: 2 4');
  });

  it('is none where it has a target of its own that its parts do not have', () => {
    const rows = [
      german,
      ['Erreichte Betriebe', 60, sum(38, 'SUM(C3:C4)')],
      ['Nord', null, 20],
      ['Süd', null, 18],
      ['Kurse', 5, 5],
    ];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 data, 5 data');
    expect(
      kinds([english, [1, 'All guests', 200, sum(90, 'D3+D4')], [2, 'May', null, 40], [3, 'June', null, 50]]),
    ).toBe('2 data, 3 data, 4 data');
  });

  it('is none where it takes other columns of its own row', () => {
    const header = ['Indikator', 'Ziel', 'Q1', 'Q2', 'Ist gesamt'];
    expect(
      kinds([header, ['Feste', 4, 1, 2, sum(3, 'SUM(C2:D2)')], ['Kurse', 6, 3, 3, sum(6, 'C3+D3')]]),
    ).toBe('2 data, 3 data');
  });
});

describe('a mean', () => {
  it('below the rows is no indicator, by word or by formula', () => {
    const teams = [german, ['Team Ost', 40, 44], ['Team West', 60, 30]];
    expect(kinds([...teams, ['Mittelwert', 50, 37]])).toBe('2 data, 3 data, 4 total');
    expect(kinds([...teams, ['Alle Teams', sum(50, 'AVERAGE(B2:B3)'), sum(37, 'AVERAGE(C2:C3)')]])).toBe(
      '2 data, 3 data, 4 total',
    );
  });

  it('as part of a name says nothing', () => {
    expect(
      kinds([
        german,
        ['Kurse', 8, 8],
        ['Durchschnittliche Wartezeit', 10, 14],
        ['Average rating of courses', 4, 3.1],
      ]),
    ).toBe('2 data, 3 data, 4 data');
  });

  it('that shows only a percentage is no open indicator', () => {
    const header = ['Kennzahl', 'Ziel', 'Ist', 'Zielerreichung'];
    expect(kinds([header, ['A', 10, 8, 80], ['B', 4, 5, 125], ['Gesamt', null, null, 102.5]])).toBe(
      '2 data, 3 data, 4 total',
    );
    expect(
      kinds([header, ['A', 10, 8, 80], ['B', 4, 5, 125], ['Score', null, null, sum(95, 'AVERAGE(D2:D3)')]]),
    ).toBe('2 data, 3 data, 4 total');
  });
});

describe('a note among the rows', () => {
  it('does not end the table', () => {
    expect(kinds([german, ['Kurse', 8, 8], ['Hinweise:'], ['Feste', 5, 1]])).toBe('2 data, 4 data');
    expect(
      kinds([
        english,
        [1, 'Talks', 5, 5],
        [null, '* numbers of partners follow'],
        [2, 'Tours', 8, 2],
        [3, 'Fairs', 2, 1],
      ]),
    ).toBe('2 data, 3 data, 4 data, 5 data');
  });

  it('with words for numbers is a row like others', () => {
    expect(kinds([german, ['Kurse', 8, 8], ['Anmerkung', 'siehe Text', 'siehe Text'], ['Feste', 5, 1]])).toBe(
      '2 data, 3 data, 4 data',
    );
    expect(kinds([english, [1, 'Notes', 'see annex', 'see annex'], [2, 'Tours', 8, 2]])).toBe(
      '2 data, 3 data',
    );
  });

  it('in a sentence, or with an asterisk above a gap, is no open indicator', () => {
    expect(kinds([german, ['Kurse', 8, 8], ['Die Feste folgen im Herbst.'], ['Feste', 5, 1]])).toBe(
      '2 data, 4 data',
    );
    expect(kinds([german, ['Kurse', 8, 8], ['* vorläufig'], [], ['Feste', 5, 1]])).toBe('2 data, 5 data');
  });

  it('with one number beside it is a note all the same', () => {
    expect(kinds([german, ['Kurse', 8, 8], ['Hinweis: drei fielen aus', null, 3], ['Feste', 5, 1]])).toBe(
      '2 data, 3 note, 4 data',
    );
    expect(kinds([german, ['Kurse', 8, 8], ['* Zahl der Haushalte', 300, null], ['Feste', 5, 1]])).toBe(
      '2 data, 3 data, 4 data',
    );
  });

  it('that opens a legend ends the table, whatever numbers follow', () => {
    expect(kinds([german, ['Kurse', 8, 8], [], ['Legende'], ['grün', 100, 90], ['gelb', 89, 70]])).toBe(
      '2 data, 5 outside, 6 outside',
    );
  });

  it('with a day or year in a column of numbers is named as a note', () => {
    const day = { v: 45657, format: 'dd.mm.yyyy' };
    expect(kinds([german, ['Kurse', 8, 8], ['Feste', 5, 1], ['Stand:', day]])).toBe('2 data, 3 data, 4 note');
    expect(kinds([german, ['Kurse', 8, 8], ['Feste', 5, 1], ['Erstellt am', null, 2024]])).toBe(
      '2 data, 3 data, 4 note',
    );
  });
});

describe('rows without numbers', () => {
  it('that running numbers run through are open indicators', () => {
    const rows = [english, [1, 'Survey'], [2, 'Interviews'], [3, 'Report', 1, 1], [4, 'Poster']];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 data, 5 data');
    const tasks = [
      ['Lfd. Nr.', 'Aufgabe', 'Plan', 'Ist'],
      ['1.', 'Aushang'],
      ['2.', 'Saal', 5, 4],
      ['3.', 'Abbau'],
    ];
    expect(kinds(tasks)).toBe('2 data, 3 data, 4 data');
  });

  it('whose numbers are of another kind, or begin again, are headings', () => {
    const rows = [
      english,
      [1, 'Education'],
      ['1.1', 'Courses', 10, 8],
      ['1.2', 'Talks', 5, 5],
      [2, 'Work'],
      ['2.1', 'Placements', 9, 3],
    ];
    expect(kinds(rows)).toBe('3 data, 4 data, 6 data');
    const again = [
      english,
      ['I', 'Bildung'],
      [1, 'Kurse', 10, 8],
      [2, 'Feste', 5, 5],
      ['II', 'Arbeit'],
      [1, 'Stellen', 9, 3],
    ];
    expect(kinds(again)).toBe('3 data, 4 data, 6 data');
  });
});

describe('a name only', () => {
  const between = (name: string, facts: SheetFacts = {}): string =>
    kinds([german, ['Kurse', 8, 8], ['Feste', 5, 4], [name], ['Stellen', 9, 3]], facts);

  it('is an open indicator between others', () => {
    expect(between('Vermittlungen')).toBe('2 data, 3 data, 4 data, 5 data');
    expect(between('Ziele erreicht')).toBe('2 data, 3 data, 4 data, 5 data');
  });

  it('is a heading with a colon, with the number of a part, merged over the numbers, or alone in bold', () => {
    const heading = '2 data, 3 data, 5 data';
    expect(between('Arbeit:')).toBe(heading);
    expect(between('Handlungsfeld 2')).toBe(heading);
    expect(between('Ziel 2: Mehr Arbeit für alle')).toBe(heading);
    const merge = { top: 3, bottom: 3, left: 0, right: 2 };
    expect(between('Arbeit', { merges: [merge] })).toBe(heading);
    const bold = (...rows: number[]): SheetFacts => ({
      looks: new Map(rows.map((row) => [lookKey(row, 0), { bold: true, indent: 0 }])),
    });
    expect(between('Arbeit', bold(3))).toBe(heading);
    expect(between('Arbeit', bold(1, 2, 3, 4))).toBe('2 data, 3 data, 4 data, 5 data');
  });

  it('below the last row is no indicator where it signs, dates or says how to reach somebody', () => {
    for (const line of [
      'gez. Muster',
      'Magdeburg, 12.05.2024',
      'Fragen an projekt@example.org',
      'www.example.org',
    ])
      expect(kinds([german, ['Kurse', 8, 8], ['Feste', 5, 4], [line]])).toBe('2 data, 3 data');
  });
});

describe('a word for a total beside the name', () => {
  it('in the column of numbers or types makes a total, also where the sum is wrong', () => {
    const rows = [english, [1, 'Courses', 10, 8], [2, 'Talks', 5, 4]];
    expect(kinds([...rows, ['Total', null, 15, 13]])).toBe('2 data, 3 data, 4 total');
    const typed = [
      ['Art', 'Bezeichnung', 'Plan', 'Ist'],
      ['Position', 'Miete', 900, 950],
      ['Position', 'Strom', 100, 80],
      ['Summe', 'Raumkosten', 1000, 1030],
      ['Position', 'Honorare', 400, 390],
    ];
    expect(kinds(typed)).toBe('2 data, 3 data, 4 total, 5 data');
  });
});

describe('unused rows of a form', () => {
  const zero = sum(0, 'D9+E9');

  it('with a prompt for a name and zeros from formulas are none', () => {
    expect(kinds([german, ['Kurse', 8, 8], ['Bitte wählen', null, zero], ['Bitte wählen', null, zero]])).toBe(
      '2 data, 3 prompt, 4 prompt',
    );
    expect(
      kinds([
        english,
        [1, 'Tours', 8, 2],
        [2, '< Select >', 0, zero],
        [3, 'Please select an option', null, null],
      ]),
    ).toBe('2 data, 3 prompt');
    expect(
      kinds([
        german,
        ['[Bitte Indikator eintragen]', '[Zahl]', '[Zahl]'],
        ['Kurse', 8, 8],
        ['<Indikator 2>', '<Wert>', '<Wert>'],
      ]),
    ).toBe('3 data');
  });

  it('with a number but no name are none, until somebody enters a number', () => {
    expect(kinds([english, [1, 'Tours', 8, 2], [2, null, null, zero], [3, null, 0, 0]])).toBe(
      '2 data, 3 prompt, 4 prompt',
    );
    expect(kinds([english, [1, 'Tours', 8, 2], [2, null, 5, 3]])).toBe('2 data, 3 data');
    expect(kinds([german, ['Kurse', 8, 8], ['Bitte auswählen', 6, 2]])).toBe('2 data, 3 data');
  });

  it('are not names that begin like a prompt', () => {
    expect(kinds([german, ['Auswahl der Teilnehmenden', 8, 0], ['Selected projects', 5, 0]])).toBe(
      '2 data, 3 data',
    );
  });
});

describe('what stands below', () => {
  it('another header is outside, with or without a gap, whatever its words', () => {
    const pivot = [
      ['Monat', 'Soll', 'Ist'],
      ['Mai', 40, 44],
      ['Juni', 60, 50],
    ];
    expect(kinds([...pivot, [], ['Monat', 'pünktlich', 'verspätet'], ['Mai', 5, 1], ['Juni', 6, 2]])).toBe(
      '2 data, 3 data, 6 outside, 7 outside',
    );
    expect(
      kinds([...pivot, ['Gesamtergebnis', 100, 94], ['Monat', 'neu', 'weg'], ['Mai', 7, 1], ['Juni', 6, 2]]),
    ).toBe('2 data, 3 data, 4 total, 6 outside, 7 outside');
    expect(kinds([...pivot, [], ['Team', 'Zugänge', 'Abgänge'], ['Rot', 5, 1], ['Blau', 6, 2]])).toBe(
      '2 data, 3 data, 6 outside, 7 outside',
    );
  });

  it('blank rows and headings under the same header belongs to it', () => {
    const rows = [german, ['Kurse', 8, 8], [], ['Arbeit'], [], ['Stellen', 9, 3], [], [], ['Plätze', 4, 1]];
    expect(kinds(rows)).toBe('2 data, 6 data, 9 data');
    const spread = [english, [1, 'Tours', 8, 2], ...Array<LiteralCell[]>(8).fill([]), [2, 'Talks', 5, 1]];
    expect(kinds(spread)).toBe('2 data, 11 data');
  });

  it('begins with a number in brackets is a footnote, unless the names are numbered like that', () => {
    const counted = [german, ['Beratungen', 30, 33], ['Gruppen', 5, 5]];
    expect(kinds([...counted, ['1) nur Erstgespräche'], ['2) ohne Ferien']])).toBe('2 data, 3 data');
    expect(kinds([...counted, ['1) Feste', 4, 3]])).toBe('2 data, 3 data, 4 data');
    expect(kinds([...counted, ['1) Feste'], ['2) Kurse', 4, 3]])).toBe('2 data, 3 data, 4 data, 5 data');
    expect(kinds([german, ['1) Beratungen', 30, 33], ['2) Gruppen', 5, 5], ['3) Kurse']])).toBe(
      '2 data, 3 data, 4 data',
    );
  });

  it('a long gap and sums the rows above is a total', () => {
    const gap = Array<LiteralCell[]>(40).fill([]);
    const rows = [german, ['Kurse', 8, 8], ['Feste', 5, 1], ...gap];
    expect(kinds([...rows, ['Summe', 13, 9]])).toBe('2 data, 3 data, 44 total');
    expect(kinds([...rows, [null, sum(13, 'SUM(B2:B43)'), sum(9, 'SUM(C2:C43)')]])).toBe(
      '2 data, 3 data, 44 total',
    );
  });

  it('a long gap and looks like a row of the table is unclear, and a lone number is outside', () => {
    const gap = Array<LiteralCell[]>(40).fill([]);
    expect(kinds([german, ['Kurse', 8, 8], ...gap, ['Stellen', 9, 3]])).toBe('2 data, 43 unclear');
    expect(kinds([german, ['Kurse', 8, 8], ...gap, ['PLZ', 39104]])).toBe('2 data, 43 outside');
    expect(kinds([['Förderjahr', 2024], [], german, ['Kurse', 8, 8]])).toBe('1 outside, 4 data');
  });
});

it('units below a header are part of it', () => {
  expect(kinds([german, ['Einheit', 'Personen', 'Personen'], ['Kurse', 8, 8]])).toBe('3 data');
  expect(kinds([english, [null, 'Unit', 'hours', 'hours'], [1, 'Tours', 8, 2]])).toBe('3 data');
});

describe('years below a header', () => {
  it('are part of it, also where words stand among them', () => {
    const rows = [
      ['Indikator', 'Zielwert', 'Ergebnis', 'Bemerkung'],
      [null, 2025, 2023, 'vorläufig'],
      ['Quote', 60, 50, null],
    ];
    expect(kinds(rows)).not.toContain('2 data');
  });
});

describe('names', () => {
  it('stand once above the rows of their periods, merged or not', () => {
    const rows: LiteralCell[][] = [
      ['Indikator', 'Quartal', 'Soll', 'Ist'],
      ['Kurse', 'Q1', 5, 5],
      [null, 'Q2', 5, 1],
      ['Feste', 'Q1', 2, 2],
      [null, 'Q2', 2, 1],
    ];
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    for (const facts of [{}, { merges }]) {
      const sheet = sheetOf(rows, facts);
      const [table] = findTables(sheet, { language: 'de' }).tables;
      const names = Array.from(table?.dataRows ?? [], (row) => table && readRow(sheet, table, row).indicator);
      expect(names).toEqual(['Kurse', 'Kurse', 'Feste', 'Feste']);
    }
  });

  it('that are numbers or days are names as shown', () => {
    const sheet = sheetOf([
      ['Jahr', 'Zielwert', 'Ergebnis'],
      [2022, 10, 9],
      [{ v: 45292, format: 'dd.mm.yyyy' }, 12, 12],
      [{ v: 45323, format: 'mmm yy', shown: 'Feb 24' }, 12, 3],
    ]);
    const [table] = findTables(sheet, { language: 'de' }).tables;
    const names = Array.from(table?.dataRows ?? [], (row) => table && readRow(sheet, table, row).indicator);
    expect(names).toEqual(['2022', '2024-01-01', 'Feb 24']);
  });

  it('stand in whichever of two columns holds one, and a phase above its steps is a heading', () => {
    const sheet = sheetOf([
      ['Phase', 'Schritt', 'Soll', 'Ist'],
      ['Vorlauf', null, null, null],
      [null, 'Raum', 3, 4],
      [null, 'Technik', 5, 5],
      ['Nachlauf', null, 2, 2],
    ]);
    const [table] = findTables(sheet, { language: 'de' }).tables;
    const names = Array.from(
      table?.dataRows ?? [],
      (row) => table && `${row + 1} ${readRow(sheet, table, row).indicator}`,
    );
    expect(names).toEqual(['3 Raum', '4 Technik', '5 Nachlauf']);
  });
});

describe('subtotals', () => {
  it('over outline numbers are told by their sums', () => {
    const rows = [
      english,
      ['1', 'Advice', 12, 11],
      ['1.1', 'North', 5, 6],
      ['1.2', 'South', 7, 5],
      ['2', 'Courses', 9, 9],
      ['2.1', 'East', 4, 5],
      ['2.2', 'West', 5, 4],
    ];
    expect(kinds(rows)).toBe('2 total, 3 data, 4 data, 5 total, 6 data, 7 data');
    expect(kinds(rows.with(1, ['1', 'Advice', 14, 11]))).toBe(
      '2 data, 3 data, 4 data, 5 total, 6 data, 7 data',
    );
  });

  it('and a total over them, by numbers only', () => {
    const rows = [
      german,
      ['Nord', 5, 6],
      ['Süd', 7, 6],
      ['Zwischensumme A', 12, 12],
      ['Ost', 4, 4],
      ['West', 5, 5],
      ['Zwischensumme B', 9, 9],
      ['Projekt gesamt', 21, 21],
    ];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 total, 5 data, 6 data, 7 total, 8 total');
    expect(sums(rows)).toMatch(/8: (?:2-6|4 7)$/);
  });

  it('of numbers stored as text are told like others', () => {
    const rows = [
      german,
      ['Nord', '1.205', '1.100'],
      ['Süd', '795', '900'],
      ['Beide gesamt', '2.000', '2.000'],
    ];
    expect(kinds(rows)).toBe('2 data, 3 data, 4 total');
  });

  it('with bold names count only where they add up', () => {
    const rows = [german, ['Alle', 30, 26], ['a', 10, 9], ['b', 20, 17]];
    const bold = { looks: new Map([[lookKey(1, 0), { bold: true, indent: 0 }]]) };
    expect(kinds(rows, bold)).toBe('2 total, 3 data, 4 data');
    expect(kinds(rows.with(1, ['Alle', 31, 20]), bold)).toBe('2 data, 3 data, 4 data');
  });
});

describe('more words than numbers', () => {
  it('are believed under words that are beyond doubt, if two rows hold numbers', () => {
    const wordy: LiteralCell[][] = [
      ['Treffen', 'in jedem Quartal', 'fanden statt'],
      ['Betriebe', 'in allen Stadtteilen', 'fast alle'],
      ['Konzept', 'je Standort', 'Entwurf liegt vor'],
    ];
    expect(kinds([german, ...wordy, ['Kurse', 5, 5], ['Feste', 4, 1]])).toBe(
      '2 data, 3 data, 4 data, 5 data, 6 data',
    );
    expect(kinds([german, ...wordy, ['Kurse', 5, 5]])).toBe('0 tables');
    expect(kinds([['Thema', 'Plan', 'Stand'], ...wordy, ['Kurse', 5, 5], ['Feste', 4, 1]])).toBe('0 tables');
  });
});

describe('a row that says the same as the one above', () => {
  it('is no total for that, whatever its name', () => {
    expect(kinds([german, ['Kurse', 10, 8], ['Kurse gesamt', 10, 8], ['Feste', 5, 5]])).toBe(
      '2 data, 3 data, 4 data',
    );
    expect(
      kinds([german, ['Personal', 10, 8], ['Zwischensumme Personal', 10, 8], ['Sachmittel', 5, 5]]),
    ).toBe('2 data, 3 total, 4 data');
  });
});

it('a long table knows totals by word, by formula, and without a name', () => {
  const rows: LiteralCell[][] = [german];
  for (let row = 2; row <= 6_001; row += 1)
    rows.push(
      row % 1_000 !== 0
        ? [`Kurs ${row}`, 10, 9]
        : row === 3_000
          ? [`Block ${row}`, sum(9_980, 'SUM(B2001:B2999)'), sum(8_991, 'SUM(C2001:C2999)')]
          : ['Zwischensumme', 9_990, 8_991],
    );
  const total = kinds(rows)
    .split(', ')
    .filter((kind) => kind.endsWith('total'));
  expect(total).toEqual(['1000 total', '2000 total', '3000 total', '4000 total', '5000 total', '6000 total']);
});

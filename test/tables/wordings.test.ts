import { findTables } from '../../src/tables';
import { columnLetters } from '../../src/model';
import { sheetOf, type LiteralCell } from '../support/sheet';

/** Columns of the roles of the first table, "target=B". */
function roles(rows: readonly (readonly LiteralCell[])[]): string[] {
  const [table] = findTables(sheetOf(rows), { language: 'de' }).tables;
  return Object.entries(table?.columns ?? {}).map(([role, column]) => `${role}=${columnLetters(column)}`);
}

const values = [
  ['Kurse', 10, 8],
  ['Fahrten', 3, 4],
  ['Treffen', 5, 5],
] as const;

const targets =
  'Bewilligt|Bewilligte Mittel|lt. Finanzierungsplan|lt. Antrag|Beantragt|Voranschlag|Budget|Geschätzt|Angestrebt|Vorgesehen|Vereinbart|' +
  'Kontingent|Zielwert|Ziel|Soll|Sollwert|Sollzeit|Soll [h]|Plan|Planwerte|Plan (h)|Planansatz|Ansatz|Fortgeschriebener Ansatz|Zielvorgabe|' +
  'Etappenziel|Geplant|Target|2024 Target|Target Performance|Goal|YTD Goal|Forecast|Targeted|Milestone 1|Planned|Estimated|Committed|' +
  'Approved|Allocated|Objectif|Cible|Prévu|Vorgabe|Budgetierte Ausgaben|Zuwendung laut Bescheid|VA|VA 2024|Target number';
const actuals =
  'Verausgabt|Abgerechnet|lt. Abrechnung|Durchgeführt|Tatsächlich|Tatsächliche Ausgaben|Rechnungsergebnis|Rechnungsabschluss|Rechnung|' +
  'Abgerufen|Erzielt|Geleistet|Ergebnis|Ist|Istwert|Ist-Wert|Ist (h)|Istzeit|Ist-Ergebnis|Erreicht|Aktuell|kumulierter Wert|Actual|Actuals|' +
  '2024 Actual|Actual Performance|Achieved|Achieved\nup to now|Reached|Progress|Current value|Total cumulative progress|Delivered|Spend|Spent|' +
  'Disbursed|Actual cost|Réalisé|Réel|Stand|Comptes|Getätigte Ausgaben|This year|Verwendungsnachweis|RA|RA 2024|Anordnungssoll|Number reached';

describe('wordings as they are met in reports', () => {
  it.each(targets.split('|'))('the target is headed %j', (word) => {
    for (const other of ['Ist', 'Actual', 'Ergebnis'])
      expect(roles([['Bezeichnung', word, other], ...values])).toEqual(
        expect.arrayContaining(['indicator=A', 'target=B', 'actual=C']),
      );
  });

  it.each(actuals.split('|'))('the result is headed %j', (word) => {
    for (const other of ['Soll', 'Target', 'Budget'])
      expect(roles([['Bezeichnung', other, word], ...values])).toEqual(
        expect.arrayContaining(['indicator=A', 'target=B', 'actual=C']),
      );
  });

  it('a word that is the whole header or nothing stays what it is elsewhere', () => {
    expect(roles([['Bezeichnung', 'Target this year', 'Actual'], ...values])).toContain('target=B');
    expect(roles([['Bezeichnung', 'VA-Nummer', 'RA-Stelle'], ...values])).toEqual([]);
  });

  it('last year is never taken for the result beside this year', () => {
    expect(
      roles([
        ['Indicator', 'Last year', 'This year', 'Target'],
        ['Courses', 9, 8, 10],
        ['Trips', 2, 4, 3],
      ]),
    ).toEqual(expect.arrayContaining(['target=D', 'actual=C']));
  });

  it('a goal of a year is measured by the column of that year', () => {
    for (const years of [
      [2023, 2024, 2025],
      ['2023', '2024', '2025'],
    ])
      expect(
        roles([
          ['Indikator', ...years, 'Ziel 2025'],
          ['Kurse', 1, 2, 3, 4],
          ['Fahrten', 10, 12, 12, 10],
        ]),
      ).toEqual(expect.arrayContaining(['target=E', 'actual=D']));
  });

  it('results of months are what their sum says', () => {
    const rows = (sum: number): LiteralCell[][] => [
      ['Indikator', 'Jahresziel', 'Jan', 'Feb', 'Mrz', 'Summe'],
      ['Kurse', 60, 20, 22, 18, { v: 60, f: '=SUM(C2:E2)' }],
      ['Fahrten', 12, 2, 2, 2, sum],
    ];
    expect(roles(rows(6))).toEqual(expect.arrayContaining(['target=B', 'actual=F']));
    expect(roles(rows(7))).toEqual([]);
  });

  it('a criterion has a value', () => {
    expect(
      roles([
        ['Kriterium', 'Vorgabe', 'Wert', 'Erfüllt?'],
        ['Kurse', 14, 20, 'nein'],
        ['Plätze', 30, 30, 'ja'],
      ]),
    ).toEqual(expect.arrayContaining(['indicator=A', 'target=B', 'actual=C', 'status=D']));
  });

  it.each([
    ['Quote', 80, 133],
    ['Rate', 80, 133],
    ['Target: rate', 80, 133],
    ['Target rate', 80, 133],
  ])('"%s" is the percentage where the numbers agree', (word, first, second) => {
    const rows = [
      ['Indikator', 'Goal', 'Result', word],
      ['Kurse', 10, 8, first],
      ['Fahrten', 3, 4, second],
    ];
    expect(roles(rows)).toEqual(expect.arrayContaining(['target=B', 'actual=C', 'percent=D']));
  });

  it('a quotient without a percent sign is no percentage that lost it', () => {
    expect(
      roles([
        ['Indikator', 'Soll', 'Ist', 'Quote'],
        ['Kurse', 10, 8, 0.8],
        ['Fahrten', 3, 4, 1.33],
      ]).filter((role) => role.startsWith('percent')),
    ).toEqual([]);
  });

  it('rates are targets and results where nothing plainer stands beside them', () => {
    expect(
      roles([
        ['Indicator', 'Target rate', 'Actual rate'],
        ['Employment', 80, 70],
        ['Training', 50, 55],
      ]),
    ).toEqual(expect.arrayContaining(['target=B', 'actual=C']));
  });

  it.each([
    ['Ziel erreicht (ja/nein)', 'ja', 'nein'],
    ['Ziel erreicht?', 'Ja', 'Nein'],
    ['Target met? (Y/N)', 'Y', 'N'],
    ['Bewertung', 'erreicht', 'nicht erreicht'],
  ])('"%s" over words is the status', (head, yes, no) => {
    expect(
      roles([
        ['Indikator', 'Zielwert', 'Ergebnis', head],
        ['Kurse', 10, 12, yes],
        ['Fahrten', 3, 1, no],
      ]),
    ).toContain('status=D');
  });
});

describe('names of series', () => {
  it.each<[string, LiteralCell[], string[]]>([
    ['half-years', ['Soll 1. HJ', 'Ist 1. HJ', 'Soll 2. HJ', 'Ist 2. HJ'], ['1. HJ', '2. HJ']],
    ['months', ['Soll Jan', 'Ist Jan', 'Soll Feb', 'Ist Feb'], ['Jan', 'Feb']],
    ['months in front', ['März Plan', 'März Ist', 'Mai Plan', 'Mai Ist'], ['März', 'Mai']],
    [
      'Roman quarters',
      ['Soll I. Quartal', 'Ist I. Quartal', 'Soll II. Quartal', 'Ist II. Quartal'],
      ['I. Quartal', 'II. Quartal'],
    ],
    ['nothing that tells them apart', ['Soll', 'Ist', 'Soll', 'Ist'], ['1', '2']],
  ])('are the words of both headers: %s', (_, heads, series) => {
    const found = findTables(
      sheetOf([
        ['Indikator', ...heads],
        ['Kurse', 1, 2, 3, 4],
        ['Fahrten', 5, 5, 6, 4],
      ]),
      {
        language: 'de',
      },
    ).tables;
    expect(found.map((table) => table.series)).toEqual(series);
  });
});

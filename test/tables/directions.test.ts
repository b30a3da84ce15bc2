import { directionsOf, findTables } from '../../src/tables';
import { nameDirection } from '../../src/tables/directions/nameDirection';
import { sheetOf, type LiteralCell } from '../support/sheet';

/** "direction because" of every data row of a literal table. */
function told(rows: readonly (readonly LiteralCell[])[]): string[] {
  const sheet = sheetOf(rows);
  return findTables(sheet, { language: 'de' }).tables.flatMap((table) => {
    const directions = directionsOf(sheet, table);
    return Array.from(table.dataRows, (row) => {
      const { direction, because } = directions.at(row, undefined);
      return `${direction} ${because}`;
    });
  });
}

describe('names', () => {
  it.each([
    'Abbruchquote',
    'Abbruchquote der Teilnehmenden in %',
    'Quote der Abbrüche',
    'Anzahl der Reklamationen pro Monat',
    'Durchschnittliche Wartezeit in Tagen',
    'Arbeitslosenquote im Kreis',
    'Fehlerquote',
    'Kosten je Teilnehmer/in',
    'Personalkosten',
    '3.2 Krankenstand',
    'CO2-Emissionen',
    'Unemployment Rate',
    'School dropout rate',
    'Churn rate',
    'Customer churn',
    'Subscriber acquisition costs',
    'Average waiting time (days)',
    'Number of defects per unit',
    'Klassenwiederholungen',
    'Unbesetzte Stellen',
    'Restmüll je Einwohner (kg)',
    'Staff turnover rate',
    'Waiting list (patients)',
    'Fixed-term exclusions',
    'Complaints received',
    'Kosten je Einwohner',
  ])('falls: %s', (name) => expect(nameDirection(name)?.direction).toBe('decrease'));

  it.each([
    'Senkung der Abbruchquote',
    'Reduzierung der CO2-Emissionen',
    'Eingesparte Kosten',
    'Kostendeckungsgrad',
    'Cost savings',
    'Cost recovery rate',
    'Beratungen zu Schulden',
    'Vermittlung von Arbeitslosen',
    'Anzahl der Schulabbrecher, die eine Ausbildung beginnen',
    'Beschwerden, die innerhalb von 5 Tagen bearbeitet wurden',
    'Complaints resolved',
    'Complaints handled within 5 days',
    'Anteil Wartezeit unter 5 Minuten',
    'Fehlerfreie Lieferungen',
    'Deaths averted',
    'Maßnahmen gegen Arbeitslosigkeit',
    'Vermittlungsquote',
    'Completion rate',
    'Response rate',
    'Teilnehmende am Kurs Kosten und Erlöse',
    'Anzahl der Teilnehmenden',
    'Corporate partners',
    '',
  ])('tells nothing: %s', (name) => expect(nameDirection(name)).toBeUndefined());
});

describe('tables', () => {
  it('hours and money against a plan are overruns above it; targets of the same units are not', () => {
    const row = (head: readonly string[], format = 'General'): string[] =>
      told([head, ['Konzept', { v: 10, format }, { v: 12, format }]]);
    expect(row(['Aufgabe', 'Soll [h]', 'Ist [h]'])).toEqual(['decrease unit']);
    expect(row(['Aufgabe', 'Sollzeit', 'Istzeit'])).toEqual(['decrease unit']);
    expect(row(['Kostenart', 'Plan in EUR', 'Ist in EUR'])).toEqual(['decrease header']);
    expect(row(['Position', 'Plan', 'Ist'], '#,##0.00 €')).toEqual(['decrease unclear']);
    expect(row(['Tätigkeit', 'Soll', 'Ist'], '[h]:mm')).toEqual(['decrease unit']);
    expect(row(['project', 'budget', 'actual'])).toEqual(['decrease unit']);
    expect(row(['Indikator', 'Zielwert (h)', 'Ergebnis (h)'])).toEqual(['increase default']);
    expect(row(['Indikator', 'Soll', 'Ist'])).toEqual(['increase default']);
    expect(row(['Item', 'Budget', 'Actual'])).toEqual(['decrease unit']);
  });

  it('finds the unit above the pair', () => {
    expect(
      told([
        [null, 'Aufwand in h', null],
        ['Aufgaben', 'Soll', 'Ist'],
        ['Analyse', 10, 12],
      ]),
    ).toEqual(['decrease unit']);
  });

  it('does not judge revenue as cost, nor what may be either', () => {
    expect(
      told([
        ['Konto', 'Plan in EUR', 'Ist in EUR'],
        ['Umsatzerlöse', 100, 90],
        ['Personalaufwand', 50, 60],
        ['Sonstiges', 5, 6],
      ]),
    ).toEqual(['increase name', 'decrease name', 'decrease unclear']);
  });

  it('takes a stated use of a budget for what it is', () => {
    expect(
      told([
        ['Item', 'Budget', 'Actual', 'Utilization'],
        ['Ads', 100, 120, { v: 1.2, format: '0%' }],
      ]),
    ).toEqual(['decrease utilisation']);
  });

  it('believes a direction column before the name, and keeps it apart from the status', () => {
    const rows = [
      ['KPI', 'Target', 'Actual', 'Direction', 'Status'],
      ['Rank', 5, 6, 'Lower is better', 'Behind'],
      ['Unemployment rate', 5, 6, '↑', 'Behind'],
      ['Volunteers', 5, 6, '—', 'On track'],
    ];
    expect(told(rows)).toEqual(['decrease column', 'increase column', 'increase conclusion']);
    const [table] = findTables(sheetOf(rows), { language: 'en' }).tables;
    expect(table?.columns.status).toBe(4);
  });
});

describe('grades', () => {
  it('leave the direction open wherever it is said that they are some', () => {
    const rows = [
      ['Zufriedenheit der Eltern', 2, 2.9],
      ['Zufriedenheit der Kinder', 2, 1.6],
    ];
    const open = ['decrease unclear', 'decrease unclear'];
    expect(told([['Kriterium', 'Zielwert (Schulnote)', 'Ergebnis (Schulnote)'], ...rows])).toEqual(open);
  });
});

describe('income below zero', () => {
  it('is to fall, as ledgers write it', () => {
    expect(
      told([
        ['Position', 'Ansatz', 'Ergebnis'],
        ['Erträge aus Gebühren', -500000, -450000],
        ['Erträge aus Verkauf', -20000, 300],
        ['Erträge aus Vermietung', 30000, 31000],
        ['Personalaufwendungen', 300000, 310000],
      ]).map((text) => text.replace(/(?<=crease) (?!unclear).*/, '')),
    ).toEqual(['decrease', 'increase unclear', 'increase', 'decrease']);
  });
});

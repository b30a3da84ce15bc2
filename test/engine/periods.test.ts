import { checkSheet } from '../../src/engine';
import type { CheckOptions } from '../../src/engine';
import type { Profile } from '../../src/profile';
import { findingsIn } from '../support/findings';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];

function statuses(rows: Rows, options: CheckOptions = {}, profile: Profile = {}): string[] {
  return checkSheet(sheetOf(rows), profile, options).tables.flatMap(({ rows: results }) =>
    Array.from(results, ({ status, reason }) => (reason === undefined ? status : `${status} ${reason}`)),
  );
}
const today = { today: '2025-09-01' };

it('what lies later than the day of the report is not due', () => {
  const rows: Rows = [
    ['Jahr', 'Zielwert', 'Ergebnis'],
    ['2023', 50, 52],
    ['2024', 60, 45],
    ['2031', 80, null],
    ['2032', 90, 10],
  ];
  expect(statuses(rows, today)).toEqual(['met', 'under', 'not-due period', 'not-due period']);
  expect(checkSheet(sheetOf(rows), {}, today).findings.map(({ check }) => check)).not.toContain(
    'actual-missing',
  );
});

it('a goal later than the result is neither missed nor met', () => {
  const rows: Rows = [
    ['Indikator', 'Ist 2023', 'Ziel 2027'],
    ['Gründungen', 30, 40],
    ['Mitglieder', 45, 40],
  ];
  expect(statuses(rows)).toEqual(['not-due period', 'not-due period']);
});

it('a goal of a later year may be reached before its time', () => {
  const rows: Rows = [
    ['Indikator', 'Zielwert (2029)', 'Erreichter Wert'],
    ['Ladesäulen', 20, 22],
    ['Wohnungen', 240, 39],
  ];
  expect(statuses(rows, today)).toEqual(['met', 'not-due period']);
});

it('the period that a person names is that of the table', () => {
  const rows: Rows = [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Kurse', 10, 4],
    ['Plätze', 5, 2],
  ];
  const mapping = (period: string) => ({
    sheet: 'Tabelle1',
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    headerRows: 1,
    columns: { indicator: 0, target: 1, actual: 2 },
    period,
  });
  expect(statuses(rows, { ...today, mappings: [mapping('2026')] })).toEqual([
    'not-due period',
    'not-due period',
  ]);
  expect(statuses(rows, { ...today, mappings: [mapping('2024')] })).toEqual(['critical', 'critical']);
});

describe('in a running period', () => {
  const profile: Profile = {
    period: { from: '2026-01-01', to: '2026-12-31' },
    reportingDate: '2026-06-30',
  };
  const rows: Rows = [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Vermittlungen', 40, 10],
    ['Besuche', 50, 30],
    ['Kurse', 4, 4],
    ['Beschwerden', 10, 3],
    ['Unfälle', 4, 5],
  ];

  it('a row is judged against its share of time', () => {
    expect(statuses(rows, {}, profile)).toEqual([
      'critical',
      'not-due period',
      'met',
      'not-due period',
      'under',
    ]);
    expect(findingsIn(rows, profile).map(({ check, range }) => `${check} ${range.top}`)).toEqual([
      'behind-schedule 1',
      'under-target 5',
    ]);
  });

  it('what falls from a baseline is judged by the way that it has come', () => {
    const falling: Rows = [
      ['Indikator', 'Ausgangswert', 'Zielwert', 'Ergebnis'],
      ['Rückstände', 40, 0, 20],
      ['Altfälle', 40, 0, 36],
      ['Beschwerden', 40, 0, 0],
    ];
    expect(statuses(falling, {}, profile)).toEqual(['not-due period', 'critical', 'met']);
  });

  it('the table itself names period and day', () => {
    const stated: Rows = [
      ['Stand: 30.06.2026'],
      ['Indikator', 'Ziel 2026', 'Ist 2026'],
      ['Vermittlungen', 40, 10],
      ['Besuche', 50, 30],
    ];
    expect(statuses(stated)).toEqual(['critical', 'not-due period']);
    const inHeader: Rows = [
      ['Indikator', 'Plan 2026', 'Ist zum 30.06.'],
      ['Vermittlungen', 40, 10],
      ['Besuche', 50, 30],
    ];
    expect(statuses(inHeader)).toEqual(['critical', 'not-due period']);
  });

  it('a period that is over, or that nobody names, is due', () => {
    expect(statuses(rows, {}, { ...profile, reportingDate: '2026-12-31' })[0]).toBe('critical');
    expect(statuses(rows)[1]).toBe('critical');
  });
});

import { scheduleOf } from '../../src/engine/schedule';
import { statedDay } from '../../src/engine/statedDay';
import type { Calendar } from '../../src/checks/support/context';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

function withTable<Said>(
  rows: Rows,
  say: (...of: [ReturnType<typeof sheetOf>, ReturnType<typeof findTables>['tables'][number]]) => Said,
): Said {
  const sheet = sheetOf(rows);
  const [table] = findTables(sheet, { language: 'de' }).tables;
  if (table === undefined) throw new Error('no table');
  return say(sheet, table);
}

describe('the day that a table states', () => {
  const above = (text: string, lines = 0): string | undefined =>
    withTable(
      [
        [text],
        ...Array.from({ length: lines }, () => [null]),
        ['Indikator', 'Ziel', 'Ist'],
        ['Kurse', 4, 3],
        ['Plätze', 2, 2],
      ],
      (sheet, table) => statedDay(sheet, table, YEAR),
    );

  it.each<[string, string | undefined]>([
    ['Stand: 30.06.2025', '2025-06-30'],
    ['Stand 1.2.25', '2025-02-01'],
    ['Stichtag 30. 6. 2024', '2024-06-30'],
    ['Datenstand vom 30.06.', '2025-06-30'],
    ['as of 2025-03-31', '2025-03-31'],
    ['Berichtsstand per 31.12.2024', '2024-12-31'],
    ['Stand: 1.12.2025', '2025-12-01'],
    ['Stand: 31.1.2025', '2025-01-31'],
    ['Stand: 32.1.2025', undefined],
    ['Stand: 0.1.2025', undefined],
    ['Stand: 5.13.2025', undefined],
    ['Stand: 5.0.2025', undefined],
    ['Bestand: 30.06.2025', undefined],
    ['30.06.2025', undefined],
    [`${'Bericht '.repeat(15)}Stand: 30.06.2025`, undefined],
  ])('%p is %p', (text, day) => expect(above(text)).toBe(day));

  it('is looked for in the six lines above', () => {
    expect(above('Stand: 30.06.2025', 5)).toBe('2025-06-30');
    expect(above('Stand: 30.06.2025', 6)).toBeUndefined();
  });

  it('may stand in any column of the table, up to twenty, and not beside it', () => {
    const at = (column: number): string | undefined => {
      const line = Array.from({ length: column + 1 }, (_, index) =>
        index === column ? 'Stand: 30.06.2025' : null,
      );
      const rows = [[null], line, [null], ['Indikator', 'Ziel', 'Ist'], ['Kurse', 4, 3], ['Plätze', 2, 2]];
      return withTable(rows, (sheet, table) => statedDay(sheet, table, YEAR));
    };
    expect([at(0), at(2), at(3)]).toEqual(['2025-06-30', '2025-06-30', undefined]);
  });

  it('is that of the header of the actual before any other', () => {
    const rows = [
      ['Stand: 30.06.2025'],
      ['Indikator', 'Ziel 2025', 'Ist 31.03.2025'],
      ['Kurse', 4, 3],
      ['Plätze', 2, 2],
    ];
    expect(withTable(rows, (sheet, table) => statedDay(sheet, table, YEAR))).toBe('2025-03-31');
  });
});

describe('when targets are due', () => {
  const due = (rows: Rows, calendar: Calendar = {}): unknown[] =>
    withTable(rows, (sheet, table) => {
      const { of, allDue } = scheduleOf(sheet, table, calendar);
      return allDue ? ['all'] : Array.from(table.dataRows, of);
    });
  const rows: Rows = [
    ['Indikator', 'Ziel', 'Ist'],
    ['Kurse', 4, 3],
    ['Plätze', 2, 2],
  ];
  const running = (day: string, passed: number): object => ({ day, passed });

  it.each<[string, Calendar, unknown[]]>([
    ['nothing is known', {}, ['all']],
    ['no period is known', { today: '2025-06-30' }, ['all']],
    ['no day is known', { period: YEAR }, ['all']],
    ['the period is over', { period: YEAR, today: '2025-12-31' }, ['all']],
    ['it has not begun', { period: YEAR, today: '2024-12-31' }, ['later', 'later']],
    [
      'it is its first day',
      { period: YEAR, today: '2025-01-01' },
      [running('2025-01-01', 0.27), running('2025-01-01', 0.27)],
    ],
    [
      'half of it is over',
      { period: YEAR, today: '2025-07-02' },
      [running('2025-07-02', 50.14), running('2025-07-02', 50.14)],
    ],
    [
      'the reporting day goes before the day of the check',
      { period: YEAR, today: '2025-07-02', reportingDate: '2025-12-31' },
      ['all'],
    ],
  ])('where %s', (_, calendar, expected) => expect(due(rows, calendar)).toEqual(expected));

  it('the header names the period, before the profile', () => {
    const headed: Rows = [
      ['Indikator', 'Ziel 2026', 'Ist 2026'],
      ['Kurse', 4, 3],
      ['Plätze', 2, 2],
    ];
    expect(due(headed, { period: YEAR, today: '2025-12-31' })).toEqual(['later', 'later']);
  });

  it('the actual of a shorter period says how far that of the target has come', () => {
    const headed: Rows = [
      ['Indikator', 'Ziel 2025', 'Ist 1. Quartal 2025'],
      ['Kurse', 4, 3],
      ['Plätze', 2, 2],
    ];
    expect(due(headed)).toEqual([running('2025-03-31', 24.66), running('2025-03-31', 24.66)]);
  });

  it('each row may name its own', () => {
    const named: Rows = [
      ['Indikator', 'Zeitraum', 'Ziel', 'Ist'],
      ['Kurse', '2024', 4, 3],
      ['Kurse', '2025', 4, 3],
      ['Plätze', null, 2, 2],
    ];
    expect(due(named, { today: '2024-12-31', period: { from: '2030-01-01', to: '2030-12-31' } })).toEqual([
      'due',
      'later',
      'later',
    ]);
  });
});

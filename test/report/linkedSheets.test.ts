import { checkBytes } from '../../src/report';
import { workbookFile, type LiteralSheet } from '../excel/open';
import type { LiteralCell } from '../support/sheet';

/** The status of every row as "Sheet!2 met", the day of the check fixed. */
async function standing(sheets: Readonly<Record<string, LiteralSheet>>): Promise<string[]> {
  const { outcome } = await checkBytes('bericht.xlsx', workbookFile(sheets), {
    language: 'de',
    today: '2026-06-30',
  });
  return (outcome.result?.tables ?? []).flatMap(({ table, rows }) =>
    [...rows].map(({ row, status }) => `${table.sheet}!${row + 1} ${status}`),
  );
}

const link = (f: string, v: number): LiteralCell => ({ f: `=${f}`, v });
const hours = {
  rows: [
    ['Aufgabe', 'Plan (h)', 'Ist (h)'],
    ['Montage', 12, 17],
    ['Prüfung', 8, 6],
    ['Gesamt', link('SUM(B2:B3)', 20), link('SUM(C2:C3)', 23)],
  ],
};

describe('an overview that fetches its numbers from other sheets', () => {
  it.each<[string, LiteralCell[][]]>([
    ['cell by cell', [['Montage', link('Zeitplan!B2', 12), link('Zeitplan!$C$2', 17)]]],
    [
      'with a guard',
      [['Montage', link('IF(Zeitplan!B2="","",Zeitplan!B2)', 12), link('IFERROR(+Zeitplan!C2,0)', 17)]],
    ],
    ['from a total', [['Werkstatt', link('Zeitplan!B4', 12), link('Zeitplan!C4', 17)]]],
    ['as a sum', [['Werkstatt', link('SUM(Zeitplan!B2:B3)', 12), link('SUM(Zeitplan!C2:C3)', 17)]]],
    [
      'by name',
      [
        [
          'Montage',
          link('VLOOKUP(A2,Zeitplan!$A:$C,2,FALSE)', 12),
          link('VLOOKUP(A2,Zeitplan!$A:$C,3,FALSE)', 17),
        ],
      ],
    ],
    ['one of the two', [['Montage', 12, link('Zeitplan!C2', 17)]]],
  ])('judges them as they do: %s', async (_, rows) => {
    for (const head of [
      ['Aufgabe', 'Soll', 'Ist'],
      ['Bereich', 'Ziel', 'Erreicht'],
    ]) {
      const overview = { rows: [head, ...rows] };
      expect(await standing({ Überblick: overview, Zeitplan: hours })).toContain('Überblick!2 under');
      expect(await standing({ Zeitplan: hours, Überblick: overview })).toContain('Überblick!2 under');
    }
  });

  it('reads a hidden sheet for it, and sheets with blanks in their names', async () => {
    expect(
      await standing({
        Überblick: {
          rows: [
            ['Aufgabe', 'Soll', 'Ist'],
            ['Montage', link("'Plan 2025'!B2", 12), link("'Plan 2025'!C2", 17)],
            ['Prüfung', link("'Plan 2025'!B3", 8), link("'Plan 2025'!C3", 6)],
          ],
        },
        'Plan 2025': { ...hours, hidden: true },
      }),
    ).toEqual(['Überblick!2 under', 'Überblick!3 met']);
  });

  it('follows a chain of overviews', async () => {
    expect(
      await standing({
        Kurz: {
          rows: [
            ['Thema', 'Soll', 'Ist'],
            ['Montage', link('Lang!B2', 12), link('Lang!C2', 17)],
          ],
        },
        Lang: {
          rows: [
            ['Thema', 'Soll', 'Ist'],
            ['Montage', link('Zeitplan!B2', 12), link('Zeitplan!C2', 17)],
          ],
        },
        Zeitplan: hours,
      }),
    ).toEqual(expect.arrayContaining(['Kurz!2 under', 'Lang!2 under']));
  });

  it('leaves open what is open there', async () => {
    const rows = [
      ['Bereich', 'Plan in EUR', 'Ist in EUR'],
      ['Nord', 100, 130],
    ];
    const overview = {
      rows: [
        ['Bereich', 'Soll', 'Ist'],
        ['Nord', link('Konten!B2', 100), link('Konten!C2', 130)],
      ],
    };
    expect(await standing({ Überblick: overview, Konten: { rows } })).toEqual([
      'Überblick!2 unclear',
      'Konten!2 unclear',
    ]);
  });

  it('keeps what its own rows say, and rows that point at no table', async () => {
    const raw = {
      rows: [
        ['Quelle', 'Wert'],
        ['Umfrage', 7],
      ],
    };
    expect(
      await standing({
        Überblick: {
          rows: [
            ['Indikator', 'Zielwert', 'Ergebnis'],
            ['Teilnehmende', 10, link('Roh!B2', 7)],
            ['Kurse', 10, 12],
          ],
        },
        Roh: raw,
      }),
    ).toEqual(['Überblick!2 under', 'Überblick!3 met']);
  });

  it('takes the unit from there: hours against person days cannot be compared', async () => {
    expect(
      await standing({
        Überblick: {
          rows: [
            ['Aufgabe', 'Soll', 'Ist'],
            ['Montage', link('Tage!B2', 3), link('Zeitplan!C2', 17)],
          ],
        },
        Zeitplan: hours,
        Tage: {
          rows: [
            ['Aufgabe', 'Plan (PT)', 'Ist (PT)'],
            ['Montage', 3, 2],
          ],
        },
      }),
    ).toContain('Überblick!2 unclear');
  });

  it('goes by another table of the same sheet as well', async () => {
    expect(
      await standing({
        Bericht: {
          rows: [
            ['Thema', 'Soll', 'Ist'],
            ['Montage', link('B7', 12), link('C7', 17)],
            [],
            [],
            [],
            ['Aufgabe', 'Plan (h)', 'Ist (h)'],
            ['Montage', 12, 17],
          ],
        },
      }),
    ).toEqual(['Bericht!2 under', 'Bericht!7 under']);
  });
});

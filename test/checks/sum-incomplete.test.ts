import { describeFinding } from '../../src/checks';
import { checkTexts } from '../support/checkTexts';
import { findingsIn, toldBy, toldIn, type Table } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

const HEAD = ['Indikator', 'Zielwert', 'Ergebnis'] as const;
const sum = (f: string, v: number): LiteralCell => ({ v, f });
const incomplete = (rows: Table): string[] => toldBy('sum-incomplete', rows);

it('tells a row that was added below those that a total adds up, and nothing else about it', () => {
  const rows: Table = [
    HEAD,
    ['Nord', 80, 88],
    ['Süd', 20, 21],
    ['West', 10, 11],
    ['Summe', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)],
  ];
  expect(toldIn(rows)).toEqual(['sum-incomplete skips B5:C5']);
  const [finding] = findingsIn(rows);
  expect([finding?.found, finding?.expected]).toEqual([100, 110]);
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Die Summenformel in B5:C5 lässt „West“ aus (Zeile 4): 100 statt 110.',
  );
});

it('tells a row that was added above the first', () => {
  expect(
    incomplete([
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['West', 10, 11],
      ['Gesamt', sum('=SUM(B3:B4)', 30), sum('=SUM(C3:C4)', 32)],
    ]),
  ).toEqual(['skips B5:C5']);
});

it('tells the formula that counts fewer rows than the one beside it, above or below its rows', () => {
  expect(
    incomplete([
      ['Phase', 'Schritt', 'Plan (h)', 'Ist (h)'],
      ['Vorbereitung', null, sum('=SUM(C3:C4)', 14), sum('=SUM(D3:D5)', 19)],
      [null, 'Konzept', 8, 9],
      [null, 'Einladung', 6, 5],
      [null, 'Raumsuche', 3, 5],
      ['Durchführung', null, sum('=SUM(C7:C8)', 14), sum('=SUM(D7:D8)', 13)],
      [null, 'Moderation', 10, 10],
      [null, 'Technik', 4, 3],
    ]),
  ).toEqual(['differs C2']);
  expect(
    incomplete([
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['West', 10, 11],
      ['Summe', sum('=B2+B3+B4', 110), sum('=C2+C4', 99)],
    ]),
  ).toEqual(['differs C5']);
});

it.each<[string, Table]>([
  [
    'all rows',
    [HEAD, ['Nord', 80, 88], ['Süd', 20, 21], ['Summe', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)]],
  ],
  [
    'subtotals and what they hold',
    [
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['Zwischensumme', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)],
      ['West', 10, 11],
      ['Ost', 10, 12],
      ['Zwischensumme', sum('=SUM(B5:B6)', 20), sum('=SUM(C5:C6)', 23)],
      ['Gesamt', sum('=B4+B7', 120), sum('=C4+C7', 132)],
    ],
  ],
  [
    'no parts of a row',
    [
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['davon Frauen', 10, 11],
      ['Summe', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)],
    ],
  ],
  [
    'no empty row of a form',
    [
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['West', null, null],
      ['Summe', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)],
    ],
  ],
  [
    'what its name says',
    [
      HEAD,
      ['Nord', 80, 88],
      ['Süd', 20, 21],
      ['Honorare', 10, 11],
      ['Summe ohne Honorare', sum('=SUM(B2:B3)', 100), sum('=SUM(C2:C3)', 109)],
    ],
  ],
  [
    'its own group, below rows that stand for themselves',
    [
      HEAD,
      ['Beratung', 5, 5],
      ['Kurse Nord', 80, 88],
      ['Kurse Süd', 20, 21],
      ['Kurse zusammen', sum('=SUM(B3:B4)', 100), sum('=SUM(C3:C4)', 109)],
    ],
  ],
  [
    'rows above others that no sum takes',
    [
      ['Posten', 'Plan (h)', 'Ist (h)'],
      ['Personal', sum('=SUM(B3:B4)', 14), sum('=SUM(C3:C4)', 14)],
      ['  Konzept', 8, 9],
      ['  Einladung', 6, 5],
      ['Raumsuche', 3, 3],
      ['Technik', 4, 3],
    ],
  ],
])('says nothing of a total that adds up %s', (_, rows) => {
  expect(incomplete(rows)).toEqual([]);
});

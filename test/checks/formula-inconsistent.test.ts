import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

const share = (v: number, row: number): LiteralCell => ({ v, f: `=C${row}/B${row}*100` });

it('finds formulas that slipped into another row or calculate otherwise', () => {
  const rows = [
    GERMAN,
    ['A', 80, 88, share(110, 2)],
    ['B', 30, 36, { v: 45, f: '=C3/B2*100' }],
    ['C', 10, 11, share(110, 4)],
    ['D', 20, 22, { v: 121, f: '=C5/B5*1.1*100' }],
    ['E', 10, 12, share(120, 6)],
  ];
  expect(toldIn(rows)).toEqual(['formula-inconsistent other-row D3', 'formula-inconsistent differs D5']);
  expect(findingsIn(rows)[0]).toMatchObject({
    found: '=C3/B2*100',
    fix: { kind: 'write-percent', writes: [{ formula: '=IFERROR(C3/B3*100,"")' }] },
  });
  expect(
    toldBy(
      'formula-inconsistent',
      [
        ENGLISH,
        ['A', 80, 88, { v: 1.1, f: '=D3/C3', format: '0%' }],
        ['B', 80, 88, { v: 1.1, f: '=D3/C3', format: '0%' }],
        ['C', 1, 1, { v: 1, f: '=D5/C5', format: '0%' }],
      ],
      'B2',
    ),
  ).toEqual(['other-row E4']);
});

it('leaves result lines alone: they are calculated from the lines above', () => {
  const line = (v: number, row: number): LiteralCell[] => [
    `Posten ${row}`,
    { v, f: `=SUMIF(Daten!A:A,A${row},Daten!B:B)` },
    { v, f: `=SUMIF(Daten!A:A,A${row},Daten!C:C)` },
  ];
  const rows = [
    ['Position', 'Budget', 'Ist'],
    line(500, 2),
    line(300, 3),
    line(200, 4),
    ['Saldo', { v: 200, f: '=B2-B3' }, { v: 200, f: '=C2-C3' }],
    line(150, 6),
  ];
  expect(toldBy('formula-inconsistent', rows)).toEqual([]);
});

it('makes no difference between guarded, rounded and plain forms, addresses with $, and Excel tables', () => {
  const forms = [
    '=C2/B2*100',
    '=IFERROR(C3/B3*100,"")',
    '=IF(B4=0,"",C4/B4*100)',
    '=ROUND(100*C5/B5,0)',
    '=([@Ergebnis]/[@Zielwert])*100',
    '=Tabelle1[[#This Row],[Ergebnis]]/Tabelle1[[#This Row],[Zielwert]]*100',
  ];
  const rows = forms.map((f, index): LiteralCell[] => [`Indikator ${index}`, 10, 11, { v: 110, f }]);
  expect(toldBy('formula-inconsistent', [GERMAN, ...rows])).toEqual([]);
});

it('looks at inputs only where they are calculated alike from their own row', () => {
  const months = (row: number, v: number, last = 'H'): LiteralCell => ({
    v,
    f: `=SUM(E${row}:${last}${row})`,
  });
  const header = ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Q1', 'Q2', 'Q3', 'Q4'];
  const line = (name: string, row: number, last?: string): LiteralCell[] => [
    name,
    8,
    months(row, 8, last),
    100,
    2,
    2,
    2,
    2,
  ];
  expect(
    toldBy('formula-inconsistent', [
      header,
      line('A', 2),
      line('B', 3),
      line('C', 4, 'G'),
      line('D', 5),
      line('E', 6),
    ]),
  ).toEqual(['differs C4']);
  const links = ['A', 'B', 'C', 'D'].map((name, index): LiteralCell[] => [
    name,
    10,
    { v: 10, f: `=Eingabe!C${7 * index + 3}` },
    100,
  ]);
  expect(toldBy('formula-inconsistent', [GERMAN, ...links])).toEqual([]);
});

it('leaves subtotals among the rows alone', () => {
  const sum = (column: string, first: number, last: number, v: number): LiteralCell => ({
    v,
    f: `=SUM(${column}${first}:${column}${last})`,
  });
  const header = ['Aufgabe', 'Plan (h)', 'Ist (h)'];
  expect(
    toldBy('formula-inconsistent', [
      header,
      ['Analyse', sum('B', 3, 4, 7), sum('C', 3, 4, 7)],
      ['Interviews', 4, { v: 4, f: '=SUM(F3:Z3)' }],
      ['Auswertung', 3, { v: 3, f: '=SUM(F4:Z4)' }],
    ]),
  ).toEqual([]);
});

it('calls nothing a slip beside which the next formula is another one as well', () => {
  const forms = Array.from({ length: 14 }, (_, index) => `=C${index + 2}/B${index + 2}*100`);
  const rows = (...others: readonly (readonly [number, string])[]): LiteralCell[][] => [
    [...GERMAN],
    ...forms.map((f, index): LiteralCell[] => [
      `Indikator ${index}`,
      10,
      11,
      { v: 110, f: new Map(others).get(index) ?? f },
    ]),
  ];
  expect(toldBy('formula-inconsistent', rows([6, '=C8/B8*1.1*100']))).toEqual(['differs D8']);
  expect(toldBy('formula-inconsistent', rows([6, '=C8/B8*1.1*100'], [7, '=C9/B9*1.2*100']))).toEqual([]);
});

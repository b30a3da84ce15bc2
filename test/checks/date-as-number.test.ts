import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const date = (v: number, format = 'dd.mm.yyyy'): { v: number; format: string } => ({ v, format });

it('finds date formats and day numbers, and nothing that follows from them', () => {
  expect(
    toldIn(
      [
        GERMAN,
        ['TN', 80, date(46091), 110],
        ['Betriebe', 46143, 30, 100],
        ['Kurse', 5, 5, 100],
        ['X', 3, 3, null],
      ],
      {},
      'B2',
    ),
  ).toEqual(['date-as-number format D3', 'date-as-number serial C4', 'percent-missing missing E6']);
  expect(toldBy('date-as-number', [ENGLISH, ['A', 1, date(46091, 'd-mmm'), null], ['B', 2, 2, 100]])).toEqual(
    ['format C2'],
  );
});

it('names the day', () => {
  const [finding] = findingsIn([GERMAN, ['TN', 80, date(46091), 110], ['Betriebe', 30, 30, 100]]);
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Hier steht ein Datum (10.03.2026), keine Zahl.',
  );
  expect(finding && describeFinding(finding, checkTexts.en).message).toBe(
    'This is a date (2026-03-10), not a number.',
  );
});

it.each([
  [36526, '2000-01-01'],
  [36585, '2000-02-29'],
  [45351, '2024-02-29'],
  [45352, '2024-03-01'],
  [73050, '2099-12-31'],
])('knows that day %d is %s', (serial, day) => {
  const [finding] = findingsIn([GERMAN, ['TN', 80, date(serial), 110], ['Betriebe', 30, 30, 100]]);
  expect(finding?.data['iso']).toBe(day);
});

it('calculates nothing from a day', () => {
  const { tables } = checkSheet(
    sheetOf([
      ['Wert', 'Soll', 'Ist'],
      ['Plätze je Kraft', 1.5, date(45413, 'dd. mmm')],
      ['Treffen', 46023, 9],
      ['Tage', 12, 9],
      ['Kurse', 3, 3],
    ]),
    {},
  );
  expect([...(tables[0]?.rows ?? [])].map(({ status, achievement }) => [status, achievement])).toEqual([
    ['undefined', null],
    ['undefined', null],
    ['under', 75],
    ['met', 100],
  ]);
});

it('takes no number for a day among numbers with thousands marks', () => {
  const grouped = (v: number | null): LiteralCell => ({ v, format: '#,##0' });
  const rows = (format: (v: number | null) => LiteralCell): LiteralCell[][] => [
    ['Angebot', 'Plan', 'Ist'],
    ['Kurse', format(25), format(25)],
    ['Prüfungen', format(52300), null],
    ['Besuche', format(40), format(44)],
    ['Treffen', format(12), format(12)],
  ];
  expect(toldBy('date-as-number', rows(grouped))).toEqual([]);
  expect(
    toldBy(
      'date-as-number',
      rows((v) => v),
    ),
  ).toEqual(['serial B3']);
});

it('leaves large counts, money and hours alone', () => {
  expect(
    toldBy('date-as-number', [
      GERMAN,
      ['Besuche', 45000, 46091, 102],
      ['TN', 5, 5, 100],
      ['Kosten in €', 500, 40000, 8000],
      ['Zeit', date(1.5, '[h]:mm'), date(1.5, 'h:mm'), 100],
    ]),
  ).toEqual([]);
});

import { describeFinding } from '../../src/checks';
import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy, toldIn } from '../support/findings';

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

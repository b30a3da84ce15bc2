import { parseAddress } from '../../src/model';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { tablesIn } from '../support/tables';

const head: readonly LiteralCell[] = ['Indikator', 'Zielwert', 'Ergebnis', '%'];

/** Data rows, totals and last row of a table with the usual header in row 1. */
function rowsOf(
  rows: readonly (readonly LiteralCell[])[],
): readonly (readonly number[] | string | undefined)[] {
  const [table] = tablesIn(sheetOf([head, ...rows]));
  return [table?.rows, table?.totals, table?.range];
}

describe('the end of a table', () => {
  it.each([
    'Quelle: Projektkoordination',
    'Quellen: eigene',
    'Source: project',
    'Anmerkung: vorläufig',
    'Stand: 30.09.2014',
    'Stand 30.9.2014',
    '* vorläufige Zahlen',
    '¹ ohne Praktika',
    'Unterschrift',
    'Ort, Datum',
    'Notes:',
  ])('is directly above %p, unless numbers go on below it', (note) => {
    const rows: LiteralCell[][] = [['Kurse', 10, 8], ['Beratungen', 5, 5], [note]];
    expect(rowsOf([...rows, ['Projektleitung'], ['Telefon', 391, null]].slice(0, 4))).toEqual([
      [2, 3],
      [],
      'A1:D3',
    ]);
    const [data, totals, range] = rowsOf([...rows, ['Später', 1, 2]]);
    expect([data?.at(-1), totals, range]).toEqual([5, [], 'A1:D5']);
  });

  it('is above a sentence, unless numbers go on below it', () => {
    const remark = 'Alle Zahlen beruhen auf den Angaben der Partner.';
    expect(rowsOf([['Kurse', 10, 8], [remark], ['Projektleitung']])).toEqual([[2], [], 'A1:D2']);
    expect(rowsOf([['Kurse', 10, 8], ['Bereich 2.'], ['Plätze', 3, 3]])[1]).toEqual([]);
  });

  it('is above a blank row that something else follows', () => {
    expect(rowsOf([['Kurse', 10, 8], [], ['Magdeburg, im Mai', null, 'Frau Muster']])).toEqual([
      [2],
      [],
      'A1:D2',
    ]);
    expect(rowsOf([['Kurse', 10, 8], [], [], [null, 17, 4]])).toEqual([[2], [], 'A1:D2']);
    expect(
      rowsOf([
        ['Kurse', 10, 8],
        [null, null, null, null, 'Quelle: Beiblatt'],
        ['Rest', 1, 2],
      ])[0],
    ).toEqual([2, 4]);
  });

  it('is not a blank row among the data', () => {
    expect(rowsOf([['Kurse', 10, 8], [], ['Beratungen', 5, 5]])).toEqual([[2, 4], [], 'A1:D4']);
    expect(rowsOf([['Kurse', 10, 8], [], [], ['Beratungen', 5, 5]])).toEqual([[2, 5], [], 'A1:D5']);
  });

  it('is not a footnote mark that numbers an indicator', () => {
    expect(
      rowsOf([
        ['1) Kurse', 10, 8],
        ['2) Beratungen', null, null],
        ['3) Plätze', 3, 3],
      ])[0],
    ).toEqual([2, 3, 4]);
  });

  it('is above a repeated header', () => {
    const tables = tablesIn(sheetOf([head, ['Kurse', 10, 8], head, ['Beratungen', 5, 5]]));
    expect(tables.map(({ range, rows }) => [range, rows])).toEqual([
      ['A1:D2', [2]],
      ['A3:D4', [4]],
    ]);
  });
});

describe('totals', () => {
  it.each([
    'Summe',
    'Gesamt',
    'Insgesamt',
    'Total',
    'SUMME:',
    'Gesamtsumme',
    'Zwischensumme',
    'Grand total',
    'Kurse gesamt',
    'Revenue Total',
  ])('%p is a total, not an indicator', (name) => {
    expect(
      rowsOf([
        ['Kurse', 10, 8],
        ['Beratungen', 5, 5],
        [name, 15, 13],
      ]),
    ).toEqual([[2, 3], [4], 'A1:D4']);
  });

  it('"Summe Drittmittel" is a total only if its numbers are the sum', () => {
    expect(
      rowsOf([
        ['A', 10, 8],
        ['B', 5, 5],
        ['Summe Drittmittel', 15, 13],
      ]),
    ).toEqual([[2, 3], [4], 'A1:D4']);
    expect(
      rowsOf([
        ['A', 10, 8],
        ['B', 5, 5],
        ['Summe Drittmittel', 900, 800],
      ]),
    ).toEqual([[2, 3, 4], [], 'A1:D4']);
  });

  it('"Gesamtzahl der Teilnehmenden" and "Total participants" are indicators', () => {
    expect(
      rowsOf([
        ['Gesamtzahl der Teilnehmenden', 10, 8],
        ['Total participants', 5, 4],
      ])[0],
    ).toEqual([2, 3]);
  });

  it('an unnamed last row with the sums is a total; an unnamed row with other numbers is data', () => {
    expect(
      rowsOf([
        ['A', 10, 8],
        ['B', 5, 5],
        [null, 15, 13],
      ]),
    ).toEqual([[2, 3], [4], 'A1:D4']);
    expect(
      rowsOf([
        ['A', 10, 8],
        [null, 7, 7],
        ['B', 5, 5],
      ])[0],
    ).toEqual([2, 3, 4]);
  });

  it('parts go on below a subtotal', () => {
    expect(
      rowsOf([
        ['A', 1, 1],
        ['B', 2, 2],
        ['Zwischensumme', 3, 3],
        ['C', 4, 4],
        ['D', 5, 5],
        ['Summe', 12, 12],
      ]),
    ).toEqual([[2, 3, 5, 6], [4, 7], 'A1:D7']);
  });
});

describe('rows with a name only', () => {
  it('are headings where the table begins with one, or below a blank row', () => {
    expect(
      rowsOf([['Bildung'], ['Kurse', 10, 8], ['Plätze', 3, 3], ['Arbeit'], ['Vermittlungen', 5, 5]])[0],
    ).toEqual([3, 4, 6]);
    expect(rowsOf([['Kurse', 10, 8], [], ['Arbeit'], ['Vermittlungen', 5, 5]])[0]).toEqual([2, 5]);
  });

  it('are open indicators between data rows, at the end, and where they count something', () => {
    expect(rowsOf([['Kurse', 10, 8], ['Beratungen'], ['Plätze', 3, 3], ['Vermittlungen']])).toEqual([
      [2, 3, 4, 5],
      [],
      'A1:D5',
    ]);
    expect(rowsOf([['Anzahl der Kurse'], ['Plätze', 3, 3]])[0]).toEqual([2, 3]);
  });

  it('are open where they fill the columns that other rows fill', () => {
    const sheet = sheetOf([
      ['Indikator', 'Einheit', 'Soll', 'Ist'],
      ['Bildung'],
      ['Kurse', 'Stück', 10, 8],
      ['Plätze', 'Stück'],
      ['Vermittlungen', 'Personen', 5, 5],
    ]);
    expect(tablesIn(sheet)[0]?.rows).toEqual([3, 4, 5]);
  });

  it('stay open in a row that is half filled, whatever stands in it', () => {
    expect(
      rowsOf([
        ['A', 10, null],
        ['B', null, 4],
        ['C', 'k. A.', 'viele'],
        ['D', { v: '#N/A', error: true }, 3],
      ])[0],
    ).toEqual([2, 3, 4, 5]);
  });
});

it('tasks merged over two rows are one row each', () => {
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'].flatMap(
    (address) => parseAddress(address)?.range ?? [],
  );
  const sheet = sheetOf([['Aufgaben', 'Soll', 'Ist'], ['A', 1, 1], [], ['B', 2, 2], [], ['Total', 3, 3]], {
    merges,
  });
  expect(tablesIn(sheet)[0]).toMatchObject({ rows: [2, 4], totals: [6], range: 'A1:C6' });
});

import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { tablesIn } from '../support/tables';

const columnsIn = (rows: readonly (readonly LiteralCell[])[]): readonly object[] =>
  tablesIn(sheetOf(rows)).map(({ columns }) => columns);

/** A formula with its value. */
const calc = (f: string, v: number, format = 'General'): LiteralCell => ({ v, f, format });

const ABCD = { indicator: 'A', target: 'B', actual: 'C', percent: 'D' };

describe('formulas say what columns are that no word names', () => {
  it.each<[string, (row: number) => string]>([
    ['a quotient', (row) => `=C${row}/B${row}`],
    ['a guarded quotient', (row) => `=IF(B${row}>0,C${row}/B${row},"")`],
    ['a quotient with an error caught', (row) => `=IFERROR(C${row}/$B${row},0)`],
    ['points', (row) => `=C${row}/B${row}*100`],
    ['a rounded quotient', (row) => `=ROUND(C${row}/B${row},2)`],
  ])('%s', (_, formula) => {
    expect(
      columnsIn([
        ['Vorhaben', 'Vorgenommen', 'Geschafft', 'Zielerreichung'],
        ['Kurse', 10, 8, calc(formula(2), 0.8, '0%')],
        ['Fahrten', 4, 5, calc(formula(3), 1.25, '0%')],
      ]),
    ).toEqual([ABCD]);
  });

  it('with the actual before the target', () => {
    expect(
      columnsIn([
        ['Vorhaben', 'Wirklichkeit', 'Wunsch', 'Erfüllungsgrad'],
        ['Kurse', 8, 10, calc('=B2/C2', 0.8, '0%')],
        ['Fahrten', 5, 4, calc('=B3/C3', 1.25, '0%')],
      ]),
    ).toEqual([{ ...ABCD, target: 'C', actual: 'B' }]);
  });

  it('of which one is named', () => {
    expect(
      columnsIn([
        ['Posten', 'Budget', 'Kosten', 'Rest'],
        ['Miete', 100, 90, calc('=B2-C2', 10)],
        ['Strom', 50, 55, calc('=B3-C3', -5)],
      ]),
    ).toEqual([{ indicator: 'A', target: 'B', actual: 'C', deviation: 'D' }]);
  });

  it('and which row of evidence told it', () => {
    const { tables } = findTables(
      sheetOf([
        ['Vorhaben', 'Vorgenommen', 'Geschafft', 'Zielerreichung'],
        ['Kurse', 10, 8, calc('=C2/B2', 0.8)],
        ['Fahrten', 4, 5, calc('=C3/B3', 1.25)],
      ]),
      { language: 'de' },
    );
    expect(tables[0]?.testimonies).toMatchObject([
      {
        witness: 'formula',
        messageId: 'percent',
        weight: 3,
        data: { target: 'B', actual: 'C', result: 'D', rows: 2, of: 2 },
      },
      { witness: 'header', messageId: 'percent', weight: 2, data: { column: 'D', header: 'Zielerreichung' } },
    ]);
  });
});

describe('numbers say it without a formula', () => {
  it('in most rows', () => {
    expect(
      columnsIn([
        ['Vorhaben', 'Gewollt', 'Geworden', 'Grad der Zielerreichung'],
        ['Kurse', 10, 8, 80],
        ['Fahrten', 4, 5, 125],
        ['Feste', 3, 2, 67],
        ['Hefte', 900, 700, 78],
        ['Briefe', 50, 40, 90],
      ]),
    ).toEqual([ABCD]);
  });

  it('from a difference beside one role word', () => {
    expect(
      columnsIn([
        ['Posten', 'Aufwand', 'Planwert', 'Differenz'],
        ['Miete', 90, 100, -10],
        ['Strom', 55, 50, 5],
        ['Wasser', 18, 20, -2],
      ]),
    ).toEqual([{ indicator: 'A', actual: 'B', target: 'C', deviation: 'D' }]);
  });
});

describe('what is calculated without being a comparison with a target stays alone', () => {
  it.each<[string, LiteralCell[][]]>([
    [
      'a share of participants',
      [
        ['Gruppe', 'Angetreten', 'Bestanden', '%'],
        ['Nord', 10, 8, calc('=C2/B2', 0.8, '0%')],
        ['Süd', 4, 3, calc('=C3/B3', 0.75, '0%')],
      ],
    ],
    [
      'growth from year to year',
      [
        ['Posten', 'Umsatz 2023', 'Umsatz 2024', 'Veränderung'],
        ['Nord', 10, 12, calc('=(C2-B2)/B2', 0.2, '0%')],
        ['Süd', 4, 5, calc('=(C3-B3)/B3', 0.25, '0%')],
      ],
    ],
    [
      'two results of different years',
      [
        ['Posten', 'Ist 2023', 'Ist 2024', 'Differenz'],
        ['Nord', 10, 12, calc('=C2-B2', 2)],
        ['Süd', 4, 5, calc('=C3-B3', 1)],
      ],
    ],
    [
      'debit and credit',
      [
        ['Konto', 'Soll', 'Haben', 'Differenz'],
        ['Bank', 100, 90, calc('=B2-C2', 10)],
        ['Kasse', 50, 55, calc('=B3-C3', -5)],
      ],
    ],
    [
      'a price',
      [
        ['Ware', 'Menge', 'Umsatz', 'Preis'],
        ['Hefte', 10, 8, calc('=C2/B2', 0.8)],
        ['Stifte', 4, 5, calc('=C3/B3', 1.25)],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(columnsIn(rows)).toEqual([]);
  });
});

describe('of several targets or results', () => {
  it('the one is taken that the deviation is calculated from', () => {
    expect(
      columnsIn([
        ['Posten', 'Plan', 'Forecast', 'Ist', 'Abweichung'],
        ['Miete', 100, 95, 90, calc('=D2-C2', -5)],
        ['Strom', 50, 52, 55, calc('=D3-C3', 3)],
      ]),
    ).toMatchObject([{ target: 'C', actual: 'D' }]);
  });

  it('the numbers tell it without a formula', () => {
    expect(
      columnsIn([
        ['Item', 'Budget', 'Planned', 'Actual', 'Variance'],
        ['Rent', 100, 95, 90, -10],
        ['Power', 50, 52, 55, 5],
        ['Water', 20, 21, 19, -1],
      ]),
    ).toMatchObject([{ target: 'B', actual: 'D' }]);
  });
});

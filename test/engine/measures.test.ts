import { checkSheet } from '../../src/engine';
import type { IndicatorChoice, MeasureReason } from '../../src/model';
import { GERMAN, told } from '../support/findings';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];

function checked(
  rows: Rows,
  indicators: readonly IndicatorChoice[] = [],
  header: readonly string[] = GERMAN,
) {
  const range = { top: 0, left: 0, bottom: rows.length, right: header.length - 1 };
  const columns = { indicator: 0, target: 1, actual: 2, percent: 3 };
  const mapping = { sheet: 'Tabelle1', range, headerRows: 1, columns, indicators };
  return checkSheet(sheetOf([header, ...rows]), {}, { mappings: indicators.length === 0 ? [] : [mapping] });
}

const toldWith = (rows: Rows, ...indicators: IndicatorChoice[]): string[] =>
  checked(rows, indicators).findings.map(told);

describe('the unit that the user chose for an indicator', () => {
  it.each<[string, string, LiteralCell[], string[], string[]]>([
    ['persons are whole', 'Personen', ['Geförderte', 80, 80.3333, 100], [], ['fractional-count fraction C2']],
    [
      'places are whole',
      'Plätze',
      ['Angebot', 80.3333, 80.3333, 100],
      [],
      ['fractional-count fraction B2, C2'],
    ],
    ['a share ends at 100 %', '%', ['Erfolg', 80, 120, 150], [], ['share-over-100 over C2']],
    ['a share beyond 100 in both', '%', ['Erfolg', 120, 120, 100], [], ['share-over-100 over B2, C2']],
    [
      'hours are not counted',
      'h',
      ['Anzahl Kurse', 80, 80.3333, 100],
      ['fractional-count fraction C2'],
      ['under-target limit-near A2:D2', 'band-edge edge D2'],
    ],
    [
      'hours over target are an overrun',
      'Stunden',
      ['Betreuung', 80, 100, 125],
      [],
      ['under-target limit-exceeded A2:D2'],
    ],
    [
      'money over target is an overrun',
      '€',
      ['Honorare', 80, 100, 125],
      [],
      ['under-target limit-exceeded A2:D2'],
    ],
    ['money that comes in is none', '€', ['Spenden', 80, 100, 125], [], []],
  ])('%s', (_, unit, row, without, with_) => {
    const rows = [row, ['Übrige', 30, 30, 100]];
    expect(checked(rows).findings.map(told)).toEqual(without);
    expect(toldWith(rows, { indicator: String(row[0]), unit })).toEqual(with_);
  });

  it('tells the direction before the unit of the table, and after everything else', () => {
    const header = ['Aufgabe', 'Soll [h]', 'Ist [h]', '%'];
    const rows: Rows = [
      ['Schulung', 80, 100, 125],
      ['Beratung', 80, 100, 125],
    ];
    const unit = 'Personen';
    const directions = (choice: IndicatorChoice): unknown[] =>
      checked(rows, [choice], header).tables.flatMap((table) =>
        Array.from(table.rows, ({ direction }) => [direction?.direction, direction?.because]),
      );
    expect(directions({ indicator: 'schulung', unit })).toEqual([
      ['increase', 'default'],
      ['decrease', 'unit'],
    ]);
    expect(directions({ indicator: 'Schulung', unit, direction: 'decrease' })).toEqual([
      ['decrease', 'choice'],
      ['decrease', 'unit'],
    ]);
  });
});

describe('whether only whole numbers can be meant', () => {
  const rows: Rows = [
    ['Angebot', 80, 80.3333, 100],
    ['Reichweite', 2000, { v: 2.36, format: '0.00' }, 0.118],
    ['Übrige', 30, 30, 100],
  ];

  it('is followed as chosen: a fraction is told, lost thousands are, whatever the format', () => {
    const before = checked(rows).findings.map(told);
    expect(before).not.toContain('fractional-count fraction C2');
    expect(
      toldWith(rows, { indicator: 'Angebot', integer: true }, { indicator: 'Reichweite', integer: true }),
    ).toEqual(['fractional-count fraction C2', 'lost-thousands thousands C3']);
  });

  it('is followed as chosen where a count may have decimals', () => {
    const counts: Rows = [
      ['Anzahl TN', 2000, 10.36, 0.5],
      ['Übrige', 30, 30, 100],
    ];
    expect(checked(counts).findings.map(told)).toEqual(['lost-thousands thousands C2']);
    expect(toldWith(counts, { indicator: 'Anzahl TN', integer: false })).toEqual([
      'under-target critical A2:D2',
    ]);
  });
});

it('says what each indicator is measured in, and why', () => {
  const rows: Rows = [
    ['Anzahl Kurse', 3, 3, 100],
    ['Abbruchquote', 10, 9, 90],
    ['Zufluss', { v: 10, format: '#,##0 "€"' }, { v: 9, format: '#,##0 "€"' }, 90],
    ['Sonstiges', 10, 9, 90],
    ['Betreute', 10, 9, 90],
  ];
  const measures = (indicators: IndicatorChoice[]): (MeasureReason | undefined)[] =>
    checked(rows, indicators).tables.flatMap((table) => rows.map((_, index) => table.rows.measure?.(index)));
  expect(measures([])).toEqual([
    { quantity: 'count', whole: true, because: 'name', text: 'Anzahl Kurse' },
    { quantity: 'share', whole: false, because: 'name', text: 'Abbruchquote' },
    { quantity: 'amount', whole: false, unit: '€', because: 'unit', text: '€' },
    { quantity: 'unknown', whole: false, because: 'default', text: 'Sonstiges' },
    { quantity: 'unknown', whole: false, because: 'default', text: 'Betreute' },
  ]);
  expect(measures([{ indicator: 'Betreute', unit: 'TN' }])[4]).toEqual({
    quantity: 'count',
    whole: true,
    unit: 'TN',
    because: 'choice',
    text: 'Betreute',
  });
});

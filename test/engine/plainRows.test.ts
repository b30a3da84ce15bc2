import fc from 'fast-check';
import type { Problem } from '../../src/checks/support/context';
import { judgements, PlainRows } from '../../src/engine/plainRows';
import { planOf } from '../../src/engine/plan';
import { RowReader } from '../../src/engine/rowReader';
import { findTables } from '../../src/tables';
import { error } from '../support/findings';
import { runs } from '../support/seed';
import { sheetOf, type LiteralCell } from '../support/sheet';

const plan = planOf({});
const bands = { met: 100, near: 85, under: 65 };

interface SeenRow {
  readonly plain: boolean;
  readonly surely: boolean;
  readonly settledAsMet: boolean;
  /** What the checks report that have to be silent about a row of its kind. */
  readonly told: readonly string[];
}

/** Each data row of each table on the sheet. */
function rowsOf(rows: readonly (readonly LiteralCell[])[]): readonly SeenRow[] {
  const sheet = sheetOf(rows);
  return findTables(sheet, { language: 'de' }).tables.flatMap((table) => {
    const reader = new RowReader(sheet, table, bands);
    const plainRows = new PlainRows(reader);
    return Array.from(table.dataRows, (row) => {
      // Before the row is read: what is at hand then must not matter.
      const surely = plainRows.isSurelyMet(row);
      reader.moveTo(row);
      const plain = plainRows.isPlain();
      const settled = plain && plainRows.isSettled();
      const told: string[] = [];
      for (const { id, run } of plan.rowChecks) {
        if (!settled && judgements.has(id)) continue;
        run(reader, (problem: Problem) => told.push(`${id} ${problem.messageId}`));
      }
      return { plain, told, surely, settledAsMet: settled && reader.status === 'met' };
    });
  });
}

const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', '%'];

describe('a row among others', () => {
  const others = [
    ['Betriebe', 30, 30, 100],
    ['Plätze', 20, 20, 100],
  ];
  const kindOf = (
    row: LiteralCell[],
    header: LiteralCell[] = HEADER,
    more: LiteralCell[][] = others,
  ): string => {
    const [seen] = rowsOf([header, row, ...more]);
    if (seen === undefined) return 'no row';
    return seen.surely ? 'surely met' : seen.settledAsMet ? 'settled' : seen.plain ? 'plain' : 'other';
  };

  it.each<[string, LiteralCell[]]>([
    ['the target itself', ['Kurse', 80, 80, 100]],
    ['a little over, farther than rounding reaches', ['Kurse', 1_000, 1_007, 101]],
    ['up to 150 %', ['Kurse', 60, 90, 150]],
    ['a stated percentage that is rounded', ['Kurse', 30, 34, 113]],
  ])('is surely met: %s', (_, row) => expect(kindOf(row)).toBe('surely met'));

  it.each<[string, LiteralCell[]]>([
    ['a missed target', ['Kurse', 80, 79, 99]],
    ['nothing reached', ['Kurse', 80, 0, 0]],
    ['so near above the target that rounding may reach it', ['Kurse', 1_000, 1_004, 100]],
    ['more than 150 %', ['Kurse', 20, 31, 155]],
  ])('is plain, but not settled: %s', (_, row) => expect(kindOf(row)).toBe('plain'));

  it.each<[string, LiteralCell[]]>([
    ['a percentage that is off by one', ['Kurse', 80, 80, 101]],
    ['a percentage with decimals', ['Kurse', 80, 88, 110.4]],
    ['a percentage that is a text', ['Kurse', 80, 80, '100']],
    ['no percentage', ['Kurse', 80, 80, null]],
    ['a target that is a text', ['Kurse', '80', 80, 100]],
    ['an actual that is a text', ['Kurse', 80, '80', 100]],
    ['a fraction reached', ['Kurse', 80, 80.4, 100]],
    ['a fraction reached that a rounded percentage hides', ['Kurse', 200, 200.4, 100]],
    ['a fraction as the target that a rounded percentage hides', ['Kurse', 199.6, 200, 100]],
    ['a target of 0', ['Kurse', 0, 80, null]],
    ['less than nothing reached', ['Kurse', 80, -80, -100]],
    ['a target that could be a day', ['Kurse', 46_000, 46_000, 100]],
    ['one side over 100 and the other not', ['Kurse', 100, 101, 101]],
    ['a target shown as a day', ['Kurse', { v: 80, format: 'dd.mm.yyyy' }, 80, 100]],
    ['an actual shown in percent', ['Kurse', 80, { v: 80, format: '0%' }, 100]],
    ['a value shown with decimals', ['Kurse', 80, { v: 80, format: '0.0' }, 100]],
    ['a value shown with a unit', ['Kurse', 80, { v: 80, format: '#,##0" TN"' }, 100]],
    ['an error instead of a number', ['Kurse', 80, error('#N/A'), 100]],
    ['no name', ['', 80, 80, 100]],
  ])('is neither: %s', (_, row) => expect(kindOf(row)).toBe('other'));

  it('is not surely met under a percent format, where the stored number is another one', () => {
    expect(kindOf(['Kurse', 80, 80, { v: 1, format: '0%' }])).toBe('settled');
  });

  it.each<[string, LiteralCell[], LiteralCell[][], LiteralCell?]>([
    ['a formula in a column that counts', HEADER, [['Betriebe', 30, { v: 30, f: '=15+15' }, 100]]],
    [
      'parts of a whole',
      HEADER,
      [
        ['Personen', 30, 30, 100],
        ['davon Frauen', 10, 10, 100],
      ],
    ],
    ['units of shares', ['Indikator', 'Zielwert [%]', 'Ergebnis [%]', 'Zielerreichung'], others],
    ['a column of units', [...HEADER, 'Einheit'], others.map((row) => [...row, 'Personen'])],
    [
      'errors in another column',
      [...HEADER, 'Bemerkung'],
      others.map((row) => [...row, null]),
      error('#REF!'),
    ],
    ['a baseline', [...HEADER, 'Ausgangswert'], others.map((row) => [...row, 10])],
  ])('is neither in a table with %s', (_, header, more, further = null) => {
    expect(kindOf(['Kurse', 80, 80, 100, further], header, more)).not.toMatch(/met|plain|settled/);
  });
});

const number = fc.oneof(
  fc.integer({ min: -10, max: 80_000 }),
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(0.5, 10.36, 99.5, 149.9),
);
const format = fc.constantFrom(
  'General',
  '0',
  '0%',
  '0.0',
  'dd.mm.yyyy',
  '#,##0" %"',
  '@',
  '0.00 €',
  '#,##0 "€"',
  '#,##0,',
  '[h]:mm',
  '[$CHF] 0',
);
const anyCell: fc.Arbitrary<LiteralCell> = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 3, arbitrary: fc.record({ v: number, format }) },
  fc.record({ v: number, f: fc.constantFrom('=B2/C2', '=SUM(B2:B3)', '=C3/B3*100') }),
  {
    weight: 2,
    arbitrary: fc.constantFrom<LiteralCell>(null, '12', '≤ 15', 'k. A.', { v: '#N/A', error: true }),
  },
);
const anyName = fc.constantFrom(
  'davon Frauen',
  '  darunter',
  'Quote',
  'Anteil in %',
  'Kosten',
  '',
  'Kurse (TN)',
);

/** A row as most are: whole numbers, of the size of each other, and the percentage right. */
const ordinaryRow = fc
  .tuple(
    fc.constantFrom('Teilnehmende', 'Betriebe', 'Beratungen', 'Veranstaltungen'),
    fc.oneof(fc.integer({ min: 1, max: 66 }), fc.integer({ min: 101, max: 20_000 })),
    fc.integer({ min: 50, max: 160 }),
  )
  .map(([name, target, share]): LiteralCell[] => {
    const actual = Math.round((target * share) / 100);
    return [name, target, actual, Math.round((100 * actual) / target)];
  });

/** Ordinary rows under a header, and up to two cells of them replaced by anything. */
const tables = fc
  .record({
    header: fc.oneof(
      { weight: 3, arbitrary: fc.constant(HEADER) },
      fc.constantFrom(
        ['Aufgabe', 'Soll [h]', 'Ist [h]', '%'],
        ['Indikator', 'Zielwert [%]', 'Ergebnis [%]', 'Zielerreichung'],
        ['Indikator', 'Zielwert', 'Ergebnis', 'Abweichung'],
      ),
    ),
    rows: fc.array(ordinaryRow, { minLength: 2, maxLength: 6 }),
    cells: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }), anyCell), { maxLength: 2 }),
    name: fc.option(fc.tuple(fc.nat(5), anyName), { nil: undefined, freq: 1 }),
  })
  .map(({ header, rows, cells, name }) => {
    const changed = rows.map((row) => [...row]);
    const put = (row: number, column: number, cell: LiteralCell): void => {
      const own = changed[row % changed.length];
      if (own !== undefined) own[column] = cell;
    };
    for (const [row, column, cell] of cells) put(row, column, cell);
    if (name !== undefined) put(name[0], 0, name[1]);
    return [header, ...changed];
  });

describe('on random tables', () => {
  it('every check but the judgements is silent about a plain row, and those about a settled one', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(rowsOf(rows).filter(({ plain, told }) => plain && told.length > 0)).toEqual([]);
      }),
      runs(300),
    );
  });

  it('reading a row that is surely met says the same', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const one of rowsOf(rows))
          if (one.surely) expect(one).toMatchObject({ plain: true, told: [], settledAsMet: true });
      }),
      runs(300),
    );
  });

  it('there is something to say: many of the rows are plain, some settled, some surely met, some none of it', () => {
    // The same tables in every run, whatever the seed.
    const seen = fc.sample(tables, { seed: 1, numRuns: 100 }).flatMap(rowsOf);
    const count = (is: (row: SeenRow) => boolean): number => seen.filter(is).length;
    const counts = [
      count(({ plain }) => plain),
      count(({ settledAsMet }) => settledAsMet),
      count(({ surely }) => surely),
      count(({ plain }) => !plain),
    ];
    expect(counts.map((one) => one >= 30)).toEqual([true, true, true, true]);
  });
});

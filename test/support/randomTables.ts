import fc from 'fast-check';
import { parseAddress } from '../../src/model';
import type { SheetFacts } from '../../src/model';
import { ENGLISH, GERMAN } from './findings';
import type { LiteralCell } from './sheet';

/** Cells as they occur; with `number` for what else a number cell may hold. */
function cells(number: fc.Arbitrary<number>, texts: readonly string[]): fc.Arbitrary<LiteralCell> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 50_000 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }) },
    { weight: 3, arbitrary: fc.constantFrom<LiteralCell>(...texts) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<LiteralCell>(
        null,
        true,
        { v: '#DIV/0!', error: true },
        { v: '#N/A', error: true },
        { v: 0.6875, format: '0%' },
        { v: 0.05, format: '0.00' },
        { v: 12.5, format: '#,##0" TN"' },
        { v: '55', format: '@' },
        { v: null, format: '0.0%' },
        { v: null, format: '@' },
        { v: 46091, format: 'dd.mm.yyyy' },
        46143,
        { v: 0, f: '=SUM(F2:Z2)' },
      ),
    },
  );
}

const germanTexts = [
  '2.000',
  '10.360',
  '68,75',
  '68,50',
  '80 %',
  '12 TN',
  '18¹',
  ' 20',
  '≤ 15',
  'k. A.',
  '–',
  'etwa 5',
  '',
  ' ',
  '34 davon 14',
];
const names = [
  'TN gesamt',
  'Betriebe',
  'Quote in %',
  'Kosten in €',
  'Plätze',
  'Vermittlungen',
  'davon Frauen',
  '   eingerückt',
  'Summe',
  'Teil 2',
  '',
  null,
  7,
];

function tables(value: fc.Arbitrary<LiteralCell>): fc.Arbitrary<LiteralCell[][]> {
  const row = fc.tuple(fc.constantFrom<LiteralCell>(...names), value, value, value);
  return fc
    .tuple(fc.constantFrom(GERMAN, ENGLISH), fc.array(row, { minLength: 1, maxLength: 8 }))
    .map(([header, rows]): LiteralCell[][] => [[...header], ...rows]);
}

/** Any table. */
const anyTable = tables(
  cells(fc.double({ noNaN: true, noDefaultInfinity: true }), [...germanTexts, '68.75', '1,250', '1.2.3']),
);

/** Numbers of a size that occurs, and one number style: a conversion does not change how other texts are read. */
const plainTable = tables(
  cells(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((wild) => Number(wild.toFixed(9))),
    germanTexts,
  ),
);

const forms = [
  (row: number) => `=C${row}/B${row}*100`,
  (row: number) => `=C${row}/B${row - 1}*100`,
  (row: number) => `=IFERROR(ROUND(C${row}/B${row},2),"")`,
  (row: number) => `=SUM(B2:B${row - 1})`,
  () => '=Tabelle2!A1+LOG10(5)',
];

/** Gives some cells a formula; the values stay, as Excel last calculated them. */
function withFormulas(rows: LiteralCell[][], seeds: readonly number[]): LiteralCell[][] {
  return rows.map((cellsOfRow, index) => {
    const seed = seeds[index] ?? 0;
    const form = forms[seed % 8];
    const column = 1 + (seed % 3);
    if (index < 2 || form === undefined) return cellsOfRow;
    return cellsOfRow.map((cell, at): LiteralCell => {
      if (at !== column || typeof cell !== 'number') return cell;
      return { v: cell, f: form(index + 1) };
    });
  });
}

const headers = [
  (header: LiteralCell[]) => header,
  (header: LiteralCell[]) => header.map((cell, index) => (index === 0 ? null : cell)),
  (header: LiteralCell[]) => header.map((cell, index) => (index === 3 ? (header[2] ?? null) : cell)),
];

const merges = ['A2:A3', 'B2:B3', 'C3:D3', 'A4:D4', 'B1:C1', 'D5:D9'].flatMap(
  (address) => parseAddress(address)?.range ?? [],
);

/** A literal table and the facts of its sheet: what a failing test shows. */
export interface Drawn {
  readonly rows: LiteralCell[][];
  readonly facts: SheetFacts;
}

function sheets(rows: fc.Arbitrary<LiteralCell[][]>): fc.Arbitrary<Drawn> {
  return fc
    .record({
      rows,
      seeds: fc.array(fc.nat({ max: 30 }), { minLength: 9, maxLength: 9 }),
      header: fc.constantFrom(...headers),
      merges: fc.subarray(merges, { maxLength: 3 }),
      hiddenRows: fc.subarray([1, 2, 4, 5, 7], { maxLength: 4 }),
      hiddenColumns: fc.subarray([0, 2, 3], { maxLength: 1 }),
    })
    .map(({ rows: [header = [], ...data], seeds, header: changed, ...facts }) => ({
      rows: withFormulas([changed(header), ...data], seeds),
      facts,
    }));
}

/** Sheets with a table of anything: formulas, merged and hidden cells, totals, parts, headers missing or twice. */
export const anySheet = sheets(anyTable);

/** The same with numbers of a usual size in one number style. */
export const plainSheet = sheets(plainTable);

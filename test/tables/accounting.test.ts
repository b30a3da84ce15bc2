import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IndicatorTable, Sheet } from '../../src/model';
import { findTables } from '../../src/tables';
import { hasNumber, numberColumns } from '../../src/tables/rows/others';
import { readWorkbook } from '../../src/xlsx/read';
import { anySheet } from '../support/randomTables';
import { sheetOf, type LiteralCell } from '../support/sheet';

/** Rows that are judged: data rows, and the rows of their other roles where roles stand in rows. */
function judged({ dataRows, rowRoles }: IndicatorTable): ReadonlySet<number> {
  const offsets = [0, ...Object.values(rowRoles ?? {})];
  const rows = new Set<number>();
  for (const row of dataRows)
    for (let at = row + Math.min(...offsets); at <= row + Math.max(...offsets); at += 1) rows.add(at);
  return rows;
}

/**
 * Rows judged and rows named with a reason are all rows with a number in a role column: nothing is lost without a word, nothing is
 * told twice. Rows that another table holds are accounted for there.
 */
function unaccounted(sheet: Sheet): readonly string[] {
  const { tables } = findTables(sheet, { language: 'de' });
  const holders = tables.map((table) => ({ table, columns: numberColumns(table), rows: judged(table) }));
  const problems: string[] = [];
  for (const { table, columns, rows } of holders) {
    const named = (table.others ?? []).map(({ row }) => row);
    if (new Set(named).size < named.length) problems.push('named twice');
    if (named.some((row) => rows.has(row))) problems.push('judged and named');
    if (named.some((row) => !hasNumber(sheet, row, columns))) problems.push('named without a number');
    for (let row = sheet.used?.top ?? 0; row <= (sheet.used?.bottom ?? -1); row += 1) {
      if (!hasNumber(sheet, row, columns) || rows.has(row) || named.includes(row)) continue;
      if (row >= table.range.top && row <= table.header.bottom) continue;
      const elsewhere = holders.some(
        (other) =>
          other.table !== table &&
          ((row >= other.table.range.top && row <= other.table.range.bottom) ||
            other.rows.has(row) ||
            (other.table.others ?? []).some((one) => one.row === row)),
      );
      if (!elsewhere) problems.push(`row ${row + 1} of ${table.range.top + 1}-${table.range.bottom + 1}`);
    }
  }
  return problems;
}

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }).map((value): LiteralCell => value) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<LiteralCell>(null, 0, '12', '1.250', '–', 'k. A.', 'siehe Bericht', 2024),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<LiteralCell>(
      { v: 12, f: '=SUM(C3:C5)' },
      { v: 0, f: '=E3+F3' },
      { v: 45657, format: 'dd.mm.yyyy' },
      { v: '#N/A', error: true },
    ),
  },
);
const name = fc.constantFrom<LiteralCell>(
  'Kurse',
  'Teilnehmende gesamt',
  'Kosten insgesamt',
  'davon Frauen',
  '   eingerückt',
  '* Zahl der Haushalte',
  'Hinweise:',
  'Quelle: eigene',
  'Stand:',
  'Summe',
  'Durchschnitt',
  'Bitte auswählen',
  'Legende',
  'Indikator',
  '= Ergebnis',
  2023,
  null,
  '',
);
const code = fc.constantFrom<LiteralCell>(1, 2, '1.1', 'A', null, null);
const row = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(code, name, number, number, number).map((cells): LiteralCell[] => [...cells]),
  },
  { weight: 2, arbitrary: fc.constant<LiteralCell[]>([]) },
  { weight: 1, arbitrary: name.map((text): LiteralCell[] => [null, text]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<LiteralCell[]>(
      ['Nr.', 'Indikator', 'Ziel', 'Ist', '%'],
      [null, 'Monat', 'pünktlich', 'verspätet'],
      [null, null, 2023, 2024],
      ['Projektbericht 2024'],
    ),
  },
);
const report = fc
  .tuple(fc.array(row, { maxLength: 3 }), fc.array(row, { maxLength: 16 }), fc.array(row, { maxLength: 6 }))
  .map(([above, below, beside]): LiteralCell[][] => {
    const rows = [...above, ['Nr.', 'Indikator', 'Zielwert', 'Ergebnis', '%'], ...below];
    // Another table may stand beside the first one.
    const right: LiteralCell[][] =
      beside.length < 3 ? [] : [['Kennzahl', 'Soll', 'Ist'], ...beside.map((cells) => cells.slice(1, 4))];
    return rows.map((cells, index) => [
      ...cells,
      ...Array<LiteralCell>(7 - cells.length).fill(null),
      ...(right[index] ?? []),
    ]);
  });

it('every row with a number in a role column is judged, or named with the reason, on any sheet', () => {
  fc.assert(
    fc.property(report, (rows) => {
      expect(unaccounted(sheetOf(rows))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('every row with a number is accounted for in tables of anything', () => {
  fc.assert(
    fc.property(anySheet, ({ rows, facts }) => {
      expect(unaccounted(sheetOf(rows, facts))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Workbooks that are not part of this repository. */
const shared = join(__dirname, '../../../shared');

function workbooksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(folder, file));
}

describe('every row with a number is accounted for', () => {
  const own = workbooksIn(join(__dirname, '../../assets'));
  const others = workbooksIn(shared);

  it('in the workbooks of this repository', () => {
    for (const file of own)
      for (const sheet of readWorkbook(new Uint8Array(readFileSync(file))).sheets)
        expect([file, ...unaccounted(sheet)]).toEqual([file]);
  });

  const sampled = others.length > 0 ? it : it.skip;
  sampled(`in real workbooks${others.length > 0 ? '' : ' (skipped: ../shared is not there)'}`, () => {
    for (const file of others.filter((one) => !one.includes('hostile')))
      for (const sheet of readWorkbook(new Uint8Array(readFileSync(file))).sheets)
        expect([file, ...unaccounted(sheet)]).toEqual([file]);
  });
});

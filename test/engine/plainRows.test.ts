import fc from 'fast-check';
import type { Problem } from '../../src/checks/support/context';
import { judgements, PlainRows } from '../../src/engine/plainRows';
import { planOf } from '../../src/engine/plan';
import { RowReader } from '../../src/engine/rowReader';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

const plan = planOf({});
const bands = { met: 100, near: 85, under: 65 };

/** For each data row of a table: whether it is plain, and the checks that report in it. */
function rowsOf(
  rows: readonly (readonly LiteralCell[])[],
): readonly { plain: boolean; told: string[]; surely: boolean; settledAsMet: boolean }[] {
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

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
  fc.integer({ min: -10, max: 80_000 }),
  fc.constantFrom(0.5, 10.36, 99.5, 149.9),
);
const format = fc.constantFrom('General', '0', '0%', '0.0', 'dd.mm.yyyy', '#,##0" %"', '@', '0.00 €');
const cell: fc.Arbitrary<LiteralCell> = fc.oneof(
  { weight: 9, arbitrary: number },
  fc.record({ v: number, format }),
  fc.record({ v: number, f: fc.constantFrom('=B2/C2', '=SUM(B2:B3)', '=C3/B3*100') }),
  fc.constantFrom<LiteralCell>(null, '12', '≤ 15', 'k. A.', { v: '#N/A', error: true }),
);
const name = fc.constantFrom(
  'Teilnehmende',
  'davon Frauen',
  '  darunter',
  'Quote',
  'Anteil in %',
  'Kosten',
  '',
  'Kurse (TN)',
);
const row = fc
  .tuple(name, cell, cell, cell, fc.boolean())
  .map(([own, target, actual, percent, right]): LiteralCell[] => {
    const known = right && typeof target === 'number' && typeof actual === 'number' && target !== 0;
    return [own, target, actual, known ? Math.round((100 * actual) / target) : percent];
  });
const header = fc.constantFrom(
  ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  ['Aufgabe', 'Soll [h]', 'Ist [h]', '%'],
  ['Indikator', 'Zielwert [%]', 'Ergebnis [%]', 'Zielerreichung'],
  ['Indikator', 'Zielwert', 'Ergebnis', 'Abweichung'],
);

it('every check but the judgements is silent about a plain row, and those about a settled one', () => {
  let plain = 0;
  fc.assert(
    fc.property(header, fc.array(row, { minLength: 1, maxLength: 6 }), (head, rows) => {
      for (const one of rowsOf([head, ...rows])) {
        if (!one.plain) continue;
        plain += 1;
        expect(one.told).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
  // The test would say nothing if no row were plain.
  expect(plain).toBeGreaterThan(50);
});

it('reading a row that is surely met says the same', () => {
  let surely = 0;
  fc.assert(
    fc.property(header, fc.array(row, { minLength: 1, maxLength: 6 }), (head, rows) => {
      for (const one of rowsOf([head, ...rows])) {
        if (!one.surely) continue;
        surely += 1;
        expect(one).toMatchObject({ plain: true, told: [], settledAsMet: true });
      }
    }),
    { numRuns: 3000 },
  );
  // The test would say nothing if no row were passed over.
  expect(surely).toBeGreaterThan(30);
});

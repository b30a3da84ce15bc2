import { Placement } from '../../src/engine/placement';
import type { CellRef, TurnedTable } from '../../src/model';
import { sheetOf } from '../support/sheet';
import { findTables } from '../../src/tables';

const [table] = findTables(
  sheetOf([
    ['Indikator', 'Ziel', 'Ist'],
    ['Kurse', 1, 1],
    ['Plätze', 2, 2],
  ]),
  {
    language: 'de',
  },
).tables;
if (table === undefined) throw new Error('no table');
const at = (row: number, column: number): CellRef => ({ row, column });

/** A copy of two rows and two columns: turned, from B11, and its second row nowhere in the second column. */
const turned: TurnedTable = {
  sheet: sheetOf([]),
  table,
  places: [
    [at(10, 1), at(11, 1)],
    [at(10, 2), undefined],
  ],
};
const placement = new Placement(turned);
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('the place of a finding about a turned copy', () => {
  it('is the smallest range around its cells, of which some may have none', () => {
    expect(placement.range(range(0, 0, 0, 1))).toEqual(range(10, 1, 11, 1));
    expect(placement.range(range(0, 0, 1, 1))).toEqual(range(10, 1, 11, 2));
    expect(placement.range(range(1, 1, 1, 1))).toBeUndefined();
    expect(placement.range(range(5, 0, 6, 1))).toBeUndefined();
  });

  it('is said in its addresses and formulas, and nowhere else', () => {
    const data = { first: 'A1', last: 'B1', cell: 'B2', formula: '=A2*2', header: 'A1', count: 2 };
    expect(placement.details({ found: '=A2*2', expected: 5, difference: -1, data })).toEqual({
      found: '=C11*2',
      expected: 5,
      difference: -1,
      data: { first: 'B11', last: 'B12', cell: 'B2', formula: '=C11*2', header: 'A1', count: 2 },
    });
    expect(placement.details({ found: 'A1', expected: null })).toEqual({ found: 'A1', expected: null });
  });

  it('takes its fix along, or offers none', () => {
    const fix = (row: number, column: number, formula?: string) => ({
      kind: 'write-percent' as const,
      safe: true,
      writes: [{ row, column, ...(formula === undefined ? { value: 3 } : { formula }) }],
    });
    const moved = (...of: Parameters<typeof fix>) =>
      placement.details({ found: null, expected: null, fix: fix(...of) }).fix?.writes;
    expect(moved(0, 1)).toEqual([{ row: 11, column: 1, value: 3 }]);
    expect(moved(0, 1, '=A1*2')).toEqual([{ row: 11, column: 1, formula: '=B11*2' }]);
    expect(moved(1, 1)).toBeUndefined();
    expect(moved(0, 1, '=B2*2')).toBeUndefined();
  });
});

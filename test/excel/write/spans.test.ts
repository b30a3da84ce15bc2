import fc from 'fast-check';
import { blocksOf, requestsOf, spansOf } from '../../../src/excel/write/spans';
import type { CellPlace } from '../../../src/model';

const cell = (row: number, column = 0, sheet = 'A'): CellPlace => ({ sheet, row, column });
const cells = fc.uniqueArray(
  fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(2_000), column: fc.nat(3) }),
  { selector: ({ sheet, row, column }) => `${sheet}!${String(row)}:${String(column)}`, maxLength: 60 },
);

describe('grouping cells into ranges', () => {
  it('reads a column of a table as one range, and does not reach for a far cell', () => {
    const spans = spansOf([cell(9), cell(5), cell(7), cell(5_000)]);
    expect(spans.map(({ top, bottom }) => [top, bottom])).toEqual([
      [5, 9],
      [5_000, 5_000],
    ]);
  });

  it('writes only cells that touch in one block, per column and sheet', () => {
    const blocks = blocksOf([cell(3), cell(4), cell(6), cell(4, 1), cell(5, 0, 'B')]);
    expect(blocks.map(({ sheet, column, top, bottom }) => [sheet, column, top, bottom])).toEqual([
      ['A', 0, 3, 4],
      ['A', 0, 6, 6],
      ['A', 1, 4, 4],
      ['B', 0, 5, 5],
    ]);
  });

  it('loses no cell and doubles none, whatever is asked for', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 50 }), (asked, ranges) => {
        for (const group of [spansOf, blocksOf]) {
          const requests = requestsOf(group(asked), { cells: 100, ranges });
          const found = requests.flat().flatMap((span) => span.cells);
          expect(new Set(found)).toEqual(new Set(asked));
          expect(found).toHaveLength(asked.length);
          for (const span of requests.flat()) {
            expect([span.cells[0]?.row, span.cells.at(-1)?.row]).toEqual([span.top, span.bottom]);
          }
        }
      }),
    );
  });
});

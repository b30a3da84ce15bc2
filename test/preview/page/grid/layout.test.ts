import { layoutOf, MergeIndex, spanWidth } from '../../../../src/preview/page/grid/layout';
import { sheetView } from './sheetView';

describe('layoutOf', () => {
  it('leaves hidden rows out and keeps the way back to their numbers', () => {
    const layout = layoutOf(sheetView([['a'], ['b'], ['c'], ['d']], { hiddenRows: [1, 2] }), new Map());
    expect(layout.rows.slice(0, 3)).toEqual([0, 3, 4]);
    expect(layout.rowPosition(3)).toBe(1);
    // A hidden row is reached at the next one that is drawn.
    expect(layout.rowPosition(2)).toBe(1);
  });

  it('takes dragged widths before the sheet’s own', () => {
    const layout = layoutOf(sheetView([['a', 'b']]), new Map([[1, 200]]));
    expect(spanWidth(layout, 0, 1)).toBe(264);
  });

  it('says by its keys whether rows or columns must be drawn anew', () => {
    const before = layoutOf(sheetView([['a'], ['b']]), new Map());
    const edited = layoutOf(sheetView([['a'], ['x']]), new Map());
    const filtered = layoutOf(sheetView([['a'], ['b']], { hiddenRows: [1] }), new Map());
    expect(edited.rowKey).toBe(before.rowKey);
    expect(filtered.rowKey).not.toBe(before.rowKey);
    expect(filtered.columnKey).toBe(before.columnKey);
  });

  it('lays out a sheet of 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, () => ['x']);
    expect(layoutOf(sheetView(rows), new Map()).rows).toHaveLength(100_100);
  });
});

describe('MergeIndex', () => {
  it('grows a selection over every merge it touches, and over those it then touches', () => {
    const merges = new MergeIndex([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 4, right: 3 },
      { top: 4, left: 3, bottom: 4, right: 5 },
    ]);
    expect(merges.grow({ top: 0, left: 2, bottom: 0, right: 3 })).toEqual({
      top: 0,
      left: 0,
      bottom: 4,
      right: 5,
    });
    expect(merges.grow({ top: 2, left: 0, bottom: 2, right: 1 })).toEqual({
      top: 2,
      left: 0,
      bottom: 2,
      right: 1,
    });
  });
});

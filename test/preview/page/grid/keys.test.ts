import { commandOf, jump, step } from '../../../../src/preview/page/grid/keys';
import { layoutOf, MergeIndex } from '../../../../src/preview/page/grid/layout';
import { sheetView } from './sheetView';

const press = (key: string, modifiers: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...modifiers });

describe('keys in the grid', () => {
  it('mean what they mean in Excel', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({
      kind: 'move',
      direction: 'down',
      extend: true,
      jump: false,
    });
    expect(press('Enter', { shiftKey: true })).toEqual({
      kind: 'move',
      direction: 'up',
      extend: false,
      jump: false,
    });
    expect(press('Tab')).toEqual({ kind: 'move', direction: 'right', extend: false, jump: false });
    expect(press('7')).toEqual({ kind: 'edit', input: '7' });
    expect(press('F2')).toEqual({ kind: 'edit' });
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
  });

  it('are left to the browser where Excel has no use for them', () => {
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('F5')).toBeUndefined();
    expect(press('ArrowDown', { altKey: true })).toBeUndefined();
  });
});

describe('moving by one cell', () => {
  it('steps over hidden rows and columns', () => {
    const sheet = sheetView([['a', 'b', 'c']], { hiddenRows: [1, 2], hiddenColumns: [1] });
    const layout = layoutOf(sheet, new Map());
    const merges = new MergeIndex([]);
    expect(step(layout, merges, { row: 0, column: 0 }, 'down')).toEqual({ row: 3, column: 0 });
    expect(step(layout, merges, { row: 3, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
    expect(step(layout, merges, { row: 0, column: 0 }, 'right')).toEqual({ row: 0, column: 2 });
    expect(step(layout, merges, { row: 0, column: 0 }, 'left')).toEqual({ row: 0, column: 0 });
  });

  it('leaves a merged range at its far edge', () => {
    const merges = new MergeIndex([{ top: 0, left: 0, bottom: 1, right: 3 }]);
    const layout = layoutOf(sheetView([['title']]), new Map());
    expect(step(layout, merges, { row: 0, column: 0 }, 'right')).toEqual({ row: 0, column: 4 });
    expect(step(layout, merges, { row: 0, column: 0 }, 'down')).toEqual({ row: 2, column: 0 });
  });
});

describe('Ctrl+arrow', () => {
  const sheet = sheetView([['Indikator'], ['a'], ['b'], [''], [''], ['Quelle']]);
  const layout = layoutOf(sheet, new Map());

  it('stops at the end of a block, then at the next one, then at the edge', () => {
    const first = jump(sheet, layout, { row: 0, column: 0 }, 'down');
    expect(first).toEqual({ row: 2, column: 0 });
    const second = jump(sheet, layout, first, 'down');
    expect(second).toEqual({ row: 5, column: 0 });
    expect(jump(sheet, layout, second, 'down')).toEqual({ row: 5, column: 0 });
    expect(jump(sheet, layout, second, 'up')).toEqual({ row: 2, column: 0 });
  });
});

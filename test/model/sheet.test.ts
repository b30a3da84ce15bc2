import { CellKind, SheetBuilder } from '../../src/model';
import { sheetOf } from '../support/sheet';

describe('a sheet', () => {
  const sheet = sheetOf(
    [
      ['Indikator', 12.5, true, null],
      [
        { v: '#N/A', error: true },
        { v: 0.5, f: '=A1/2', format: '0%', shown: '50 %' },
        false,
        { v: null, format: '0%' },
      ],
    ],
    { at: 'C5', name: 'Blatt 1', hiddenRows: [5], hiddenColumns: [3] },
  );

  it('gives back kinds, numbers and texts at absolute positions', () => {
    expect(sheet.used).toEqual({ top: 4, left: 2, bottom: 5, right: 4 });
    expect([2, 3, 4, 5].map((column) => sheet.kind(4, column))).toEqual([
      CellKind.text,
      CellKind.number,
      CellKind.boolean,
      CellKind.empty,
    ]);
    expect([sheet.text(4, 2), sheet.number(4, 3), sheet.number(4, 4), sheet.number(5, 4)]).toEqual([
      'Indikator',
      12.5,
      1,
      0,
    ]);
    expect([sheet.kind(5, 2), sheet.text(5, 2), sheet.number(5, 2)]).toEqual([
      CellKind.error,
      '#N/A',
      Number.NaN,
    ]);
  });

  it('gives back formulas, formats, shown texts and what is hidden', () => {
    expect([sheet.formula(5, 3), sheet.format(5, 3), sheet.shown(5, 3)]).toEqual(['=A1/2', '0%', '50 %']);
    expect([sheet.formula(4, 3), sheet.format(4, 3), sheet.shown(4, 3)]).toEqual([
      undefined,
      'General',
      undefined,
    ]);
    expect([sheet.rowHidden(5), sheet.rowHidden(4), sheet.columnHidden(3)]).toEqual([true, false, true]);
  });

  it('keeps the format of an empty cell without counting it as used', () => {
    expect([sheet.kind(5, 5), sheet.format(5, 5)]).toEqual([CellKind.empty, '0%']);
  });

  it('answers for cells outside as for empty ones', () => {
    for (const [row, column] of [
      [0, 0],
      [-1, -1],
      [1_048_575, 16_383],
    ] as const) {
      expect([sheet.kind(row, column), sheet.text(row, column), sheet.format(row, column)]).toEqual([
        CellKind.empty,
        '',
        'General',
      ]);
      expect(sheet.number(row, column)).toBeNaN();
    }
    expect(new SheetBuilder('leer').build().used).toBeUndefined();
  });

  it('grows beyond the rows it expected', () => {
    const builder = new SheetBuilder('lang', 2);
    for (let row = 0; row < 1000; row += 1)
      builder.set(row, 0, { value: row, format: row % 2 === 0 ? '0' : '0.0' });
    const long = builder.build();
    expect([long.number(999, 0), long.format(998, 0), long.format(999, 0), long.used?.bottom]).toEqual([
      999,
      '0',
      '0.0',
      999,
    ]);
  });
});

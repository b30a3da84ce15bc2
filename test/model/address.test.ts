import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  contains,
  formatAddress,
  formatCell,
  formatRange,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheetName,
  unionRange,
} from '../../src/model';

const range = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %p is %p', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  });

  it('are written as Excel writes them', () => {
    expect(formatCell({ row: 6, column: 1 })).toBe('B7');
    expect(formatRange({ top: 4, left: 2, bottom: 16, right: 5 })).toBe('C5:F17');
    expect(formatRange({ top: 4, left: 2, bottom: 4, right: 2 })).toBe('C5');
    expect(formatAddress('Blatt 1', { top: 0, left: 0, bottom: 0, right: 0 })).toBe("'Blatt 1'!A1");
  });

  it.each([
    ['Indikatoren', 'Indikatoren'],
    ['Übersicht_2', 'Übersicht_2'],
    ['Blatt 1', "'Blatt 1'"],
    ["Ziel's", "'Ziel''s'"],
    ['A1', "'A1'"],
    ['2024', "'2024'"],
    ['R1C1', "'R1C1'"],
    ['c', "'c'"],
    ['Ist-Stand', "'Ist-Stand'"],
  ])('quote the sheet %p as %p', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it('come back as what they were', () => {
    fc.assert(
      fc.property(range, fc.string({ minLength: 1, maxLength: 31 }), (area, sheet) => {
        expect(parseAddress(formatRange(area))).toEqual({ range: area });
        expect(parseAddress(formatAddress(sheet, area))).toEqual({ sheet, range: area });
      }),
    );
  });

  it.each(['', 'A', '7', 'A0', 'A1048577', 'XFE1', 'A1:B', 'A:B', 'Zielwert', 'A1 B2'])(
    '%p is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('take dollars, and corners in any order', () => {
    expect(parseAddress('$C$5:$A$2')).toEqual({ range: { top: 1, left: 0, bottom: 4, right: 2 } });
  });
});

describe('ranges', () => {
  it('meet exactly when they share a cell', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const row = Math.max(a.top, b.top);
        const column = Math.max(a.left, b.left);
        expect(intersects(a, b)).toBe(contains(a, row, column) && contains(b, row, column));
        const both = unionRange(a, b);
        expect(contains(both, a.top, a.left) && contains(both, b.bottom, b.right)).toBe(true);
      }),
    );
  });
});

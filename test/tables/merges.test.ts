import fc from 'fast-check';
import { mergesInRows } from '../../src/tables/headers/merges';
import { sheetOf } from '../support/sheet';

it('the merged areas that touch some rows are found, whatever their height', () => {
  const area = fc
    .tuple(fc.nat(900), fc.nat(9), fc.oneof(fc.nat(5), fc.nat(700)), fc.nat(3))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 30 }), fc.nat(1_000), fc.nat(6), (merges, top, rows) => {
      const touching = merges.filter((merge) => merge.top <= top + rows && merge.bottom >= top);
      const found = mergesInRows(sheetOf([['x']], { merges }), top, top + rows);
      expect(new Set(found)).toEqual(new Set(touching));
    }),
  );
});

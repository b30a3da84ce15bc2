import { findTables } from '../../src/tables';
import { formatRange } from '../../src/model';
import { sheetOf, type LiteralCell } from '../support/sheet';
import { tablesIn } from '../support/tables';

const rows = (
  header: readonly LiteralCell[],
  tags: readonly LiteralCell[],
): readonly (readonly LiteralCell[])[] => [header, tags, ['Wells', 10, 8], ['Kits', 200, 210]];

describe('HXL tags below the header', () => {
  it('say what columns are that no word names', () => {
    const sheet = sheetOf(rows(['Thing', 'Wanted', 'So far'], ['#indicator+name', '#targeted', '#reached']));
    expect(tablesIn(sheet).map(({ columns }) => columns)).toEqual([
      { indicator: 'A', target: 'B', actual: 'C' },
    ]);
    const [table] = findTables(sheet, { language: 'en' }).tables;
    expect(table && [formatRange(table.range), [...table.dataRows]]).toEqual(['A1:C4', [2, 3]]);
    expect(table?.testimonies?.filter(({ witness }) => witness === 'hxl')).toMatchObject([
      { messageId: 'indicator', data: { column: 'A', tag: '#indicator+name' } },
      { messageId: 'target', data: { column: 'B', tag: '#targeted' } },
      { messageId: 'actual', data: { column: 'C', tag: '#reached' } },
    ]);
  });

  it('weigh more than the words above them', () => {
    const sheet = sheetOf(
      rows(['Indicator', 'Actual', 'Target'], ['#indicator', '#targeted+f', '#reached +f']),
    );
    expect(tablesIn(sheet).map(({ columns }) => columns)).toEqual([
      { indicator: 'A', target: 'B', actual: 'C' },
    ]);
  });

  it('may say it by their attributes', () => {
    const sheet = sheetOf(
      rows(['Thing', 'Wanted', 'So far'], ['#output', '#indicator +target', '#indicator+actual+num']),
    );
    expect(tablesIn(sheet).map(({ columns }) => columns)).toEqual([
      { indicator: 'A', target: 'B', actual: 'C' },
    ]);
  });

  it.each([
    ['hash signs that are no tags', ['# 1', '# 2', '# 3']],
    ['tags without a target', ['#activity', '#org', '#date']],
  ])('make no table of %s', (_, tags) => {
    expect(tablesIn(sheetOf(rows(['Thing', 'Wanted', 'So far'], tags)))).toEqual([]);
  });
});

import { spanAddress } from './names';
import type { SheetDraft, TableSettings } from './sheet';
import { DECLARATION, element } from './xml';

/**
 * The part of an Excel table (ECMA-376 part 1, 18.5.1.2).
 * @param id from 1, its own within the workbook
 * @throws where a header cell holds something else than its column's name: Excel would repair the workbook
 */
export function tableXml(sheet: SheetDraft, table: TableSettings, id: number): string {
  const { name, span, columns, style, striped = false, hasHeader = true, hasTotals = false } = table;
  if (hasHeader) requireHeaders(sheet, table);
  const filtered = { ...span, bottom: span.bottom - (hasTotals ? 1 : 0) };
  return (
    DECLARATION +
    element(
      'table',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        id,
        name,
        displayName: name,
        ref: spanAddress(span),
        headerRowCount: hasHeader ? undefined : 0,
        ...(hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
      },
      table.hasFilter === true && hasHeader ? element('autoFilter', { ref: spanAddress(filtered) }) : '',
      element(
        'tableColumns',
        { count: columns.length },
        ...columns.map((column, index) => element('tableColumn', { id: index + 1, name: column })),
      ),
      element('tableStyleInfo', {
        name: style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: striped ? 1 : 0,
        showColumnStripes: 0,
      }),
    )
  );
}

function requireHeaders(sheet: SheetDraft, { name, span, columns }: TableSettings): void {
  columns.forEach((column, index) => {
    if (sheet.cell(span.top, span.left + index)?.value !== column)
      throw new Error(`The table ${name} says “${column}” where its header cell does not.`);
  });
}

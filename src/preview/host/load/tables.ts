import { parseAddress } from '../../../model';
import type { Book } from '../state/book';
import type { SheetState, TableState } from '../state/workbook';
import { attribute, child, isOn, type FileParts } from './parts';

/** Excel tables (ListObjects), which SheetJS does not read: xl/tables/*.xml, ECMA-376 part 1, 18.5. */
export function loadTables(
  book: Book,
  parts: FileParts,
  sheets: readonly { readonly sheet: SheetState; readonly part: string }[],
): void {
  const tables: TableState[] = [];
  for (const { sheet, part } of sheets) {
    for (const path of parts.relations(part, 'table').values()) {
      const table = child(parts.xml(path), 'table');
      const range = parseAddress(attribute(table, 'ref') ?? '')?.range;
      if (!range) continue;
      const info = child(table, 'tableStyleInfo');
      tables.push({
        id: attribute(table, 'id') ?? String(tables.length + 1),
        sheet,
        name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? `Tabelle${tables.length + 1}`,
        range,
        showHeaders: attribute(table, 'headerRowCount') !== '0',
        showTotals: Number(attribute(table, 'totalsRowCount') ?? '0') > 0,
        style: attribute(info, 'name') ?? '',
        showBandedRows: isOn(info, 'showRowStripes'),
        showBandedColumns: isOn(info, 'showColumnStripes'),
        showFilterButton: 'autoFilter' in table,
        highlightFirstColumn: isOn(info, 'showFirstColumn'),
        highlightLastColumn: isOn(info, 'showLastColumn'),
      });
    }
  }
  book.state.tables = tables;
}

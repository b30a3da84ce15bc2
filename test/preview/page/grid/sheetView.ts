import type { HostCell, HostSheetView } from '../../../../src/preview/host/contract';

/** A literal sheet as the grid sees it: texts by row, with hidden rows and merges. */
export function sheetView(
  texts: readonly (readonly string[])[],
  options: {
    hiddenRows?: readonly number[];
    hiddenColumns?: readonly number[];
    merges?: HostSheetView['merges'];
  } = {},
): HostSheetView {
  const cell = (text: string): HostCell => ({
    value: text,
    formula: text,
    input: text,
    text,
    valueType: text === '' ? 'Empty' : 'String',
    numberFormat: 'General',
    style: {},
  });
  return {
    id: 'sheet',
    name: 'Indikatoren',
    hidden: false,
    protected: false,
    rowCount: texts.length,
    columnCount: Math.max(0, ...texts.map((row) => row.length)),
    cell: (row, column) => cell(texts[row]?.[column] ?? ''),
    merges: options.merges ?? [],
    columnWidth: () => undefined,
    rowHeight: () => undefined,
    rowHidden: (row) => options.hiddenRows?.includes(row) ?? false,
    columnHidden: (column) => options.hiddenColumns?.includes(column) ?? false,
  };
}

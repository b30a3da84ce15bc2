import type { CellStyle, HostCell, HostSheetView } from './contract';
import type { Book } from './state/book';
import { plainValue, valueType, type Cell } from './state/cell';
import { conditionalStyle } from './state/conditional';
import { defaultFormat } from './state/format';
import type { ConditionalStyle, SheetState } from './state/workbook';
import { displayText } from './text';
import { inputText } from './userTyping';

const alignments: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

function styleOf({ format }: Cell, over: ConditionalStyle): CellStyle {
  const fill = over.fill ?? format.fill ?? undefined;
  const color = over.color ?? (format.fontColor === defaultFormat.fontColor ? undefined : format.fontColor);
  const horizontal = alignments[format.horizontalAlignment];
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...((over.bold ?? format.bold) ? { bold: true } : {}),
    ...((over.italic ?? format.italic) ? { italic: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(format.wrapText ? { wrap: true } : {}),
  };
}

/** A worksheet as the grid draws it; always as it is at the moment of asking. */
export function createSheetView(book: Book, sheet: SheetState): HostSheetView {
  const used = (): { bottom: number; right: number } => sheet.cells.used(false) ?? { bottom: 0, right: 0 };
  return {
    id: sheet.id,
    get name() {
      return sheet.name;
    },
    get hidden() {
      return sheet.visibility !== 'Visible';
    },
    get protected() {
      return sheet.protection !== null;
    },
    get rowCount() {
      return used().bottom + 1;
    },
    get columnCount() {
      return used().right + 1;
    },
    cell: (row, column): HostCell => {
      const cell = book.cell(sheet, row, column);
      const over = sheet.conditionalFormats.length > 0 ? conditionalStyle(book, sheet, row, column) : {};
      const numberFormat = over.numberFormat ?? cell.format.numberFormat;
      const reason = cell.formula === null ? undefined : book.functions.reasonAt({ sheet, row, column });
      return {
        ...(reason === undefined ? {} : { reason }),
        value: plainValue(cell.value),
        formula: cell.formula ?? plainValue(cell.value),
        text: displayText(cell.value, numberFormat, book.locale),
        valueType: valueType(cell.value),
        input: inputText(cell, book.locale),
        numberFormat: cell.format.numberFormat,
        style: styleOf(cell, over),
      };
    },
    get merges() {
      return sheet.merges;
    },
    rowHeight: (row) => sheet.rowHeights.get(row),
    columnWidth: (column) => sheet.columnWidths.get(column),
    rowHidden: (row) => book.rowHidden(sheet, row),
    columnHidden: (column) => sheet.hiddenColumns.has(column),
  };
}

import type { CellRange } from '../../../model';
import type { HostSheetView } from '../../host/contract';

/** Cells as shown, tab-separated: what Excel puts on the clipboard as text. */
export function copyText(sheet: HostSheetView, range: CellRange): string {
  const lines: string[] = [];
  const bottom = Math.min(range.bottom, Math.max(sheet.rowCount - 1, range.top));
  const right = Math.min(range.right, Math.max(sheet.columnCount - 1, range.left));
  for (let row = range.top; row <= bottom; row++) {
    if (sheet.rowHidden(row)) continue;
    const cells: string[] = [];
    for (let column = range.left; column <= right; column++) cells.push(quote(sheet.cell(row, column).text));
    lines.push(cells.join('\t'));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function quote(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads tab-separated text with Excel's quoting into rows of cells. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t' || char === '\n') {
      cells.push(cell);
      cell = '';
      if (char === '\n') {
        rows.push(cells);
        cells = [];
      }
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) rows.push([...cells, cell]);
  return rows;
}

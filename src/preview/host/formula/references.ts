import {
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  type CellRange,
} from '../../../model';

/** A reference in a formula; the flags tell which edges do not move when the formula does ("$"). */
export interface Reference {
  /** Sheet in front of "!", undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  readonly whole: 'rows' | 'columns' | undefined;
  readonly single: boolean;
}

const edge = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Edge {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function readEdge(text: string): Edge {
  const [, first = '', letters = '', second = '', digits = ''] = edge.exec(text) ?? [];
  const hasColumn = letters !== '';
  return {
    column: hasColumn ? columnIndex(letters) : undefined,
    row: digits === '' ? undefined : Number(digits) - 1,
    columnFixed: hasColumn && first === '$',
    rowFixed: (hasColumn ? second : first + second) === '$',
  };
}

/** Reads the text of a reference token: "A1", "$A$1:B2", "A:C", "2:5", "'Blatt 1'!A1". */
export function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const sheetText = bang < 0 ? undefined : text.slice(0, bang);
  const sheet = sheetText?.startsWith("'") ? sheetText.slice(1, -1).replaceAll("''", "'") : sheetText;
  const [firstText = '', lastText] = text.slice(bang + 1).split(':');
  const first = readEdge(firstText);
  const last = lastText === undefined ? first : readEdge(lastText);
  const whole = first.row === undefined ? 'columns' : first.column === undefined ? 'rows' : undefined;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  const swapRows = (rows[0] ?? 0) > (rows[1] ?? 0);
  const swapColumns = (columns[0] ?? 0) > (columns[1] ?? 0);
  return {
    sheet,
    whole,
    single: lastText === undefined,
    range: {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
    fixed: {
      top: (swapRows ? last : first).rowFixed,
      bottom: (swapRows ? first : last).rowFixed,
      left: (swapColumns ? last : first).columnFixed,
      right: (swapColumns ? first : last).columnFixed,
    },
  };
}

/** The range a relative reference means when its formula stands `rows` lower and `columns` further right. */
export function shiftedRange(reference: Reference, rows: number, columns: number): CellRange | undefined {
  const { range, fixed, whole } = reference;
  if (rows === 0 && columns === 0) return range;
  const moveRows = whole === 'columns' ? 0 : rows;
  const moveColumns = whole === 'rows' ? 0 : columns;
  const shifted = {
    top: range.top + (fixed.top ? 0 : moveRows),
    bottom: range.bottom + (fixed.bottom ? 0 : moveRows),
    left: range.left + (fixed.left ? 0 : moveColumns),
    right: range.right + (fixed.right ? 0 : moveColumns),
  };
  const inside =
    Math.min(shifted.top, shifted.bottom) >= 0 &&
    Math.min(shifted.left, shifted.right) >= 0 &&
    Math.max(shifted.top, shifted.bottom) < MAX_ROWS &&
    Math.max(shifted.left, shifted.right) < MAX_COLUMNS;
  return inside ? shifted : undefined;
}

/** Text of a reference, moved; "#REF!" when it would leave the sheet. */
export function writeReference(reference: Reference, rows = 0, columns = 0, sheet = reference.sheet): string {
  const range = shiftedRange(reference, rows, columns);
  if (!range) return '#REF!';
  const { fixed, whole, single } = reference;
  const row = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${index + 1}`;
  const column = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${columnLetters(index)}`;
  const top = whole === 'columns' ? '' : row(range.top, fixed.top);
  const bottom = whole === 'columns' ? '' : row(range.bottom, fixed.bottom);
  const left = whole === 'rows' ? '' : column(range.left, fixed.left);
  const right = whole === 'rows' ? '' : column(range.right, fixed.right);
  const address = single ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
  return sheet === undefined ? address : `${quoteSheetName(sheet)}!${address}`;
}

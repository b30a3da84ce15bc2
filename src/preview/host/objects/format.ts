import { HostError } from '../errors';
import type { Json } from '../json';
import type { Book } from '../state/book';
import type { Cell } from '../state/cell';
import { changeFormat, defaultFormat, type CellFormat } from '../state/format';
import { defineClass, type ScalarDefinition } from './define';
import { requireOption } from './guards';
import type { RangeTarget } from './rangeTarget';
import type { Session } from './session';

/** Changes formats of all cells of a range; for whole columns and rows also of those still to come. */
export function applyFormat(book: Book, range: RangeTarget, change: Partial<CellFormat>): void {
  const { sheet } = range;
  const changed = (format: CellFormat): CellFormat => changeFormat(format, change);
  if (!range.isUnbounded) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = book.cell(sheet, row, column);
        book.setCell(sheet, row, column, { ...cell, format: changed(cell.format) });
      }
    }
    return;
  }
  const cells: [Cell, number, number][] = [];
  sheet.cells.forEach(range, (cell, row, column) => cells.push([cell, row, column]));
  for (const [cell, row, column] of cells)
    book.setCell(sheet, row, column, { ...cell, format: changed(cell.format) });
  const whole = range.isEntireColumn ? 'columnFormats' : 'rowFormats';
  const [first, last] = range.isEntireColumn ? [range.left, range.right] : [range.top, range.bottom];
  const formats = new Map(sheet[whole]);
  for (let index = first; index <= last; index += 1) {
    const format = changed(formats.get(index) ?? defaultFormat);
    if (format === defaultFormat) formats.delete(index);
    else formats.set(index, format);
  }
  book.journal.set(sheet, whole, formats);
}

/** The common value of all cells of a range, or undefined when they differ (blank-null-values: reads null). */
export function common<Value>(
  book: Book,
  range: RangeTarget,
  read: (format: CellFormat) => Value,
): Value | undefined {
  const used = range.isUnbounded ? (range.sheet.cells.used(false) ?? range) : range;
  const first = read(book.cell(range.sheet, range.top, range.left).format);
  for (let row = range.top; row <= Math.min(range.bottom, Math.max(used.bottom + 1, range.top)); row += 1) {
    for (
      let column = range.left;
      column <= Math.min(range.right, Math.max(used.right + 1, range.left));
      column += 1
    ) {
      if (read(book.cell(range.sheet, row, column).format) !== first) return undefined;
    }
  }
  return first;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#ffcc00" or an HTML name → "#FFCC00"; all else is InvalidArgument (Excel.RangeFill#color). */
export function readColor(value: Json): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const named = namedColors[value.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw new HostError('InvalidArgument');
  return `#${value.replace('#', '').toUpperCase()}`;
}

type Format = CellFormat[keyof CellFormat] & Json;

/** A property of the format that all cells share, else null. */
function formatScalar(
  key: keyof CellFormat,
  check: (value: Json) => Format,
  show: (value: Format) => Json = (value) => value,
): ScalarDefinition<RangeTarget> {
  return {
    get: (range, session) => {
      const value = common(session.book, range, (format) => format[key]);
      return value === undefined ? null : show(value);
    },
    set: (range, value, session) => {
      const change = { [key]: check(value) };
      requireOption(range, 'allowFormatCells');
      applyFormat(session.book, range, change);
      session.announcements.formatted(range);
    },
  };
}

export function readBoolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function readNumber(value: Json): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}

export function readText(value: Json): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

/** A text that is one of a few. */
export function oneOf(...allowed: readonly string[]): (value: Json) => string {
  return (value) => {
    const found = allowed.find(
      (one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase(),
    );
    if (found === undefined) throw new HostError('InvalidArgument');
    return found;
  };
}

const rangeFill = defineClass<RangeTarget>({
  name: 'RangeFill',
  scalars: {
    // No fill reads as white (Excel.RangeFill#color).
    Color: formatScalar('fill', readColor, (fill) => fill ?? '#FFFFFF'),
  },
  methods: {
    Clear: (range, _args, session) => {
      requireOption(range, 'allowFormatCells');
      applyFormat(session.book, range, { fill: null });
      session.announcements.formatted(range);
    },
  },
});

const rangeFont = defineClass<RangeTarget>({
  name: 'RangeFont',
  scalars: {
    Name: formatScalar('fontName', readText),
    Size: formatScalar('fontSize', readNumber),
    Color: formatScalar('fontColor', readColor),
    Bold: formatScalar('bold', readBoolean),
    Italic: formatScalar('italic', readBoolean),
    Underline: formatScalar(
      'underline',
      oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
    Strikethrough: formatScalar('strikethrough', readBoolean),
  },
});

const formatProtection = defineClass<RangeTarget>({
  name: 'FormatProtection',
  scalars: {
    Locked: formatScalar('locked', readBoolean),
    FormulaHidden: formatScalar('formulaHidden', readBoolean),
  },
});

/** Widths and heights are points to add-ins, pixels in the grid. */
const POINTS = 0.75;

function sizes(key: 'columnWidths' | 'rowHeights'): ScalarDefinition<RangeTarget> {
  const span = (range: RangeTarget): [number, number] =>
    key === 'columnWidths' ? [range.left, range.right] : [range.top, range.bottom];
  return {
    get: (range) => {
      const [first, last] = span(range);
      const standard = key === 'columnWidths' ? range.sheet.standardWidth : 15;
      const size = (index: number): number => {
        const pixels = range.sheet[key].get(index);
        return pixels === undefined ? standard : pixels * POINTS;
      };
      const value = size(first);
      const others = [...range.sheet[key].keys()].filter((index) => index > first && index <= last);
      const mixed =
        others.some((index) => size(index) !== value) || (value !== standard && others.length < last - first);
      return mixed ? null : value;
    },
    set: (range, value, session) => {
      const pixels = readNumber(value) / POINTS;
      requireOption(range, key === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows');
      const [first, last] = span(range);
      const all = new Map(range.sheet[key]);
      for (let index = first; index <= last; index += 1) all.set(index, pixels);
      session.book.journal.set(range.sheet, key, all);
    },
  };
}

function autofit(range: RangeTarget, session: Session, key: 'columnWidths' | 'rowHeights'): void {
  requireOption(range, key === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows');
  const all = new Map(range.sheet[key]);
  if (key === 'rowHeights') for (let row = range.top; row <= range.bottom; row += 1) all.delete(row);
  else {
    const widest = new Map<number, number>();
    range.sheet.cells.forEach(range, (cell, _row, column) => {
      widest.set(column, Math.max(widest.get(column) ?? 0, String(cell.value).length));
    });
    // About seven pixels a character of the standard font.
    for (const [column, length] of widest) all.set(column, length * 7 + 5);
  }
  session.book.journal.set(range.sheet, key, all);
}

export const rangeFormat = defineClass<RangeTarget>({
  name: 'RangeFormat',
  scalars: {
    WrapText: formatScalar('wrapText', readBoolean),
    HorizontalAlignment: formatScalar(
      'horizontalAlignment',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: formatScalar(
      'verticalAlignment',
      oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
    IndentLevel: formatScalar('indentLevel', readNumber),
    ColumnWidth: sizes('columnWidths'),
    RowHeight: sizes('rowHeights'),
  },
  navigation: {
    Fill: (range) => rangeFill(range),
    Font: (range) => rangeFont(range),
    Protection: (range) => formatProtection(range),
  },
  methods: {
    AutofitColumns: (range, _args, session) => {
      autofit(range, session, 'columnWidths');
    },
    AutofitRows: (range, _args, session) => {
      autofit(range, session, 'rowHeights');
    },
  },
});

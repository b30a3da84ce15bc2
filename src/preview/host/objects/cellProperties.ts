import { columnLetters, formatAddress, quoteSheetName } from '../../../model';
import { HostError } from '../errors';
import { isJsonObject, type Json, type JsonObject } from '../json';
import type { CellFormat } from '../state/format';
import type { MethodDefinition } from './define';
import { requireBounded } from './guards';
import type { RangeTarget } from './rangeTarget';

/** What can be asked for of one cell, by its path in the load options (Excel.CellPropertiesLoadOptions, 1.9). */
const formatPaths: Readonly<Record<string, (format: CellFormat) => Json>> = {
  'format/fill/color': (format) => format.fill ?? '#FFFFFF',
  'format/font/bold': (format) => format.bold,
  'format/font/color': (format) => format.fontColor,
  'format/font/italic': (format) => format.italic,
  'format/font/name': (format) => format.fontName,
  'format/font/size': (format) => format.fontSize,
  'format/font/strikethrough': (format) => format.strikethrough,
  'format/font/underline': (format) => format.underline,
  'format/horizontalAlignment': (format) => format.horizontalAlignment,
  'format/verticalAlignment': (format) => format.verticalAlignment,
  'format/wrapText': (format) => format.wrapText,
  'format/indentLevel': (format) => format.indentLevel,
  'format/protection/locked': (format) => format.locked,
  'format/protection/formulaHidden': (format) => format.formulaHidden,
  style: (format) => format.style,
};

/** Paths of a tree of load options: `{format: {fill: {color: true}}}` → ["format/fill/color"]. */
function pathsOf(options: JsonObject, prefix = ''): string[] {
  return Object.entries(options).flatMap(([key, value]) => {
    if (key === '$all') throw new HostError('InvalidArgument');
    if (isJsonObject(value)) return pathsOf(value, `${prefix}${key}/`);
    return value === true ? [`${prefix}${key}`] : [];
  });
}

/** Puts a value at the end of a path of keys. */
function put(tree: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  const below = tree[key];
  return { ...tree, [key]: rest.length === 0 ? value : put(isJsonObject(below) ? below : {}, rest, value) };
}

function build(paths: readonly string[], read: (path: string) => Json | undefined): Json {
  return paths.reduce<JsonObject>((tree, path) => {
    const value = read(path);
    if (value === undefined) throw new HostError('InvalidArgument', undefined, `Unknown property ${path}`);
    return put(tree, path.split('/'), value);
  }, {});
}

const indexes = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Methods of Excel.Range that read formats cell by cell, row by row or column by column. */
export const cellPropertyMethods: Readonly<Record<string, MethodDefinition<RangeTarget>['call']>> = {
  GetCellProperties: (range, args, { book }) => {
    requireBounded(range);
    const paths = pathsOf(args.object(0) ?? {});
    return indexes(range.top, range.bottom).map((row) =>
      indexes(range.left, range.right).map((column) => {
        const { format } = book.cell(range.sheet, row, column);
        const cell = { top: row, left: column, bottom: row, right: column };
        return build(paths, (path) => {
          if (path === 'address' || path === 'addressLocal') return formatAddress(range.sheet.name, cell);
          if (path === 'hidden')
            return book.rowHidden(range.sheet, row) || range.sheet.hiddenColumns.has(column);
          return formatPaths[path]?.(format);
        });
      }),
    );
  },
  GetRowProperties: (range, args, { book }) => {
    const paths = pathsOf(args.object(0) ?? {});
    return indexes(range.top, range.bottom).map((row) =>
      build(paths, (path) => {
        if (path === 'address' || path === 'addressLocal')
          return `${quoteSheetName(range.sheet.name)}!${row + 1}:${row + 1}`;
        if (path === 'rowHidden') return book.rowHidden(range.sheet, row);
        if (path === 'rowIndex') return row;
        if (path === 'format/rowHeight') return (range.sheet.rowHeights.get(row) ?? 20) * 0.75;
        return formatPaths[path]?.(book.cell(range.sheet, row, range.left).format);
      }),
    );
  },
  GetColumnProperties: (range, args, { book }) => {
    const paths = pathsOf(args.object(0) ?? {});
    return indexes(range.left, range.right).map((column) =>
      build(paths, (path) => {
        const letters = columnLetters(column);
        if (path === 'address' || path === 'addressLocal')
          return `${quoteSheetName(range.sheet.name)}!${letters}:${letters}`;
        if (path === 'columnHidden') return range.sheet.hiddenColumns.has(column);
        if (path === 'columnIndex') return column;
        if (path === 'format/columnWidth') return (range.sheet.columnWidths.get(column) ?? 64) * 0.75;
        return formatPaths[path]?.(book.cell(range.sheet, range.top, column).format);
      }),
    );
  },
};

import type { CellRange, Landmark, Role, Sheet, TableMapping } from '../../model';
import { headerText } from '../headers/headerRow';
import { headerAt } from './mappedTable';

/** Headers kept of a wide range; those of the roles always are. */
const MOST_HEADERS = 60;
/** Rows below the header in which the first name is looked for. */
const ROWS_TO_NAME = 20;
/** Rows in which a header is looked for. */
const MOST_ROWS = 50_000;
/** Places looked at where the first header stands everywhere. */
const MOST_PLACES = 500;

/** A decision with the landmark by which its table is found again, as sheet and workbook are now. */
export function withLandmark(sheet: Sheet, mapping: TableMapping, sheets: readonly string[]): TableMapping {
  const { range, columns } = mapping;
  const roleColumns = new Set(Object.values(columns));
  const headers: { column: number; text: string }[] = [];
  for (let column = range.left; column <= Math.min(range.right, sheet.used?.right ?? -1); column += 1) {
    const text = headerAt(sheet, headerOf(mapping, range.top), column);
    if (text !== '' && (headers.length < MOST_HEADERS || roleColumns.has(column)))
      headers.push({ column, text });
  }
  const landmark: Landmark = { headers, first: firstName(sheet, mapping), sheets };
  return { ...mapping, landmark };
}

/**
 * Whether a sheet may be the one of a decision, renamed: the only one that is new by name, or, of several, the one in its
 * place. Sheets of one form for each month have the same headers, so these alone do not tell.
 *
 * @param sheets names of all sheets that the workbook has now
 */
export function isRenamedSheet(
  name: string,
  { landmark, sheet }: TableMapping,
  sheets: readonly string[],
): boolean {
  if (landmark === undefined || sheets.includes(sheet) || landmark.sheets.includes(name)) return false;
  const renamed = sheets.filter((one) => !landmark.sheets.includes(one));
  return renamed.length === 1 || sheets.indexOf(name) === landmark.sheets.indexOf(sheet);
}

/** Whether the headers stand where they stood. A decision without a landmark is taken at its word. */
export function isInPlace(sheet: Sheet, mapping: TableMapping): boolean {
  const { landmark, range } = mapping;
  if (landmark === undefined || landmark.headers.length === 0) return true;
  return landmark.headers.every(
    ({ column, text }) => headerAt(sheet, headerOf(mapping, range.top), column) === text,
  );
}

/** Whether most headers stand where they stood: some were renamed. */
export function isMostlyInPlace(sheet: Sheet, mapping: TableMapping): boolean {
  const { headers = [] } = mapping.landmark ?? {};
  const header = headerOf(mapping, mapping.range.top);
  return (
    headers.filter(({ column, text }) => headerAt(sheet, header, column) === text).length * 2 > headers.length
  );
}

/**
 * Where the headers of a decision stand on a sheet now: in the same order, further columns between them or not. Of several
 * places those with the same first name win.
 */
export function placesOf(sheet: Sheet, mapping: TableMapping): readonly TableMapping[] {
  const [first] = mapping.landmark?.headers ?? [];
  const { used } = sheet;
  if (first === undefined || used === undefined) return [];
  const places = new Map<string, TableMapping>();
  let looked = 0;
  const last = Math.min(used.bottom, used.top + MOST_ROWS);
  for (let row = used.top; row <= last && looked < MOST_PLACES; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (headerText(sheet, row, column) !== first.text) continue;
      looked += 1;
      for (let above = 0; above < mapping.headerRows; above += 1) {
        const place = placeAt(sheet, mapping, row - above, column, used);
        if (place !== undefined) places.set(`${place.range.top} ${place.range.left}`, place);
      }
    }
  }
  const all = [...places.values()];
  const named = all.filter((place) => firstName(sheet, place) === mapping.landmark?.first);
  return named.length === 0 ? all : named;
}

/** The decision as it is when its header begins in a row and its first header stands in a column. */
function placeAt(
  sheet: Sheet,
  mapping: TableMapping,
  top: number,
  firstColumn: number,
  used: CellRange,
): TableMapping | undefined {
  const { headers = [] } = mapping.landmark ?? {};
  const { range } = mapping;
  if (top < 0) return undefined;
  const header = headerOf(mapping, top);
  const shift = firstColumn - (headers[0]?.column ?? 0);
  const moved = new Map<number, number>();
  let next = firstColumn;
  for (const { column, text } of headers) {
    // Where nothing was inserted between them, two columns of one name are not taken for each other.
    let at = column + shift >= next ? column + shift : next;
    if (headerAt(sheet, header, at) !== text) {
      at = next;
      while (at <= used.right && headerAt(sheet, header, at) !== text) at += 1;
    }
    if (at > used.right) return undefined;
    moved.set(column, at);
    next = at + 1;
  }
  // A blank header moves with the one beside it.
  const columnNow = (column: number): number => {
    for (let beside = column; beside >= range.left; beside -= 1) {
      const at = moved.get(beside);
      if (at !== undefined) return at + column - beside;
    }
    return column + shift;
  };
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, column] of Object.entries(mapping.columns) as [Role, number][])
    columns[role] = columnNow(column);
  const left = columnNow(range.left);
  return left < 0
    ? undefined
    : {
        ...mapping,
        sheet: sheet.name,
        columns,
        range: { top, left, bottom: top + range.bottom - range.top, right: columnNow(range.right) },
      };
}

function headerOf(
  { headerRows }: TableMapping,
  top: number,
): { readonly top: number; readonly bottom: number } {
  return { top, bottom: top + headerRows - 1 };
}

function firstName(sheet: Sheet, { columns, headerRows, range }: TableMapping): string {
  const column = columns.indicator ?? range.left;
  const first = range.top + headerRows;
  for (let row = first; row < first + ROWS_TO_NAME; row += 1) {
    const name = headerText(sheet, row, column);
    if (name !== '') return name;
  }
  return '';
}

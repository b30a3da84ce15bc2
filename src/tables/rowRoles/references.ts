import { columnIndex, formatCell } from '../../model';
import type { CellRef } from '../../model';

/** Texts, quoted sheet names, references to other sheets, and cells or ranges of the own sheet. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|[\p{L}_][\p{L}\p{N}_.]*!\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;

/** Longer lists of cells do not fit into one call of a function. */
const MOST_CELLS = 200;

/** A formula with each of its cells moved; cells that have no place become `missing`. */
export function moveReferences(
  formula: string,
  placeOf: (cell: CellRef) => CellRef | undefined,
  missing = '#REF!',
): string {
  return formula.replace(
    TOKEN,
    (
      token: string,
      columnAnchor: string | undefined,
      letters: string | undefined,
      rowAnchor: string | undefined,
      digits: string | undefined,
      toLetters: string | undefined,
      toDigits: string | undefined,
    ) => {
      if (letters === undefined || digits === undefined) return token;
      const from = { row: Number(digits) - 1, column: columnIndex(letters) };
      if (toLetters === undefined || toDigits === undefined) {
        const place = placeOf(from);
        if (place === undefined) return missing;
        const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(formatCell(place)) ?? [];
        return `${columnAnchor ?? ''}${column}${rowAnchor ?? ''}${row}`;
      }
      return (
        cellsBetween(from, { row: Number(toDigits) - 1, column: columnIndex(toLetters) }, placeOf) ?? missing
      );
    },
  );
}

/** A range down one column, as the list of the places of its cells: what lies together in one sheet need not in the other. */
function cellsBetween(
  from: CellRef,
  to: CellRef,
  placeOf: (cell: CellRef) => CellRef | undefined,
): string | undefined {
  if (from.column !== to.column || to.row - from.row >= MOST_CELLS) return undefined;
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const place = placeOf({ row, column: from.column });
    if (place === undefined) return undefined;
    cells.push(formatCell(place));
  }
  return cells.length === 0 ? undefined : cells.join(',');
}

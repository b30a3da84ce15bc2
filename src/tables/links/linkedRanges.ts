import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../model';
import type { CellRange } from '../../model';

/** Cells that a formula takes its value from. */
interface LinkedRange {
  /** Name of the sheet; `undefined` for the formula's own. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
}

/** What a formula takes from elsewhere. */
interface FormulaLinks {
  readonly ranges: readonly LinkedRange[];
  /** Whether the formula is nothing but one cell ("=Zeitplan!B2"): then it has that cell's unit as well. */
  readonly isPlain: boolean;
}

const LONGEST = 400;
/** A column with or without row, to another one: "B2", "$B$2:$B$9", "A:D". */
const CELLS = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})?(?::\$?([A-Z]{1,3})\$?(\d{1,7})?)?(?![\p{L}\p{N}_(.])`;
/** In front of it the sheet; a bracket would be another workbook, of which nothing is known. */
const LINK = new RegExp(
  String.raw`(?:'((?:[^'[\]]|'')+)'|(?<![\]\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*))!${CELLS}`,
  'gu',
);
const OWN = new RegExp(String.raw`^=\+?${CELLS}$`, 'u');
/** What compares, divides or counts cells is another number than they are. */
const OTHER_NUMBER = /[-/]\(*@|@\)*\*\(*@|COUNT|RANK|RANG|MATCH\([^)]*\)$/;

/** The cells of other sheets that a formula passes on or adds up, or the one of its own sheet that it repeats. */
export function linksIn(formula: string | undefined): FormulaLinks | undefined {
  if (formula === undefined || formula.length > LONGEST) return undefined;
  const own = OWN.exec(formula);
  if (own !== null) {
    const range = rangeOf(own[1], own[2], own[3], own[4]);
    return range === undefined ? undefined : { ranges: [{ sheet: undefined, range }], isPlain: true };
  }
  if (!formula.includes('!')) return undefined;
  const ranges: LinkedRange[] = [];
  const rest = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(
      LINK,
      (_, quoted?: string, plain?: string, left?: string, top?: string, right?: string, bottom?: string) => {
        const range = rangeOf(left, top, right, bottom);
        if (range !== undefined) ranges.push({ sheet: quoted?.replaceAll("''", "'") ?? plain, range });
        return '@';
      },
    );
  if (ranges.length === 0 || OTHER_NUMBER.test(rest.toUpperCase())) return undefined;
  const [first] = ranges;
  const isCell = first?.range.top === first?.range.bottom && first?.range.left === first?.range.right;
  return { ranges, isPlain: isCell && /^=\+?@$/.test(rest) };
}

function rangeOf(left?: string, top?: string, right?: string, bottom?: string): CellRange | undefined {
  if (left === undefined || (top === undefined && right === undefined)) return undefined;
  const columns = [columnIndex(left), columnIndex(right ?? left)];
  const first = top === undefined ? 0 : Number(top) - 1;
  const last = top === undefined ? MAX_ROWS - 1 : Number(bottom ?? top) - 1;
  const range = {
    top: Math.min(first, last),
    left: Math.min(...columns),
    bottom: Math.max(first, last),
    right: Math.max(...columns),
  };
  return range.right < MAX_COLUMNS && range.top >= 0 && range.bottom < MAX_ROWS ? range : undefined;
}

import { CellKind } from '../../model';
import type { Sheet, SheetArea } from '../../model';
import { LEAST_CONFIDENCE } from '../confidence';
import type { Extent } from '../extent';
import { isDateFormat } from '../../model/numberFormat';
import type { HeaderBlock } from '../headers/headerBlock';
import { headerText } from '../headers/headerRow';
import { endsTable } from '../rows/rowWords';

/** What is needed of a table's rows to look beyond a gap between them; columns and rows are absolute. */
interface RowsInput {
  readonly sheet: Sheet;
  readonly lastRow: number;
  readonly indicator: number;
  readonly target: number;
  readonly actual: number;
  readonly left: number;
  readonly right: number;
  readonly isHeaderWord: (text: string) => boolean;
}

/** A header with its columns, before its rows are known. */
export interface Candidate {
  readonly block: HeaderBlock;
  readonly extent: Extent;
  /** Columns of indicator, target and actual. */
  readonly columns: readonly number[];
  /** Whether one of several columns was taken, which no name confirms. */
  readonly isGuess: boolean;
}

/** Somebody gave exactly this a name. */
const NAMED = 0.1;

/** What the areas of a sheet say about one candidate. It remembers which of them was of use. */
export class CandidateHints {
  /** The areas around its columns and its first row. */
  private readonly around: readonly SheetArea[];
  /** Those of them that begin with its header or its first row, and hold no columns but its own. */
  private readonly frames: readonly SheetArea[];
  private readonly lastRow: number;
  private readonly lastPrinted: number;
  private readonly isNamed: boolean;
  /** A row that goes on only because an area reaches over the gap above it. */
  private reached: number | undefined;
  private hasSideNotes = false;

  constructor(areas: readonly SheetArea[], { block, columns, extent, isGuess }: Candidate) {
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const firstRow = block.bottom + 1;
    this.around = areas.filter(
      ({ range }) =>
        range.left <= left && range.right >= right && range.top <= firstRow && range.bottom >= firstRow,
    );
    this.frames = this.around.filter(
      ({ kind, range }) =>
        kind !== 'print' &&
        range.top >= block.top &&
        range.left >= extent.left &&
        range.right <= extent.right,
    );
    this.lastRow = bottomOf(this.around);
    // A print area further down is another page of the same table.
    this.lastPrinted = this.around.some(isPrint)
      ? bottomOf(
          areas.filter((area) => isPrint(area) && area.range.left <= right && area.range.right >= left),
        )
      : Number.MAX_SAFE_INTEGER;
    this.isNamed = !isGuess && this.frames.some(({ kind }) => kind === 'name');
  }

  /**
   * Whether the table goes on beyond a gap that would end it, because an area reaches over the gap. The area is not believed by
   * itself: a row beyond the gap has to have a name, a target and an actual, and no header and no source line may stand
   * between. The rows between are looked at once, however often it is asked.
   */
  goesOn(input: RowsInput, row: number): boolean {
    if (this.reached !== undefined && this.reached >= row) return true;
    const last = Math.min(this.lastRow, input.lastRow);
    for (let next = row; next <= last && !ends(input, next); next += 1) {
      if (!fits(input, next)) continue;
      this.reached = next;
      return true;
    }
    return false;
  }

  /** Whether a mere name in this row is a side note: everything down to the rows above it is printed, it is not. */
  isSideNote(row: number): boolean {
    const isBelow = row > this.lastPrinted;
    this.hasSideNotes ||= isBelow;
    return isBelow;
  }

  /** How far the candidate is believed: a name adds a little, to what is believed without it. */
  confidence(believed: number): number {
    return this.isNamed && believed >= LEAST_CONFIDENCE ? Math.min(1, believed + NAMED) : believed;
  }

  /** The areas that said something, once the rows are known. */
  said(): readonly SheetArea[] {
    const { frames, hasSideNotes, reached = Number.MAX_SAFE_INTEGER } = this;
    return this.around.filter(
      (area) => frames.includes(area) || area.range.bottom >= reached || (hasSideNotes && isPrint(area)),
    );
  }
}

function isPrint({ kind }: SheetArea): boolean {
  return kind === 'print';
}

function bottomOf(areas: readonly SheetArea[]): number {
  return Math.max(-1, ...areas.map(({ range }) => range.bottom));
}

function fits({ sheet, indicator, target, actual }: RowsInput, row: number): boolean {
  const isNumber = (column: number): boolean =>
    sheet.kind(row, column) === CellKind.number && !isDateFormat(sheet.format(row, column));
  return headerText(sheet, row, indicator) !== '' && isNumber(target) && isNumber(actual);
}

function ends({ sheet, left, right, isHeaderWord }: RowsInput, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (sheet.kind(row, column) !== CellKind.text) continue;
    const text = sheet.text(row, column);
    if (endsTable(text) || isHeaderWord(text)) return true;
  }
  return false;
}

import { CellKind, SheetBuilder, type CellInput, type CellRange, type Sheet } from '../model';
import { askForPage } from './pages';
import { POSITION, rangeAt, rangeOf } from './ranges';
import type { SheetRead } from './readSheet';
import { askExcel } from './run';
import { askForIndex, type SheetIndex } from './sheetIndex';

/** Beyond this many edited rows, or cells whose value a formula gives, a whole read costs hardly more. */
const MOST_EDITED_ROWS = 500;
const MOST_EDITS = 20;
const MOST_CALCULATED_CELLS = 30_000;

/**
 * Reads what an edit may have changed, in one request: the rows that were edited, the values of all formulas, and what is asked of
 * every sheet first. `undefined` where more may have changed than that, so that the sheet has to be read whole: an extent, a table
 * or a name that is another, hidden rows, too many cells.
 *
 * Not seen, since no event tells it: changes that Excel did not report (office-js #1760), cells that a dynamic array spills into,
 * formats and merged areas changed elsewhere. Whoever uses it reads the whole sheet again when the user pauses.
 * @param edits where cells were edited since `before` was read
 * @throws UserFacingError
 */
export function rereadSheet(
  before: SheetRead,
  edits: readonly CellRange[],
  signal?: AbortSignal,
): Promise<SheetRead | undefined> {
  const { sheet, index: was } = before;
  const edited = spansOf(edits);
  const calculated = calculatedIn(sheet, was.used);
  const rows = edited.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const values = calculated.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  if (edited.length > MOST_EDITS || rows > MOST_EDITED_ROWS || values > MOST_CALCULATED_CELLS)
    return Promise.resolve(undefined);
  return askExcel(
    async (context) => {
      const taken = askForIndex(context, sheet.name);
      const worksheet = context.workbook.worksheets.getItem(was.id);
      const tables = sheet.tables.map(({ name }) => worksheet.tables.getItem(name).getRange().load(POSITION));
      const { rowsHidden } = was;
      const pages = edited.map(({ top, bottom }) =>
        askForPage({ worksheet, rowsHidden }, was.used, { ...was.used, top, bottom }),
      );
      const formulas = calculated.map((range) => ({
        range,
        cells: rangeAt(worksheet, range).load('values,valueTypes'),
      }));
      await context.sync();
      const index = taken();
      const places = tables.map(rangeOf);
      if (index.used === undefined || !isAsBefore(before, index, places, edited)) return undefined;
      const builder = new SheetBuilder(sheet.name, index.used.bottom + 1);
      const results = new Map(
        formulas.map(({ range, cells }) => [range.left, new Results(range, cells)] as const),
      );
      copyCells(builder, before, edited, results);
      const looks = new Map(
        [...before.facts.looks].filter(([key]) => !holds(edited, Math.floor(key / 16_384))),
      );
      const hiddenRows = before.facts.hiddenRows.filter((row) => !holds(edited, row));
      const facts = { ...before.facts, hiddenRows, looks };
      if (!pages.every((take) => take(builder, facts))) return undefined;
      const { id, columnsHidden } = index;
      return {
        sheet: builder.build(facts),
        facts,
        index: { id, rowsHidden, columnsHidden, used: index.used },
      };
    },
    { place: { sheet: sheet.name }, signal },
  );
}

/** Rows from the first to the last, of the whole width of a sheet. */
type Span = Pick<CellRange, 'top' | 'bottom'>;

const holds = (spans: readonly Span[], row: number): boolean =>
  spans.some(({ top, bottom }) => row >= top && row <= bottom);

/** The rows of the edits, each once. */
function spansOf(edits: readonly CellRange[]): readonly Span[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of edits.toSorted((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last === undefined || top > last.bottom + 1) spans.push({ top, bottom });
    else last.bottom = Math.max(last.bottom, bottom);
  }
  return spans;
}

/** Per column with formulas, from the first to the last of them. */
function calculatedIn(sheet: Sheet, used: CellRange): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    if (sheet.column(column)?.hasFormulas !== true) continue;
    let [top, bottom] = [-1, -1];
    for (let row = used.top; row <= used.bottom; row += 1) {
      if (sheet.formula(row, column) === undefined) continue;
      if (top < 0) top = row;
      bottom = row;
    }
    if (top >= 0) ranges.push({ top, bottom, left: column, right: column });
  }
  return ranges;
}

/** What may only be otherwise where cells were edited. */
function isAsBefore(
  { sheet, facts, index: was }: SheetRead,
  index: SheetIndex,
  tables: readonly CellRange[],
  edited: readonly Span[],
): boolean {
  const { used } = index;
  if (used === undefined || used.left !== was.used.left || used.right !== was.used.right) return false;
  const changed = [
    [Math.min(used.top, was.used.top), Math.max(used.top, was.used.top) - 1],
    [Math.min(used.bottom, was.used.bottom) + 1, Math.max(used.bottom, was.used.bottom)],
  ] as const;
  for (const [first, last] of changed)
    for (let row = first; row <= last; row += 1) if (!holds(edited, row)) return false;
  const told = index.tables.map(({ name, showHeaders, showTotals }, at) => ({
    name,
    range: tables[at],
    hasHeaders: showHeaders,
    hasTotals: showTotals,
  }));
  const culture = { decimalSeparator: index.decimalSeparator, groupSeparator: index.groupSeparator };
  const state = [index.id, index.hidden, index.rowsHidden, index.columnsHidden, told, index.areas, culture];
  const known = [
    was.id,
    sheet.hidden,
    was.rowsHidden,
    was.columnsHidden,
    sheet.tables,
    facts.areas,
    facts.culture,
  ];
  return JSON.stringify(state) === JSON.stringify(known);
}

/** What formulas of a column give now. */
class Results {
  constructor(
    private readonly range: CellRange,
    private readonly cells: Pick<Excel.Range, 'values' | 'valueTypes'>,
  ) {}

  at(row: number): Pick<CellInput, 'value' | 'error'> {
    const value = (this.cells.values[row - this.range.top]?.[0] ?? null) as CellInput['value'];
    return { value, error: this.cells.valueTypes[row - this.range.top]?.[0] === 'Error' };
  }
}

/** Puts in every cell outside the edited rows, those with formulas by what they give now. */
function copyCells(
  builder: SheetBuilder,
  { sheet, index: { used } }: SheetRead,
  edited: readonly Span[],
  results: ReadonlyMap<number, Results>,
): void {
  for (let row = used.top; row <= used.bottom; row += 1) {
    if (holds(edited, row)) continue;
    for (let column = used.left; column <= used.right; column += 1) {
      const formula = sheet.formula(row, column);
      const format = sheet.format(row, column);
      if (formula !== undefined)
        builder.set(row, column, { format, formula, value: null, ...results.get(column)?.at(row) });
      else {
        const kind = sheet.kind(row, column);
        const value = valueOf(sheet, row, column, kind);
        if (value !== null || format !== 'General')
          builder.set(row, column, { value, format, error: kind === CellKind.error });
      }
    }
  }
}

function valueOf(sheet: Sheet, row: number, column: number, kind: CellKind): CellInput['value'] {
  switch (kind) {
    case CellKind.empty:
      return null;
    case CellKind.number:
      return sheet.number(row, column);
    case CellKind.boolean:
      return sheet.number(row, column) === 1;
    case CellKind.text:
    case CellKind.error:
      return sheet.text(row, column);
  }
}

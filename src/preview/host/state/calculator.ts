import { intersects, type CellRange } from '../../../model';
import { evaluate } from '../formula/evaluate';
import type { ResolvedRange } from '../formula/scope';
import { parseFormula } from '../formula/parse';
import { fifteenDigits, single, type Scalar } from '../formula/values';
import type { CellValue } from './cell';
import type { FunctionCalls } from '../functions/calls';
import { precedentsOf } from './precedents';
import type { ScopeSource } from './scope';
import type { SheetState } from './workbook';

/** A cell with a formula, and what it reads. */
interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly precedents: readonly ResolvedRange[];
}

/** Ranges of up to so many cells are remembered cell by cell: looking up a changed cell is then one step. */
const SMALL = 64;

const cellKey = (row: number, column: number): number => row * 16_384 + column;

function cellValue(result: Scalar): CellValue {
  if (result === null) return 0;
  return typeof result === 'number' ? (Number.isFinite(result) ? result : 0) : result;
}

/**
 * Keeps formulas up to date: knows which formula reads which cell, and recalculates after a change only what depends on it,
 * in order. Cells in a circle become 0, as Excel shows them (support.microsoft.com, "Remove or allow a circular reference").
 */
export class Calculator {
  private indexed = false;
  private readonly formulas = new Map<string, Map<number, FormulaCell>>();
  private readonly byCell = new Map<string, Map<number, Set<FormulaCell>>>();
  private readonly byRange = new Map<
    string,
    Set<{ readonly range: CellRange; readonly cell: FormulaCell }>
  >();

  constructor(
    private readonly source: ScopeSource,
    private readonly functions: FunctionCalls,
    private readonly write: (sheet: SheetState, row: number, column: number, value: CellValue) => void,
  ) {}

  /** Forgets what depends on what, after tables, names or sheets changed. */
  invalidate(): void {
    this.indexed = false;
  }

  /** Recalculates the formulas in and after these ranges. */
  recalculate(changed: readonly { readonly sheet: SheetState; readonly range: CellRange }[]): void {
    if (!this.indexed) this.indexAll();
    else for (const { sheet, range } of changed) this.reindex(sheet, range);
    const dirty = new Map<FormulaCell, number>();
    const edges = new Map<FormulaCell, FormulaCell[]>();
    const queue: FormulaCell[] = [];
    const mark = (cell: FormulaCell): void => {
      if (dirty.has(cell)) return;
      dirty.set(cell, 0);
      queue.push(cell);
    };
    for (const { sheet, range } of changed) {
      this.formulasIn(sheet, range).forEach(mark);
      this.dependentsOf(sheet.id, range).forEach(mark);
    }
    for (let cell = queue.pop(); cell; cell = queue.pop()) {
      const range = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const dependents = this.dependentsOf(cell.sheet.id, range);
      edges.set(cell, dependents);
      dependents.forEach(mark);
    }
    for (const dependents of edges.values())
      for (const cell of dependents) dirty.set(cell, (dirty.get(cell) ?? 0) + 1);
    this.evaluateInOrder(dirty, edges);
  }

  private evaluateInOrder(
    waiting: Map<FormulaCell, number>,
    edges: ReadonlyMap<FormulaCell, FormulaCell[]>,
  ): void {
    const ready = [...waiting].filter(([, count]) => count === 0).map(([cell]) => cell);
    for (let cell = ready.pop(); cell; cell = ready.pop()) {
      waiting.delete(cell);
      this.write(cell.sheet, cell.row, cell.column, this.calculate(cell));
      for (const dependent of edges.get(cell) ?? []) {
        const count = (waiting.get(dependent) ?? 0) - 1;
        waiting.set(dependent, count);
        if (count === 0) ready.push(dependent);
      }
    }
    for (const cell of waiting.keys()) this.write(cell.sheet, cell.row, cell.column, 0);
  }

  private calculate(cell: FormulaCell): CellValue {
    const scope = this.source.scopeAt(cell.sheet, cell.row, cell.column);
    const value = this.functions.calculate(cell, (call) =>
      cellValue(single(evaluate(parseFormula(cell.formula), { ...scope, call }))),
    );
    return typeof value === 'number' && Number.isInteger(value) ? fifteenDigits(value) : value;
  }

  private indexAll(): void {
    this.formulas.clear();
    this.byCell.clear();
    this.byRange.clear();
    this.indexed = true;
    for (const sheet of this.source.sheets()) {
      sheet.cells.forEach({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, (cell, row, column) => {
        if (cell.formula !== null) this.add(sheet, row, column, cell.formula);
      });
    }
    this.functions.keepOnly(
      ({ sheet, row, column }) => this.formulas.get(sheet.id)?.has(cellKey(row, column)) === true,
    );
  }

  /** Brings the index in line with the formulas that stand in the range now. */
  private reindex(sheet: SheetState, range: CellRange): void {
    for (const cell of this.formulasIn(sheet, range)) {
      if (sheet.cells.get(cell.row, cell.column)?.formula !== cell.formula) this.remove(cell);
    }
    sheet.cells.forEach(range, (cell, row, column) => {
      if (cell.formula === null) return;
      if (this.formulas.get(sheet.id)?.get(cellKey(row, column))?.formula !== cell.formula) {
        this.add(sheet, row, column, cell.formula);
      }
    });
  }

  private add(sheet: SheetState, row: number, column: number, formula: string): void {
    const precedents = precedentsOf(formula, this.source.scopeAt(sheet, row, column));
    const cell: FormulaCell = { sheet, row, column, formula, precedents };
    entry(this.formulas, sheet.id, () => new Map<number, FormulaCell>()).set(cellKey(row, column), cell);
    for (const precedent of precedents) this.link(precedent, cell, true);
  }

  private remove(cell: FormulaCell): void {
    this.formulas.get(cell.sheet.id)?.delete(cellKey(cell.row, cell.column));
    this.functions.forget(cell);
    for (const precedent of cell.precedents) this.link(precedent, cell, false);
  }

  private link({ sheet, range }: ResolvedRange, cell: FormulaCell, on: boolean): void {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > SMALL) {
      const ranges = entry(this.byRange, sheet, () => new Set<{ range: CellRange; cell: FormulaCell }>());
      if (on) ranges.add({ range, cell });
      else for (const item of ranges) if (item.cell === cell) ranges.delete(item);
      return;
    }
    const cells = entry(this.byCell, sheet, () => new Map<number, Set<FormulaCell>>());
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const dependents = entry(cells, cellKey(row, column), () => new Set<FormulaCell>());
        if (on) dependents.add(cell);
        else dependents.delete(cell);
      }
    }
  }

  private formulasIn(sheet: SheetState, range: CellRange): FormulaCell[] {
    return inRange(this.formulas.get(sheet.id), range);
  }

  private dependentsOf(sheet: string, range: CellRange): FormulaCell[] {
    const found = new Set(inRange(this.byCell.get(sheet), range).flatMap((dependents) => [...dependents]));
    for (const item of this.byRange.get(sheet) ?? []) if (intersects(item.range, range)) found.add(item.cell);
    return [...found];
  }
}

function entry<Key, Entry>(map: Map<Key, Entry>, key: Key, create: () => Entry): Entry {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = create()));
  return found;
}

/** Entries of cells in the range, by whichever is shorter: the range or the map. */
function inRange<Entry>(map: ReadonlyMap<number, Entry> | undefined, range: CellRange): Entry[] {
  if (!map) return [];
  const found: Entry[] = [];
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > map.size) {
    for (const [key, value] of map) {
      const row = Math.floor(key / 16_384);
      const column = key % 16_384;
      if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right)
        found.push(value);
    }
    return found;
  }
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = map.get(cellKey(row, column));
      if (value !== undefined) found.push(value);
    }
  }
  return found;
}

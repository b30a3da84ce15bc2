import { cellRange, contains, MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../model';
import { FunctionCalls } from '../functions/calls';
import type { FunctionRegistry } from '../functions/registry';
import { busy } from '../functions/values';
import { hostLocale, type HostLocale } from '../locale';
import { Calculator } from './calculator';
import { emptyCell, type Cell } from './cell';
import { defaultFormat, type CellFormat } from './format';
import { Journal, type UndoStep } from './journal';
import { createScopeSource, type ScopeSource } from './scope';
import { createSheetState, createWorkbookState, type SheetState, type WorkbookState } from './workbook';

/** A workbook that can be changed: state, undo journal and calculation, in step with each other. */
export class Book {
  readonly state: WorkbookState;
  readonly journal = new Journal();
  readonly locale: HostLocale;
  readonly scopes: ScopeSource;
  private readonly calculator: Calculator;
  private readonly pending: { sheet: SheetState; range: CellRange }[] = [];
  private nextId = 1;

  /** Functions that add-ins bring, and what they were asked. */
  readonly registry: FunctionRegistry;
  readonly functions: FunctionCalls;

  constructor(
    fileName: string,
    locale: string,
    addins: { readonly registry: FunctionRegistry; readonly emptyCell: 0 | null },
  ) {
    this.registry = addins.registry;
    this.functions = new FunctionCalls(addins.registry, (id) => this.sheetById(id)?.name, addins.emptyCell);
    this.state = createWorkbookState(fileName);
    this.locale = hostLocale(locale);
    this.scopes = createScopeSource(this.state, this.locale);
    this.calculator = new Calculator(this.scopes, this.functions, (sheet, row, column, value) => {
      const cell = sheet.cells.get(row, column);
      if (cell && cell.value !== value) this.journal.setCell(sheet, row, column, { ...cell, value });
    });
  }

  /** An id in the form of Excel's: "{00000000-0001-0000-0000-000000000007}". */
  newId(kind = '0001'): string {
    const number = String(this.nextId).padStart(12, '0');
    this.nextId += 1;
    return `{00000000-${kind}-0000-0000-${number}}`;
  }

  addSheet(name: string): SheetState {
    const sheet = createSheetState(this.newId(), name);
    this.journal.set(this.state, 'sheets', [...this.state.sheets, sheet]);
    this.calculator.invalidate();
    this.state.activeSheet ??= sheet;
    return sheet;
  }

  sheetById(id: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetState | undefined {
    const lower = name.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  activeSheet(): SheetState {
    const active = this.state.activeSheet ?? this.state.sheets[0];
    if (!active) throw new Error('A workbook has at least one sheet');
    return active;
  }

  /** The cell as it stands, with the format of its row or column where it has none of its own. */
  cell(sheet: SheetState, row: number, column: number): Cell {
    const cell = sheet.cells.get(row, column);
    if (cell) return cell;
    const format = this.inheritedFormat(sheet, row, column);
    return format === defaultFormat ? emptyCell : { ...emptyCell, format };
  }

  private inheritedFormat(sheet: SheetState, row: number, column: number): CellFormat {
    return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? defaultFormat;
  }

  setCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
    this.journal.setCell(sheet, row, column, cell);
  }

  /** To be called after contents changed in a range; formulas follow with {@link settle}. */
  touched(sheet: SheetState, range: CellRange): void {
    this.pending.push({ sheet, range });
  }

  /** After names, tables or sheets changed: what depends on what has to be found anew. */
  structureChanged(): void {
    this.calculator.invalidate();
    for (const sheet of this.state.sheets) {
      this.touched(sheet, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
    }
  }

  /** Recalculates what the changes since the last time call for, unless calculation is manual. */
  settle(force = false): void {
    if (this.pending.length === 0 || (this.state.calculationMode === 'Manual' && !force)) return;
    this.calculator.recalculate(this.pending.splice(0));
  }

  /** Ctrl+Z: returns the ranges that changed, or null when there was nothing to take back. */
  undo(): { sheet: SheetState; range: CellRange }[] | null {
    const step = this.journal.undo();
    if (!step) return null;
    this.calculator.invalidate();
    this.askAgain(step);
    const changed = new Map<SheetState, CellRange>();
    for (const { cell } of step.changes) {
      if (!cell) continue;
      const { sheet, row, column } = cell;
      const range = changed.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
      changed.set(sheet, {
        top: Math.min(range.top, row),
        left: Math.min(range.left, column),
        bottom: Math.max(range.bottom, row),
        right: Math.max(range.right, column),
      });
    }
    return [...changed].map(([sheet, range]) => ({ sheet, range }));
  }

  /** What was being asked when the cells were overwritten is not under way any more. */
  private askAgain({ changes }: UndoStep): void {
    for (const { cell } of changes) {
      const value = cell?.sheet.cells.get(cell.row, cell.column)?.value;
      if (cell && value === busy) this.touched(cell.sheet, cellRange(cell.row, cell.column));
    }
    this.settle();
  }

  rowHidden(sheet: SheetState, row: number): boolean {
    return sheet.hiddenRows.has(row) || (sheet.filter?.hiddenRows.has(row) ?? false);
  }

  /** The merged area that the cell belongs to. */
  mergeAt(sheet: SheetState, row: number, column: number): CellRange | undefined {
    return sheet.merges.find((merge) => contains(merge, row, column));
  }
}

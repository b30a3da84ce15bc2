import type { Cell } from './cell';
import type { SheetState } from './workbook';

/** One thing that was changed, with what was there before. */
interface Change {
  undo(): void;
  readonly cell?: { readonly sheet: SheetState; readonly row: number; readonly column: number };
}

/** What one Ctrl+Z takes back. */
export interface UndoStep {
  readonly changes: readonly Change[];
}

/**
 * Writes down every change of the workbook, so that it can be taken back step by step. All state that an add-in or the
 * user can change is changed through here.
 */
export class Journal {
  private steps: UndoStep[] = [];
  private open: Change[] | null = null;
  private changes = 0;

  /** Grows with every change, so that one can tell whether anything happened. */
  get version(): number {
    return this.changes;
  }

  /** Runs an action of which the changes make one step; an action inside another joins the outer step. */
  record<Result>(action: () => Result, keep: 'step' | 'clear' = 'step'): Result {
    if (this.open) return action();
    const changes: Change[] = [];
    this.open = changes;
    try {
      return action();
    } finally {
      this.open = null;
      // Excel 2021 and LTSC: a write of an add-in empties the undo stack (docs/excel-protocol.md, Undo).
      if (changes.length > 0) this.steps = keep === 'step' ? [...this.steps.slice(-99), { changes }] : [];
    }
  }

  /** Sets a property of a piece of state. Arrays, maps and sets in the state are replaced, never changed in place. */
  set<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
    const before = target[key];
    if (before === value) return;
    this.put(target, key, value);
    this.open?.push({
      undo: () => {
        target[key] = before;
      },
    });
  }

  /** Sets a property that Ctrl+Z does not bring back: settings, document properties, the selection. */
  put<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
    target[key] = value;
    this.changes += 1;
  }

  setCell(sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
    const before = sheet.cells.get(row, column);
    if (before === cell) return;
    sheet.cells.set(row, column, cell);
    this.changes += 1;
    this.open?.push({ undo: () => sheet.cells.set(row, column, before), cell: { sheet, row, column } });
  }

  /** For what Excel cannot take back (deleting a worksheet): everything before is lost for Ctrl+Z too. */
  forget(): void {
    this.steps = [];
    if (this.open) this.open.length = 0;
  }

  /** Takes the last step back and returns it, or null when there is none. */
  undo(): UndoStep | null {
    const step = this.steps.pop();
    if (!step) return null;
    this.changes += 1;
    for (let index = step.changes.length - 1; index >= 0; index -= 1) step.changes[index]?.undo();
    return step;
  }
}

import type { CellPlace } from '../../model';
import type { StoredCell } from './content';

/** One cell that we have written, or may have written before a failure. `sheet` is the sheet's id, which outlives its name. */
export interface JournalCell extends CellPlace {
  /** Name of the sheet at the time, for errors. */
  readonly name: string;
  readonly before: StoredCell;
  /** What stands in the cell after the step. */
  readonly after: StoredCell['content'];
}

/** One step that can be taken back. */
export interface JournalStep {
  cells: readonly JournalCell[];
  /** What was noted about the step elsewhere is taken back after it. May be done twice. */
  readonly afterUndo?: () => Promise<void>;
}

/** Steps remembered; the oldest give way. */
const MAX_STEPS = 20;

/** Our own list of steps: before Excel 365, an add-in's write empties the user's undo list (office-js #2543, #3788). */
export class Journal {
  private readonly steps: JournalStep[] = [];

  push(step: JournalStep): void {
    this.steps.push(step);
    if (this.steps.length > MAX_STEPS) this.steps.shift();
  }

  last(): JournalStep | undefined {
    return this.steps.at(-1);
  }

  drop(step: JournalStep): void {
    const index = this.steps.indexOf(step);
    if (index >= 0) this.steps.splice(index, 1);
  }
}

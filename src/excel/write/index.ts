import { UserFacingError, type CellPlace, type CellWrite } from '../../model';
import { hasUndoGroups } from '../capabilities';
import { withCleanupFailure, type RequestPlace } from '../errors';
import { writeExcel } from '../run';
import { inputOfStored, inputOfWrite, needsOtherFormat, type CellInput, type StoredCell } from './content';
import { inspectCells, placeOf, type InspectedCell } from './inspect';
import { Journal, type JournalCell, type JournalStep } from './journal';
import { putCells, type PlannedCell } from './put';
import type { CellState } from './read';

export { readCells, type CellState } from './read';

/** A cell to be written, and what it must hold for that. */
export interface WriteOrder {
  readonly sheet: string;
  readonly write: CellWrite;
  readonly before: Pick<CellState, 'formula' | 'format'>;
}

interface OrderedCell extends CellPlace {
  readonly order: WriteOrder;
}

/** Writes cells and takes steps back. One per running add-in: it remembers what it has written. */
export interface CellWriter {
  /**
   * Writes all orders as one step, or none: a cell that no longer holds its `before` stops it before anything is written, and
   * after a failure in the middle what was written is put back. Returns whether Excel's own Ctrl+Z takes the step back too.
   * `afterUndo` follows when the step was taken back.
   * @throws UserFacingError `changed-meanwhile`, `sheet-protected`, `merged-range`, `sheet-deleted` …
   */
  apply(orders: readonly WriteOrder[], afterUndo?: () => Promise<void>): Promise<boolean>;
  /**
   * Takes the last step back, if its cells still hold what was written.
   * @throws UserFacingError `nothing-to-undo`, `changed-meanwhile` …
   */
  undo(): Promise<void>;
}

export function createCellWriter(): CellWriter {
  const journal = new Journal();
  return {
    async apply(orders, afterUndo) {
      if (orders.length > 0) await applyStep(journal, orders, afterUndo);
      return hasUndoGroups();
    },
    async undo() {
      const step = journal.last();
      if (step === undefined) throw new UserFacingError('nothing-to-undo');
      await restoreStep(step);
      journal.drop(step);
      await step.afterUndo?.();
    },
  };
}

async function applyStep(
  journal: Journal,
  orders: readonly WriteOrder[],
  afterUndo?: () => Promise<void>,
): Promise<void> {
  let step: JournalStep | undefined;
  try {
    await writeExcel(async (context) => {
      const cells = await inspectCells(context, orders.map(cellOf));
      cells.forEach(requireUnchanged);
      const planned = cells.map((inspected) =>
        plan(inspected, inputOfWrite(inspected.asked.order.write, inspected.stored)),
      );
      step = {
        cells: planned.map(({ inspected, input }) => journalCell(inspected, input.content)),
        ...(afterUndo === undefined ? {} : { afterUndo }),
      };
      journal.push(step);
      const contents = await putCells(context, planned);
      // As Excel has stored it: it may spell a formula its own way.
      step.cells = step.cells.map((cell, index) => ({ ...cell, after: contents[index] ?? cell.after }));
    }, placeOfAll(orders));
  } catch (error) {
    if (step !== undefined) await takeBack(journal, step, error);
    throw error;
  }
}

/** Puts back what a failed step has written. If that fails too, the step stays in the journal, so that "undo" can do it later. */
async function takeBack(journal: Journal, step: JournalStep, failure: unknown): Promise<void> {
  try {
    await restoreStep(step);
    journal.drop(step);
  } catch (error) {
    throw withCleanupFailure(failure, error);
  }
}

/**
 * Puts the cells of a step back. Each must hold what the step wrote, or still what was before (after a failure in the middle, or
 * when Excel's own undo was quicker); anything else is the user's work of the meantime and stops it before a cell is touched.
 */
async function restoreStep({ cells }: JournalStep): Promise<void> {
  await writeExcel(
    async (context) => {
      const inspected = await inspectCells(context, cells);
      for (const cell of inspected) {
        const { content } = cell.stored;
        if (content !== cell.asked.after && content !== cell.asked.before.content) {
          throw new UserFacingError('changed-meanwhile', placeOf(cell));
        }
      }
      const changed = inspected.filter(({ asked, stored }) => !isSame(stored, asked.before));
      await putCells(
        context,
        changed.map((cell) => plan(cell, inputOfStored(cell.asked.before))),
      );
    },
    cells[0] === undefined ? undefined : { sheet: cells[0].name },
  );
}

function cellOf(order: WriteOrder): OrderedCell {
  return { sheet: order.sheet, row: order.write.row, column: order.write.column, order };
}

function requireUnchanged(cell: InspectedCell<OrderedCell>): void {
  const { before } = cell.asked.order;
  if (!isSame(cell.stored, { content: before.formula, format: before.format })) {
    throw new UserFacingError('changed-meanwhile', placeOf(cell));
  }
}

function isSame(
  a: Pick<StoredCell, 'content' | 'format'>,
  b: Pick<StoredCell, 'content' | 'format'>,
): boolean {
  return a.content === b.content && a.format === b.format;
}

function plan(inspected: InspectedCell<CellPlace>, input: CellInput): PlannedCell {
  const { sheet, row, column, on, stored } = inspected;
  const touchesFormat = input.format !== stored.format || needsOtherFormat(input, stored.format);
  if (touchesFormat && !on.formatsAllowed) throw new UserFacingError('sheet-protected', placeOf(inspected));
  return { sheet, row, column, inspected, input };
}

function journalCell(
  { on, row, column, stored }: InspectedCell<CellPlace>,
  after: StoredCell['content'],
): JournalCell {
  return { sheet: on.id, name: on.name, row, column, before: stored, after };
}

/** The sheet to name when Excel refuses, where there is only one. */
function placeOfAll(orders: readonly WriteOrder[]): RequestPlace | undefined {
  const [sheet, ...others] = new Set(orders.map((order) => order.sheet));
  return sheet === undefined || others.length > 0 ? undefined : { sheet };
}

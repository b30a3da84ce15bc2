import { throwIfCancelled } from '../model';
import { hasUndoGroups, officeStarted, requireExcel } from './capabilities';
import { excelCode, toUserFacingError, type RequestPlace } from './errors';

const CELL_EDIT_PAUSE = 400;

type Task<T> = (context: Excel.RequestContext) => Promise<T>;

interface AskOptions {
  /** Where the requests go, told when one fails. */
  readonly place?: RequestPlace;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs requests that change no cell and may be repeated. A click into the pane often ends the editing of a cell a moment
 * later, so a request that meets it is tried once more; `delayForCellEdit` is not used, because it waits for as long as the
 * user edits, shows nothing and cannot be cancelled.
 * @throws UserFacingError always, whatever failed
 */
export function askExcel<T>(task: Task<T>, { place, signal }: AskOptions = {}): Promise<T> {
  return telling(async () => {
    throwIfCancelled(signal);
    try {
      return await Excel.run(task);
    } catch (error) {
      if (excelCode(error) !== 'InvalidOperationInCellEditMode') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, CELL_EDIT_PAUSE));
    throwIfCancelled(signal);
    return Excel.run(task);
  }, place);
}

/**
 * Runs requests that write, as one undo step where Excel can. Never repeated: the user may be typing into the very cells that
 * the write was prepared for. Whoever writes has made sure that the sheets are not protected; when Excel still denies access,
 * the whole workbook is read-only.
 * @throws UserFacingError always, whatever failed
 */
export function writeExcel<T>(task: Task<T>, place?: RequestPlace): Promise<T> {
  return telling(() => (hasUndoGroups() ? Excel.run({ mergeUndoGroup: true }, task) : Excel.run(task)), {
    ...place,
    unprotected: true,
  });
}

/** Continues in the context of an object that an earlier run has left behind. */
export function continueExcel<T>(
  context: OfficeExtension.ClientRequestContext,
  task: () => Promise<T>,
): Promise<T> {
  return telling(() => Excel.run(context, task));
}

async function telling<T>(task: () => Promise<T>, place: RequestPlace = {}): Promise<T> {
  await officeStarted();
  requireExcel();
  try {
    return await task();
  } catch (error) {
    throw toUserFacingError(error, place);
  }
}

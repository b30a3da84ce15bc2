import {
  readReferences,
  storeReferences,
  withCleanupFailure,
  type CellWriter,
  type ReadReferences,
} from '../../excel/writing';
import type { InsertedReference } from '../../model';
import type { ReferenceList } from '../../stored';
import type { Change } from '../contract';

/** What becomes of the list with a step. */
export interface ListChange {
  /** New entries, each with the cell that its name is to point at. */
  readonly add: readonly InsertedReference[];
  readonly remove: readonly string[];
  /** Entries that stay, with what is known of them now. */
  readonly update: readonly InsertedReference[];
}

/**
 * Writes cells and lists where their values come from: both, or neither. Undoing the step takes both back. Returns whether
 * Excel's own Ctrl+Z takes the cells back too.
 * @throws UserFacingError
 */
export async function writeListed(
  writer: CellWriter,
  read: ReadReferences,
  changes: readonly Change[],
  change: ListChange,
): Promise<boolean> {
  const back = oppositeOf(read, change);
  const excelUndo = await writer.apply(changes, async () => {
    const now = await readReferences();
    await storeChange(now.list, back, placesOf(now));
  });
  try {
    await storeChange(read.list, change, placesOf(read));
  } catch (error) {
    await putBack(error, async () => {
      // Undoing the cells takes the list back as well.
      if (changes.length > 0) await writer.undo();
      else await storeChange(changed(read.list, change), back, placesOf(read));
    });
    throw error;
  }
  return excelUndo;
}

/** Runs what cleans up after a failure; when that fails as well, both are told. */
export async function putBack(failure: unknown, cleanUp: () => Promise<void>): Promise<void> {
  try {
    await cleanUp();
  } catch (error) {
    throw withCleanupFailure(failure, error);
  }
}

type Places = ReadonlyMap<string, InsertedReference['cell']>;

async function storeChange(list: ReferenceList, change: ListChange, places: Places): Promise<void> {
  await storeReferences(changed(list, change), {
    add: change.add.map(({ id, cell }) => ({ id, at: places.get(id) ?? cell })),
    remove: change.remove,
  });
}

function changed(list: ReferenceList, { add, remove, update }: ListChange): ReferenceList {
  const updated = new Map(update.map((reference) => [reference.id, reference]));
  const gone = new Set([...remove, ...add.map(({ id }) => id)]);
  const kept = list.references
    .filter(({ id }) => !gone.has(id))
    .map((reference) => updated.get(reference.id) ?? reference);
  return { ...list, references: [...kept, ...add] };
}

/** The change that takes another one back. */
function oppositeOf({ list }: ReadReferences, { add, remove, update }: ListChange): ListChange {
  const before = new Map(list.references.map((reference) => [reference.id, reference]));
  const entries = (ids: readonly string[]): InsertedReference[] => ids.flatMap((id) => before.get(id) ?? []);
  return {
    add: entries(remove),
    remove: add.map(({ id }) => id),
    update: entries(update.map(({ id }) => id)),
  };
}

function placesOf({ located }: ReadReferences): Places {
  return new Map(located.flatMap(({ reference, at }) => (at === undefined ? [] : [[reference.id, at]])));
}

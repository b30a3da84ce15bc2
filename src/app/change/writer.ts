import { createCellWriter, readReferences, type CellWriter } from '../../excel/writing';
import type { Change } from '../contract';
import { writeListed } from '../references/store';

/** Writes cells, and changes that were shown. */
export interface ChangeWriter extends CellWriter {
  /**
   * As `apply`. An inserted value that is corrected stays listed as what the source said: otherwise the pane would call it
   * overtyped, and the source line would name the day of the old value.
   */
  change(changes: readonly Change[]): Promise<boolean>;
}

/** One per running add-in: it remembers what it has written. */
export function createChangeWriter(): ChangeWriter {
  const writer = createCellWriter();
  return {
    ...writer,
    async change(changes) {
      const corrected = changes.filter(({ reference }) => reference !== undefined);
      if (corrected.length === 0) return writer.apply(changes);
      const read = await readReferences();
      const update = read.located.flatMap(({ reference: listed, at }) => {
        const now = corrected.find(
          ({ sheet, write }) => sheet === at?.sheet && write.row === at.row && write.column === at.column,
        )?.reference;
        return now === undefined ? [] : [{ ...listed, ...now }];
      });
      if (update.length === 0) return writer.apply(changes);
      return writeListed(writer, read, changes, { add: [], remove: [], update });
    },
  };
}

import type { Sheet } from '../../model';

/** Fewer leading blanks are a slip of the keyboard. */
const LEAST_BLANKS = 2;
const TAB = 4;
/** What one step of Excel's indent, or one level of grouped rows, counts in blanks. */
const STEP = 3;

/** How deep a name stands: leading blanks, Excel's indent, and the level of its grouped row together, in blanks; 0 for none. */
export function depthOf(sheet: Sheet, row: number, column: number): number {
  const blanks = leadingBlanks(sheet.text(row, column));
  const written = blanks < LEAST_BLANKS ? 0 : blanks;
  if (!sheet.hasLooks) return written;
  return written + STEP * (sheet.look(row, column).indent + sheet.outlineLevel(row));
}

/** Leading blanks of a name; a tab counts as four. */
export function leadingBlanks(name: string): number {
  let blanks = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code === 9) blanks += TAB;
    else if (code === 32 || code === 160) blanks += 1;
    else return blanks;
  }
  return blanks;
}

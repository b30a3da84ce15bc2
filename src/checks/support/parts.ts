import type { TableContext } from './context';
import { isPartName, leadingBlanks } from '../../tables';
import { perTable } from './perTable';
import { isBlankRow } from './rows';
import type { Sheet } from '../../model';

/** Why a row is a part of another. */
export type PartBy = 'profile' | 'wording' | 'indent';

export interface PartOf {
  /** Absolute row of the whole. */
  readonly whole: number;
  readonly by: PartBy;
}

/** Fewer leading blanks are a slip of the keyboard. */
const LEAST_INDENT = 2;

/**
 * The rows that are parts of another row, by the profile, by wording or by indentation: with blanks, Excel's indent or, where
 * sums stand above, grouped rows.
 */
export const partsOf = perTable((context): ReadonlyMap<number, PartOf> => {
  const parts = writtenParts(context);
  const { listing, table } = context;
  if (listing === undefined) return parts;
  for (const row of table.dataRows) {
    const id = listing.at(row)?.partOf;
    const whole = id === undefined ? undefined : listing.rowOf(id, row);
    if (whole !== undefined) parts.set(row, { whole, by: 'profile' });
  }
  return parts;
});

/** As the table shows it. A heading or total between ends a whole. */
function writtenParts(context: TableContext): Map<number, PartOf> {
  const { sheet, table } = context;
  const parts = new Map<number, PartOf>();
  const { indicator } = table.columns;
  if (indicator === undefined || !(context.names.parts || sheet.hasLooks)) return parts;
  // Wholes above the row at hand, outermost first; in two lists of numbers, since most of a million rows only pass here.
  const wholes: number[] = [];
  const indents: number[] = [];
  let previous = -1;
  for (const row of table.dataRows) {
    if (previous >= 0 && row > previous + 1 && !onlyBlank(context, previous + 1, row - 1)) {
      wholes.length = 0;
      indents.length = 0;
    }
    previous = row;
    const name = sheet.text(row, indicator);
    if (isPartName(name)) {
      const whole = wholes.at(-1);
      if (whole !== undefined) parts.set(row, { whole, by: 'wording' });
      continue;
    }
    const indent = indentOf(sheet, row, indicator, name);
    while ((indents.at(-1) ?? -1) >= indent) {
      indents.pop();
      wholes.pop();
    }
    const whole = wholes.at(-1);
    if (whole !== undefined && indent >= LEAST_INDENT) parts.set(row, { whole, by: 'indent' });
    wholes.push(row);
    indents.push(indent);
  }
  return parts;
}

/** Whether a name may say that it is a part, by its first character: most need no pattern. */
export function mayBePart(name: string): boolean {
  const first = name.charCodeAt(0);
  // Only words that begin "davon", "hiervon", "of which", "thereof" do, or names that are indented.
  if (first >= 65 && first <= 122) return isPartLetter(first | 32) && isPartName(name);
  return first <= 32 || first === 0xa0 || isPartName(name);
}

/** Whether a small letter is d, h, o or t. */
function isPartLetter(code: number): boolean {
  return code === 100 || code === 104 || code === 111 || code === 116;
}

function onlyBlank({ sheet, table }: TableContext, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1)
    if (!isBlankRow(sheet, row, table.range.left, table.range.right)) return false;
  return true;
}

/** What one step of Excel's indent counts in blanks. */
const STEP = 3;

function indentOf(sheet: Sheet, row: number, column: number, name: string): number {
  const blanks = leadingBlanks(name);
  if (!sheet.hasLooks) return blanks;
  const grouped = sheet.outlineSumsAbove ? sheet.outlineLevel(row) : 0;
  return blanks + STEP * (sheet.look(row, column).indent + grouped);
}

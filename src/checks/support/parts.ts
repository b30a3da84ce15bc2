import type { TableContext } from './context';
import { perTable } from './perTable';
import { isBlankRow } from './rows';

/** Why a row is a part of another. */
export type PartBy = 'profile' | 'wording' | 'indent';

export interface PartOf {
  /** Absolute row of the whole. */
  readonly whole: number;
  readonly by: PartBy;
}

const PART =
  /^[\s\u00A0([–—•·*.>-]*(?:davon|darunter|hiervon|hierunter|of which|of whom|of these|of those|thereof)(?![\p{L}\p{N}])/iu;
/** Fewer leading blanks are a slip of the keyboard. */
const LEAST_INDENT = 2;
const TAB = 4;

/** Whether a name says that the row is a part of the one above ("davon …", "of which …"). */
function isPartName(name: string): boolean {
  return PART.test(name);
}

/** The rows that are parts of another row: by the profile, by wording or by indentation with blanks. */
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
  if (indicator === undefined || !context.names.parts) return parts;
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
    const indent = indentOf(name);
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

function indentOf(name: string): number {
  let indent = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code === 9) indent += TAB;
    else if (code === 32 || code === 160) indent += 1;
    else return indent;
  }
  return indent;
}

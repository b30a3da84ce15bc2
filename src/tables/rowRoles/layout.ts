import { CellKind, columnLetters } from '../../model';
import type { CellRange, Role, Sheet } from '../../model';
import { isFilled } from '../cells/cell';
import { isDateFormat } from '../../model/numberFormat';
import { groupLabels, headerTop, type HeaderBlock } from '../headers/headerBlock';
import {
  headerText,
  mergesNear,
  readHeaderRow,
  type HeaderColumn,
  type Meanings,
} from '../headers/headerRow';
import { styleVote } from '../cells/numberText';
import { isSpecialSign } from '../cells/specialSign';
import { roleOfLabel, type RoleGroup } from './groups';

/** Where a table with roles in rows holds its names, its values and its headers. */
export interface RowLayout {
  /** `undefined` when nothing heads the columns. */
  readonly header: HeaderBlock | undefined;
  /** Columns that stand once for an indicator: names, codes, units. */
  readonly shared: readonly HeaderColumn[];
  /** Columns with values: months, partners, or one alone; the label tells it from the others. */
  readonly series: readonly { readonly column: number; readonly label: string }[];
  /** Set where the name stands above the group, in the column of the role words. */
  readonly namesAbove: boolean;
}

const WIDEST_GAP = 1;
const MOST_SERIES = 100;
/** Rows between the header and the first role word: blank, or the first name. */
const ROWS_TO_HEADER = 3;
const RIGHT_OF_VALUES: ReadonlySet<Role> = new Set([
  'unit',
  'explanation',
  'status',
  'period',
  'partner',
  'code',
]);

/** Finds names, values and headers around a column of role words; `undefined` where there is no name or no value. */
export function layoutOf(
  sheet: Sheet,
  meanings: Meanings,
  groups: readonly RoleGroup[],
  labels: number,
  highest: number,
): RowLayout | undefined {
  const used = sheet.used;
  const [first] = groups;
  if (used === undefined || first === undefined) return undefined;
  const values = valueColumns(sheet, meanings, groups, labels + 1, used.right);
  if (values.length === 0) return undefined;
  const left = leftmost(sheet, groups, labels, used.left);
  const before = [
    ...columnsBetween(left, labels - 1),
    // Now and then the role words stand left of the names.
    ...columnsBetween(labels + 1, (values[0] ?? labels) - 1),
  ];
  const beside = before.filter((column) => isShared(sheet, groups, column));
  const namesAbove = !beside.some((column) => namesMost(sheet, groups, column));
  if (namesAbove && !groups.every((group) => isNameAbove(sheet, meanings, group, labels, values)))
    return undefined;
  const last = values.at(-1) ?? labels;
  const row = headerRowAbove(sheet, namesAbove ? first.top - 1 : first.top, highest, labels + 1, last);
  const merges = row === undefined ? [] : mergesNear(sheet, row);
  const headers = new Map(
    row === undefined
      ? []
      : readHeaderRow(sheet, row, merges, left, Math.min(used.right, last + 5), meanings).map((header) => [
          header.column,
          header,
        ]),
  );
  const headed = values.filter((column) => {
    const role = headers.get(column)?.meaning?.roles[0];
    return role !== 'deviation' && role !== 'percent' && role !== 'baseline' && role !== 'unit';
  });
  if (headed.length === 0 || headed.length > MOST_SERIES) return undefined;
  const header =
    row === undefined ? undefined : { top: headerTop(sheet, row, merges, left, last, highest), bottom: row };
  const after = columnsBetween(labels + 1, Math.min(used.right, last + 5)).filter((column) => {
    const role = headers.get(column)?.meaning?.roles[0];
    if (headed.includes(column) || beside.includes(column) || role === undefined) return false;
    return RIGHT_OF_VALUES.has(role) || (role === 'percent' && headed.length === 1);
  });
  const named = (column: number): HeaderColumn =>
    headers.get(column) ?? { column, text: '', row: first.top, meaning: undefined, calendar: false };
  const group =
    header === undefined ? () => '' : groupLabels(sheet, header, header.bottom, merges, labels + 1);
  return {
    header,
    shared: [...beside, ...(namesAbove ? [labels] : []), ...after].map(named),
    series: withLabels(headed, (column) =>
      [group(column), row === undefined ? '' : headerText(sheet, row, column)]
        .filter((text) => text !== '')
        .join(' '),
    ),
    namesAbove,
  };
}

function columnsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Columns in which at least half of the indicators have a target, and at least one both: the others are notes or have not begun. */
function valueColumns(
  sheet: Sheet,
  meanings: Meanings,
  groups: readonly RoleGroup[],
  first: number,
  last: number,
): readonly number[] {
  const found: number[] = [];
  let gap = 0;
  for (let column = first; column <= last && gap <= WIDEST_GAP; column += 1) {
    const blank = groups.every(({ top, bottom }) => !anyFilled(sheet, top, bottom, column));
    gap = blank ? gap + 1 : 0;
    if (blank) continue;
    // Role words again: the next table begins.
    if (roleOfLabel(meanings, headerText(sheet, groups[0]?.top ?? -1, column)) !== undefined) break;
    let targets = 0;
    let both = 0;
    let others = 0;
    for (const { rows } of groups) {
      const target = holds(sheet, rows.target ?? -1, column);
      const actual = holds(sheet, rows.actual ?? -1, column);
      if (target === 'number' || target === 'sign') targets += 1;
      if (target === 'number' && actual === 'number') both += 1;
      others += Number(target === 'other') + Number(actual === 'other');
    }
    if (both > 0 && targets * 2 >= groups.length && others <= targets) found.push(column);
  }
  return found;
}

function holds(sheet: Sheet, row: number, column: number): 'nothing' | 'number' | 'sign' | 'other' {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return 'nothing';
    case CellKind.number:
      return isDateFormat(sheet.format(row, column)) ? 'other' : 'number';
    case CellKind.error:
      return 'sign';
    default: {
      const text = sheet.text(row, column).trim();
      if (text === '') return 'nothing';
      if (isSpecialSign(text)) return 'sign';
      return styleVote(text) === 'none' ? 'other' : 'number';
    }
  }
}

function anyFilled(sheet: Sheet, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (isFilled(sheet, row, column)) return true;
  return false;
}

function leftmost(sheet: Sheet, groups: readonly RoleGroup[], labels: number, first: number): number {
  let left = labels;
  for (let column = labels - 1; column >= first && left - column <= WIDEST_GAP + 1; column -= 1)
    if (groups.some(({ top, bottom }) => anyFilled(sheet, top, bottom, column))) left = column;
  return left;
}

/** Whether a column says the same of all rows of a group: once, in a merged cell, or repeated. */
function isShared(sheet: Sheet, groups: readonly RoleGroup[], column: number): boolean {
  const differing = groups.filter(({ top, bottom }) => {
    const texts = new Set<string>();
    for (let row = top; row <= bottom; row += 1) {
      const text = headerText(sheet, row, column);
      if (text !== '') texts.add(text);
    }
    return texts.size > 1;
  });
  return differing.length === 0;
}

function namesMost(sheet: Sheet, groups: readonly RoleGroup[], column: number): boolean {
  const named = groups.filter(({ top, bottom }) => {
    for (let row = top; row <= bottom; row += 1)
      if (sheet.kind(row, column) === CellKind.text && isFilled(sheet, row, column)) return true;
    return false;
  });
  return named.length * 2 > groups.length;
}

function isNameAbove(
  sheet: Sheet,
  meanings: Meanings,
  { top }: RoleGroup,
  labels: number,
  values: readonly number[],
): boolean {
  const above = top - 1;
  return (
    sheet.kind(above, labels) === CellKind.text &&
    isFilled(sheet, above, labels) &&
    roleOfLabel(meanings, headerText(sheet, above, labels)) === undefined &&
    values.every((column) => holds(sheet, above, column) !== 'number')
  );
}

/** The row that heads the value columns: with texts, years or dates, above the first name. */
function headerRowAbove(
  sheet: Sheet,
  top: number,
  highest: number,
  left: number,
  right: number,
): number | undefined {
  for (let row = top - 1; row >= Math.max(highest, top - ROWS_TO_HEADER, 0); row -= 1) {
    let filled = 0;
    for (let column = left; column <= right; column += 1) if (isFilled(sheet, row, column)) filled += 1;
    if (filled > 0) return row;
  }
  return undefined;
}

function withLabels(
  columns: readonly number[],
  labelOf: (column: number) => string,
): readonly { readonly column: number; readonly label: string }[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const text = labelOf(column);
    const label = text === '' || seen.has(text) ? `${text} ${columnLetters(column)}`.trim() : text;
    seen.add(label);
    return { column, label };
  });
}

/** Header and rows of a table, all its columns. */
export function rangeOf(layout: RowLayout, groups: readonly RoleGroup[], labels: number): CellRange {
  const columns = [labels, ...layout.shared, ...layout.series].map((one) =>
    typeof one === 'number' ? one : one.column,
  );
  const first = groups[0]?.top ?? 0;
  return {
    top: Math.min(layout.header?.top ?? first, layout.namesAbove ? first - 1 : first),
    left: Math.min(...columns),
    bottom: groups.at(-1)?.bottom ?? first,
    right: Math.max(...columns),
  };
}

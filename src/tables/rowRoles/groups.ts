import type { Role, Sheet } from '../../model';
import { headerText, type Meanings } from '../headers/headerRow';
import { isBlankText } from '../cells/cell';
import { endsTable } from '../rows/rowWords';

/** The rows of one indicator: a row per role, directly beneath each other. */
export interface RoleGroup {
  readonly top: number;
  readonly bottom: number;
  readonly rows: Readonly<Partial<Record<Role, number>>>;
}

/** Roles that a row can have. */
const ROW_ROLES: ReadonlySet<Role> = new Set(['target', 'actual', 'percent', 'deviation', 'baseline']);
/** Headings and blank rows between two indicators. */
const MOST_BETWEEN = 3;
/** More would be a data base, not a table that people look at. */
const MOST_GROUPS = 5_000;

/** The role that a text names: the whole text is the wording ("Soll", "Ist [h]"), not one word of it. */
export function roleOfLabel(meanings: Meanings, text: string): Role | undefined {
  const meaning = text === '' ? undefined : meanings(text);
  const role = meaning?.roles[0];
  if (meaning?.exact !== true || role === undefined || !ROW_ROLES.has(role)) return undefined;
  // "Progress" beneath a target may be the value or the percentage; nothing beside it could tell.
  return role === 'actual' && meaning.mustAgree ? undefined : role;
}

/** Whether target and actual may stand beneath each other from this cell on: the cheap question before the search. */
export function mayHoldRowRoles(sheet: Sheet, meanings: Meanings, row: number, column: number): boolean {
  if (roleOfLabel(meanings, headerText(sheet, row, column)) === undefined) return false;
  const next = roleOfLabel(meanings, headerText(sheet, row + 1, column));
  return next !== undefined;
}

/**
 * The indicators whose roles stand in a column, from a row on: each has a row for the target and one for the actual, in the
 * order of the first one.
 */
export function roleGroups(
  sheet: Sheet,
  meanings: Meanings,
  firstRow: number,
  column: number,
): readonly RoleGroup[] {
  const bottom = sheet.used?.bottom ?? -1;
  const roleAt = (row: number): Role | undefined => roleOfLabel(meanings, headerText(sheet, row, column));
  const groups: RoleGroup[] = [];
  for (let row = firstRow; row <= bottom && groups.length < MOST_GROUPS;) {
    const group = groupAt(roleAt, row, bottom);
    if (group !== undefined && (groups[0] === undefined || sameOrder(groups[0], group))) {
      groups.push(group);
      row = group.bottom + 1;
      continue;
    }
    if (groups.length === 0 || group !== undefined) break;
    const last = groups.at(-1)?.bottom ?? row;
    const text = headerText(sheet, row, column);
    if (row - last > MOST_BETWEEN || (!isBlankText(text) && endsTable(text))) break;
    row += 1;
  }
  return groups;
}

function groupAt(
  roleAt: (row: number) => Role | undefined,
  top: number,
  last: number,
): RoleGroup | undefined {
  const rows: Partial<Record<Role, number>> = {};
  let bottom = top - 1;
  for (let row = top; row <= last; row += 1) {
    const role = roleAt(row);
    if (role === undefined || rows[role] !== undefined) break;
    rows[role] = row;
    bottom = row;
  }
  return rows.target === undefined || rows.actual === undefined ? undefined : { top, bottom, rows };
}

/** Roles that both groups have stand in the same order, and target and actual equally far apart. */
function sameOrder(first: RoleGroup, other: RoleGroup): boolean {
  return distance(first) === distance(other) && first.top - rowOf(first) === other.top - rowOf(other);
}

function rowOf({ rows, top }: RoleGroup): number {
  return rows.actual ?? top;
}

function distance({ rows }: RoleGroup): number {
  return (rows.target ?? 0) - (rows.actual ?? 0);
}

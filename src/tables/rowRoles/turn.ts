import { CellKind, SheetBuilder } from '../../model';
import type { CellRef, Role, Sheet } from '../../model';
import { isFilled } from '../cells/cell';
import type { RoleGroup } from './groups';
import type { RowLayout } from './layout';
import { moveReferences } from './references';

/** A copy of one series with its roles in columns, and where each cell of the copy stands. */
export interface TurnedSheet {
  readonly sheet: Sheet;
  readonly places: readonly (readonly (CellRef | undefined)[])[];
}

const ROLE_ORDER: readonly Role[] = ['baseline', 'target', 'actual', 'percent', 'deviation'];

/**
 * Lays one series out as a plain table: the headers of the shared columns and the role words in the first row, below them a
 * row for each indicator. Where something stands between two indicators a blank row stands in the copy.
 */
export function turnedSheet(
  sheet: Sheet,
  layout: RowLayout,
  groups: readonly RoleGroup[],
  labels: number,
  series: number,
): TurnedSheet {
  const roles = ROLE_ORDER.filter((role) => groups.some(({ rows }) => rows[role] !== undefined));
  const places: (readonly (CellRef | undefined)[])[] = [headerPlaces(sheet, layout, groups, labels, roles)];
  const hiddenRows: number[] = [];
  let previous: RoleGroup | undefined;
  for (const group of groups) {
    if (previous !== undefined && group.top - previous.bottom > (layout.namesAbove ? 2 : 1)) places.push([]);
    if (rowsOf(group).some((row) => sheet.rowHidden(row))) hiddenRows.push(places.length);
    places.push([
      ...layout.shared.map(({ column }) => sharedCell(sheet, layout, group, labels, column)),
      ...roles.map((role) => {
        const row = group.rows[role];
        return row === undefined ? undefined : { row, column: series };
      }),
    ]);
    previous = group;
  }
  return { sheet: copyOf(sheet, places, hiddenRows), places };
}

function rowsOf({ top, bottom }: RoleGroup): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** Blank headers have no place: over names and role words nobody expects one. */
function headerPlaces(
  sheet: Sheet,
  { shared, header }: RowLayout,
  groups: readonly RoleGroup[],
  labels: number,
  roles: readonly Role[],
): readonly (CellRef | undefined)[] {
  return [
    ...shared.map(({ column, row, text }) =>
      text === '' || header === undefined ? undefined : { row, column },
    ),
    ...roles.map((role) => {
      const row = groups.find(({ rows }) => rows[role] !== undefined)?.rows[role];
      return row === undefined || !isFilled(sheet, row, labels) ? undefined : { row, column: labels };
    }),
  ];
}

function sharedCell(
  sheet: Sheet,
  { namesAbove }: RowLayout,
  group: RoleGroup,
  labels: number,
  column: number,
): CellRef {
  if (namesAbove && column === labels) return { row: group.top - 1, column };
  return { row: rowsOf(group).find((row) => isFilled(sheet, row, column)) ?? group.top, column };
}

function copyOf(sheet: Sheet, places: TurnedSheet['places'], hiddenRows: readonly number[]): Sheet {
  const copied = new Map<string, CellRef>();
  places.forEach((cells, row) => {
    cells.forEach((place, column) => {
      if (place !== undefined) copied.set(keyOf(place), { row, column });
    });
  });
  const builder = new SheetBuilder(sheet.name, places.length);
  const hiddenColumns = new Set<number>();
  places.forEach((cells, row) => {
    cells.forEach((place, column) => {
      if (place === undefined) return;
      if (row > 0 && sheet.columnHidden(place.column)) hiddenColumns.add(column);
      const formula = sheet.formula(place.row, place.column);
      const shown = sheet.shown(place.row, place.column);
      builder.set(row, column, {
        value: valueAt(sheet, place),
        error: sheet.kind(place.row, place.column) === CellKind.error,
        format: sheet.format(place.row, place.column),
        ...(formula === undefined
          ? {}
          : { formula: moveReferences(formula, (cell) => copied.get(keyOf(cell))) }),
        ...(shown === undefined ? {} : { shown }),
      });
    });
  });
  return builder.build({
    hidden: sheet.hidden,
    ...(sheet.culture === undefined ? {} : { culture: sheet.culture }),
    hiddenRows,
    hiddenColumns,
  });
}

function valueAt(sheet: Sheet, { row, column }: CellRef): string | number | boolean | null {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return null;
    case CellKind.number:
      return sheet.number(row, column);
    case CellKind.boolean:
      return sheet.number(row, column) === 1;
    default:
      return sheet.wholeText(row, column);
  }
}

function keyOf({ row, column }: CellRef): string {
  return `${row} ${column}`;
}

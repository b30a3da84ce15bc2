import { MAX_COLUMNS, MAX_ROWS } from '../../../model';
import { HostError } from '../errors';
import type { Book } from '../state/book';
import { hasContent } from '../state/cell';
import type { Arguments } from './arguments';
import type { HostObject, MethodDefinition } from './define';
import { AreasTarget, type RangeTarget } from './rangeTarget';
import { rangeArgument } from './resolveRange';
import type { Session } from './session';
import { specialCells } from './specialCells';
import { tablesIn } from './tables';

type Methods = Readonly<Record<string, MethodDefinition<RangeTarget>['call']>>;

/** The used part of a range, null when nothing in it is used. */
export function usedPart(range: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const used = range.sheet.cells.used(valuesOnly);
  const common = used && range.intersection(range.with(used));
  if (!used || !common) return null;
  const whole = common.cellCount === range.with(used).cellCount;
  return whole ? common : tightened(common, valuesOnly);
}

/** The smallest range around the used cells of a part of the sheet. */
function tightened(range: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  range.sheet.cells.forEach(range, (cell, row, column) => {
    if (valuesOnly && !hasContent(cell)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : range.with({ top, left, bottom, right });
}

/** The block of cells around a range that is bounded by empty rows and columns (Ctrl+A). */
function surroundingRegion(book: Book, start: RangeTarget): RangeTarget {
  const filled = (row: number, column: number): boolean =>
    row >= 0 &&
    column >= 0 &&
    row < MAX_ROWS &&
    column < MAX_COLUMNS &&
    hasContent(book.cell(start.sheet, row, column));
  const region = { top: start.top, left: start.left, bottom: start.bottom, right: start.right };
  const anyIn = (rows: [number, number], columns: [number, number]): boolean => {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      for (let column = columns[0]; column <= columns[1]; column += 1) if (filled(row, column)) return true;
    }
    return false;
  };
  for (let grown = true; grown;) {
    const { top, left, bottom, right } = region;
    grown = false;
    if (anyIn([top - 1, top - 1], [left - 1, right + 1])) grown = region.top-- > -1;
    if (anyIn([bottom + 1, bottom + 1], [left - 1, right + 1])) grown = region.bottom++ > -1;
    if (anyIn([top - 1, bottom + 1], [left - 1, left - 1])) grown = region.left-- > -1;
    if (anyIn([top - 1, bottom + 1], [right + 1, right + 1])) grown = region.right++ > -1;
  }
  return start.with(region);
}

function intersection(range: RangeTarget, args: Arguments, session: Session): RangeTarget | null {
  return range.intersection(rangeArgument(session, range.sheet, args, 0));
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const orNull = (session: Session, found: RangeTarget | null): HostObject | null =>
  found && session.model.range(found);

function mergedAreas(session: Session, range: RangeTarget): HostObject | null {
  // Only areas whose top left cell lies in the range are reported; more than 512 fail (OfficeDev/office-js#3611, #1590).
  const areas = range.sheet.merges
    .filter(
      ({ top, left }) => top >= range.top && top <= range.bottom && left >= range.left && left <= range.right,
    )
    .map((merge) => range.with(merge));
  if (areas.length > 512) throw new HostError('InvalidOperation');
  return areas.length === 0 ? null : session.model.rangeAreas(new AreasTarget(range.sheet, areas));
}

/** Steps from a range to another. Offsets may lead out of the range, not out of the sheet. */
const steps: Readonly<
  Record<string, (range: RangeTarget, args: Arguments, session: Session) => RangeTarget>
> = {
  GetCell: (range, args) => {
    const row = range.top + args.integer(0);
    const column = range.left + args.integer(1);
    return range.with({ top: row, left: column, bottom: row, right: column });
  },
  GetRow: (range, args) => {
    const row = range.top + args.integer(0);
    return range.with({ ...edges(range), top: row, bottom: row });
  },
  GetColumn: (range, args) => {
    const column = range.left + args.integer(0);
    return range.with({ ...edges(range), left: column, right: column });
  },
  GetOffsetRange: (range, args) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    const { top, left, bottom, right } = range;
    return range.with({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  },
  GetResizedRange: (range, args) =>
    range.with({
      ...edges(range),
      bottom: range.bottom + args.integer(0),
      right: range.right + args.integer(1),
    }),
  GetAbsoluteResizedRange: (range, args) =>
    range.with({
      ...edges(range),
      bottom: range.top + args.integer(0) - 1,
      right: range.left + args.integer(1) - 1,
    }),
  GetRowsAbove: (range, args) =>
    range.with({ ...edges(range), top: range.top - (args.optionalInteger(0) ?? 1), bottom: range.top - 1 }),
  GetRowsBelow: (range, args) =>
    range.with({
      ...edges(range),
      top: range.bottom + 1,
      bottom: range.bottom + (args.optionalInteger(0) ?? 1),
    }),
  GetColumnsBefore: (range, args) =>
    range.with({ ...edges(range), left: range.left - (args.optionalInteger(0) ?? 1), right: range.left - 1 }),
  GetColumnsAfter: (range, args) =>
    range.with({
      ...edges(range),
      left: range.right + 1,
      right: range.right + (args.optionalInteger(0) ?? 1),
    }),
  GetEntireRow: (range) => range.with({ ...edges(range), left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (range) => range.with({ ...edges(range), top: 0, bottom: MAX_ROWS - 1 }),
  GetLastCell: (range) => range.with({ ...edges(range), top: range.bottom, left: range.right }),
  GetLastRow: (range) => range.with({ ...edges(range), top: range.bottom }),
  GetLastColumn: (range) => range.with({ ...edges(range), left: range.right }),
  GetBoundingRect: (range, args, session) => {
    const other = rangeArgument(session, range.sheet, args, 0);
    if (other.sheet !== range.sheet) throw new HostError('InvalidArgument');
    return range.with({
      top: Math.min(range.top, other.top),
      left: Math.min(range.left, other.left),
      bottom: Math.max(range.bottom, other.bottom),
      right: Math.max(range.right, other.right),
    });
  },
  GetSurroundingRegion: (range, _args, session) => surroundingRegion(session.book, range),
};

const stepMethods: Methods = Object.fromEntries(
  Object.entries(steps).map(([name, step]) => [
    name,
    (range: RangeTarget, args: Arguments, session: Session) =>
      session.model.range(step(range, args, session)),
  ]),
);

/** Methods of Excel.Range that answer with another range, several, or tables. */
export const navigationMethods: Methods = {
  ...stepMethods,
  GetIntersection: (range, args, session) => required(orNull(session, intersection(range, args, session))),
  GetIntersectionOrNullObject: (range, args, session) => orNull(session, intersection(range, args, session)),
  GetUsedRange: (range, args, session) => required(orNull(session, usedPart(range, args.flag(0)))),
  GetUsedRangeOrNullObject: (range, args, session) => orNull(session, usedPart(range, args.flag(0))),
  GetMergedAreas: (range, _args, session) => required(mergedAreas(session, range)),
  GetMergedAreasOrNullObject: (range, _args, session) => mergedAreas(session, range),
  GetSpecialCells: (range, args, session) =>
    required(specialCells(session, [range], args.text(0), args.optionalText(1))),
  GetSpecialCellsOrNullObject: (range, args, session) =>
    specialCells(session, [range], args.text(0), args.optionalText(1)),
  GetTables: (range, args) => tablesIn(range, args.flag(0)),
};

function edges({ top, left, bottom, right }: RangeTarget): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  return { top, left, bottom, right };
}

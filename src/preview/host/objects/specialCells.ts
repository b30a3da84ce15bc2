import type { CellRange } from '../../../model';
import { HostError } from '../errors';
import { CellError, type Cell } from '../state/cell';
import type { HostObject } from './define';
import { AreasTarget, type RangeTarget } from './rangeTarget';
import type { Session } from './session';

type Test = (cell: Cell, row: number, column: number) => boolean;

/** Kinds of values in Excel.SpecialCellValueType ("NumbersText" means both). */
function valueTest(kinds: string): (cell: Cell) => boolean {
  if (kinds === 'All') return () => true;
  const known = /^(?:Errors|Logical|Numbers|Text)+$/.test(kinds);
  if (!known) throw new HostError('InvalidArgument');
  return ({ value }) => {
    if (value instanceof CellError) return kinds.includes('Errors');
    if (typeof value === 'boolean') return kinds.includes('Logical');
    return kinds.includes(typeof value === 'number' ? 'Numbers' : 'Text');
  };
}

function cellTest(session: Session, range: RangeTarget, type: string, kinds: string): Test {
  const ofKind = valueTest(kinds);
  switch (type) {
    case 'Constants':
      return (cell) => cell.formula === null && cell.value !== '' && ofKind(cell);
    case 'Formulas':
      return (cell) => cell.formula !== null && ofKind(cell);
    case 'Blanks':
      return (cell) => cell.formula === null && cell.value === '';
    case 'Visible':
      return (_cell, row, column) =>
        !session.book.rowHidden(range.sheet, row) && !range.sheet.hiddenColumns.has(column);
    case 'ConditionalFormats':
      return (_cell, row, column) =>
        range.sheet.conditionalFormats.some((format) =>
          format.ranges.some(
            (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
          ),
        );
    default:
      throw new HostError('InvalidArgument');
  }
}

/** Found cells as rectangles: runs in a row, equal runs of following rows joined. */
class AreaBuilder {
  readonly areas: CellRange[] = [];
  private open: CellRange[] = [];

  addRow(row: number, columns: readonly number[]): void {
    const runs: CellRange[] = [];
    for (const column of columns) {
      const last = runs[runs.length - 1];
      if (last && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
    const next: CellRange[] = [];
    for (const run of runs) {
      const above = this.open.find(
        (area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right,
      );
      next.push(above ? { ...above, bottom: row } : run);
    }
    this.areas.push(
      ...this.open.filter((area) => !next.some((one) => one.top === area.top && one.left === area.left)),
    );
    this.open = next;
  }

  done(): CellRange[] {
    this.areas.push(...this.open);
    return this.areas.sort((a, b) => a.top - b.top || a.left - b.left);
  }
}

/** Excel.Range#getSpecialCells within the used part of the sheet; null when no cell is found. */
export function specialCells(
  session: Session,
  ranges: readonly RangeTarget[],
  type: string,
  kinds = 'All',
): HostObject | null {
  session.book.settle();
  const areas = ranges.flatMap((range) => {
    const used = range.sheet.cells.used(false);
    const part = used && range.intersection(range.with(used));
    const test = cellTest(session, range, type, kinds);
    const builder = new AreaBuilder();
    if (!part) return [];
    for (let row = part.top; row <= part.bottom; row += 1) {
      const columns: number[] = [];
      for (let column = part.left; column <= part.right; column += 1) {
        if (test(session.book.cell(range.sheet, row, column), row, column)) columns.push(column);
      }
      builder.addRow(row, columns);
    }
    return builder.done().map((area) => range.with(area));
  });
  const sheet = ranges[0]?.sheet;
  return sheet && areas.length > 0 ? session.model.rangeAreas(new AreasTarget(sheet, areas)) : null;
}

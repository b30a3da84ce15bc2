import type { CellRange, Sheet } from '../../model';
import { CellKind } from '../../model';
import { together, type LinkedTables, type LinkedValue } from './linkedValue';
import { linksIn } from './linkedRanges';

/** The sheets of a workbook whose tables are known, by name. */
export type LinkedSheets = (name: string) => LinkedTables | undefined;

/** What the formulas of one sheet point at. */
export class Links {
  /**
   * @param own the sheet itself, for formulas that repeat a cell of another of its tables; absent for a copy with other
   * positions
   */
  constructor(
    private readonly sheet: Sheet,
    private readonly sheets: LinkedSheets,
    private readonly own?: LinkedTables,
  ) {}

  /** The same for a copy of a table with its roles in columns: positions in its own sheet are others there. */
  forCopy(copy: Sheet): Links {
    return new Links(copy, this.sheets);
  }

  /** Whether some of the rows fetch a column's value from another table: of a long table a sample is asked. */
  standIn(column: number | undefined, rows: Iterable<number>): boolean {
    if (column === undefined || this.sheet.column(column)?.hasFormulas !== true) return false;
    for (const row of rows) {
      const found = linksIn(this.sheet.formula(row, column));
      if (found?.ranges.some(({ sheet }) => this.sheetOf(sheet) !== undefined) === true) return true;
    }
    return false;
  }

  private sheetOf(name: string | undefined): LinkedTables | undefined {
    return name === undefined || name === this.sheet.name ? this.own : this.sheets(name);
  }

  /** What the cell's formula points at says; `undefined` where it points at no table. */
  at(row: number, column: number, name: string, table: CellRange): LinkedValue | undefined {
    const found = linksIn(this.sheet.formula(row, column));
    if (found === undefined) return undefined;
    const said = found.ranges.flatMap(({ sheet, range }) => {
      const linked = this.sheetOf(sheet);
      return linked?.at(range, name, linked === this.own ? table : undefined) ?? [];
    });
    if (said.length === 0) return undefined;
    return { direction: together(said), unit: found.isPlain ? said[0]?.unit : undefined };
  }
}

const ROWS_LOOKED_AT = 5_000;
const COLUMNS_LOOKED_AT = 200;
const MOST_SHEETS = 20;

/** Names of the sheets that the formulas of a sheet point at. */
export function linkedSheetNames(sheet: Sheet): readonly string[] {
  const { used } = sheet;
  if (used === undefined) return [];
  const names = new Set<string>();
  const last = Math.min(used.bottom, used.top + ROWS_LOOKED_AT);
  for (let column = used.left; column <= Math.min(used.right, used.left + COLUMNS_LOOKED_AT); column += 1) {
    if (sheet.column(column)?.hasFormulas !== true) continue;
    for (let row = used.top; row <= last && names.size < MOST_SHEETS; row += 1) {
      if (sheet.kind(row, column) === CellKind.text) continue;
      for (const one of linksIn(sheet.formula(row, column))?.ranges ?? [])
        if (one.sheet !== undefined && one.sheet !== sheet.name) names.add(one.sheet);
    }
  }
  return [...names];
}

import type { CellInput, CellRange, SheetBuilder } from '../model';

/** The two-dimensional properties of a range as Excel gives them. */
export interface CellGrid {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Puts a page of cells in its place. */
export function fillBuilder(builder: SheetBuilder, page: CellRange, grid: CellGrid): void {
  for (let row = 0; row < grid.values.length; row += 1) {
    const values = grid.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const cell = cellInput(grid, row, column);
      if (cell !== undefined) builder.set(page.top + row, page.left + column, cell);
    }
  }
}

/** One cell of the grid, or `undefined` when nothing stands in it and it has no format of its own. */
function cellInput(grid: CellGrid, row: number, column: number): CellInput | undefined {
  const value = scalar(grid.values[row]?.[column]);
  const formula = grid.formulas[row]?.[column];
  const format = grid.formats[row]?.[column];
  // An error value travels as its text; only its type tells it from a text that looks like one.
  const error = typeof value === 'string' && grid.valueTypes[row]?.[column] === 'Error';
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const ownFormat = typeof format === 'string' && format !== 'General';
  // Most cells are plain; a page of them is filled in without an object being spread.
  if (!isFormula && !error) {
    if (ownFormat) return { value, format };
    return value === null ? undefined : { value };
  }
  return { value, error, ...(isFormula ? { formula } : {}), ...(ownFormat ? { format } : {}) };
}

function scalar(value: unknown): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

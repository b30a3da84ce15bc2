import type { ColumnStyle } from '../../model';
import { readCell } from '../../tables';
import type { NumberRole, TableContext } from './context';

const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** The number in a role's cell of any row of the table, as a person reads it; NaN where there is none. */
export function valueAt({ sheet, table }: TableContext, role: NumberRole, row: number): number {
  const column = table.columns[role];
  if (column === undefined) return Number.NaN;
  const reading = readCell(sheet, row, column, table.styles[role] ?? DEFAULT_STYLE, role === 'percent');
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

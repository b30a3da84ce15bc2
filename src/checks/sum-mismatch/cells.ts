import type { ColumnStyle } from '../../model';
import { readCell } from '../../tables';
import type { TableContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';

/** Roles whose values are added up. */
export type SummedRole = 'target' | 'actual';
export const summedRoles: readonly SummedRole[] = ['target', 'actual'];

/** One value of a sum. Signs and empty cells count as nothing. */
export interface Summand {
  readonly value: number;
  /** Error or unreadable text: told elsewhere, and no sum can be expected. */
  readonly unusable: boolean;
  /** Excel's own sums skip it. */
  readonly asText: boolean;
}

const DEFAULT_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** The column of a summed role. −1 where the table has none. */
export function columnOf({ table }: TableContext, role: SummedRole): number {
  return table.columns[role] ?? -1;
}

/** Reads one cell as a summand. */
export function summandAt(context: TableContext, role: SummedRole, row: number): Summand {
  const style = context.table.styles[role] ?? DEFAULT_STYLE;
  const reading = readCell(context.sheet, row, columnOf(context, role), style, false);
  const value = reading.kind === 'number' ? reading.value : 0;
  return {
    value,
    unusable: reading.kind === 'error' || reading.kind === 'unreadable',
    asText: reading.kind === 'number' && reading.asText,
  };
}

/** Whether the cell shows a percentage: those are never added up. */
export function showsPercent({ sheet }: TableContext, row: number, column: number): boolean {
  return numberFormat(sheet.format(row, column)).percent;
}

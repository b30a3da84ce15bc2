import { CellKind } from '../../model';
import type {
  ColumnStyle,
  EmptyReading,
  IndicatorRow,
  IndicatorTable,
  Reading,
  Role,
  Sheet,
} from '../../model';
import { readCell } from './cell';
import { oneLine } from '../headers/headerText';
import { nameOfRow } from '../rows/names';

const EMPTY: EmptyReading = { kind: 'empty' };
const NO_STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** The text of a name or code cell on one line; a number is written as its digits. */
function label(sheet: Sheet, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) return oneLine(sheet.text(row, column));
  return kind === CellKind.number ? String(sheet.number(row, column)) : '';
}

function readRole(sheet: Sheet, table: IndicatorTable, row: number, role: Role): Reading | undefined {
  const column = table.columns[role];
  if (column === undefined) return undefined;
  return readCell(sheet, row, column, table.styles[role] ?? NO_STYLE, role === 'percent');
}

/** Reads one data row (absolute row number, from 0). Target and actual of a table without such a column read as empty. */
export function readRow(sheet: Sheet, table: IndicatorTable, row: number): IndicatorRow {
  const { code, unit } = table.columns;
  return {
    row,
    indicator: oneLine(nameOfRow(sheet, table, row)),
    code: code === undefined ? undefined : label(sheet, row, code),
    unit: unit === undefined ? undefined : label(sheet, row, unit),
    target: readRole(sheet, table, row, 'target') ?? EMPTY,
    actual: readRole(sheet, table, row, 'actual') ?? EMPTY,
    percent: readRole(sheet, table, row, 'percent'),
    baseline: readRole(sheet, table, row, 'baseline'),
  };
}

import { CellKind } from '../../model';
import type { Role } from '../../model';
import type { TableContext } from '../support/context';
import { foldName } from '../../model/foldedName';

/** Roles whose cells do not tell one indicator from another of the same name. */
const telling: ReadonlySet<Role> = new Set<Role>(['period', 'partner', 'unit']);

/**
 * What, besides its name, makes each data row a row of its own: the group heading above it, and the texts of all columns
 * that play no other role (region, product …), carried down over merged or blank cells. Ascending by row.
 */
export function* identifyRows(
  context: TableContext,
): Generator<{ readonly row: number; readonly identity: string }> {
  const { sheet, table } = context;
  const columns = tellingColumns(context);
  const carried = columns.map(() => '');
  const totals = new Set(table.totalRows);
  let group = 0;
  let previous = table.header.bottom;
  for (const row of table.dataRows) {
    for (let between = previous + 1; between < row; between += 1) {
      if (!totals.has(between) && hasText(context, between)) group += 1;
    }
    previous = row;
    columns.forEach((column, index) => {
      const text = foldName(sheet.text(row, column)) || numberText(context, row, column);
      if (text !== '') carried[index] = text;
    });
    yield { row, identity: `${group}\n${carried.join('\n')}` };
  }
}

function tellingColumns({ table }: TableContext): number[] {
  const other = new Set<number>();
  const columns: number[] = [];
  for (const { role, column } of table.evidence) if (!telling.has(role)) other.add(column);
  for (const [role, column] of Object.entries(table.columns)) {
    if (!telling.has(role as Role)) other.add(column);
  }
  for (let column = table.range.left; column <= table.range.right; column += 1)
    if (!other.has(column)) columns.push(column);
  return columns;
}

/** Numbers tell rows apart only in columns of their own role ("2024" as period); elsewhere they are values. */
function numberText({ sheet, table }: TableContext, row: number, column: number): string {
  if (column !== table.columns.period && column !== table.columns.partner) return '';
  return sheet.kind(row, column) === CellKind.number ? String(sheet.number(row, column)) : '';
}

function hasText({ sheet, table }: TableContext, row: number): boolean {
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    if (sheet.kind(row, column) === CellKind.text) return true;
  }
  return false;
}

import { formatCell } from '../../model';
import type { CellWrite, Fix } from '../../model';
import type { TableContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';
import { isBlankCell } from '../support/rows';
import type { SummedRole } from './cells';
import type { Item } from './items';

/** The sum as a formula over the rows of the set. A text among them would be skipped by Excel: then there is no fix. */
export function sumFix(
  { sheet }: TableContext,
  row: number,
  column: number,
  items: readonly Item[],
  role: SummedRole,
): Fix | undefined {
  if (items.some(({ values }) => values[role].asText)) return undefined;
  const ranges: { first: number; last: number }[] = [];
  for (const item of items) {
    const current = ranges.at(-1);
    let joined = current !== undefined;
    for (let between = (current?.last ?? 0) + 1; between < item.row && joined; between += 1)
      joined = isBlankCell(sheet, between, column);
    if (current !== undefined && joined) current.last = item.row;
    else ranges.push({ first: item.row, last: item.row });
  }
  const parts = ranges.map(({ first, last }) => {
    const from = formatCell({ row: first, column });
    return first === last ? from : `${from}:${formatCell({ row: last, column })}`;
  });
  const text = numberFormat(sheet.format(row, column)).text;
  const write: CellWrite = {
    row,
    column,
    formula: `=SUM(${parts.join(',')})`,
    ...(text ? { format: 'General' } : {}),
  };
  return { kind: 'write-sum', writes: [write], safe: false };
}

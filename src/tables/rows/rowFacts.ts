import type { IndicatorTable } from '../../model';
import type { WalkedRows } from './walkRows';

/** What is known of a table's rows beside which they are. */
export function rowFacts(
  { partsBelow, passed, sums }: WalkedRows,
  nameColumns: readonly number[],
): Pick<IndicatorTable, 'partsBelow' | 'sums' | 'nameColumns' | 'others'> {
  return {
    ...(partsBelow === undefined ? {} : { partsBelow }),
    ...(sums.size === 0 ? {} : { sums }),
    ...(nameColumns.length === 0 ? {} : { nameColumns }),
    ...(passed.length === 0 ? {} : { others: passed }),
  };
}

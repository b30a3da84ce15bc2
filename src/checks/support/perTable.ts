import type { IndicatorTable } from '../../model';
import type { TableContext } from './context';

/** A fact about a table that is worked out when it is first asked for, and kept as long as the table. */
export function perTable<Fact>(work: (context: TableContext) => Fact): (context: TableContext) => Fact {
  const known = new WeakMap<IndicatorTable, { readonly fact: Fact }>();
  let lastTable: IndicatorTable | undefined;
  let last: { readonly fact: Fact } | undefined;
  return (context) => {
    // Checks ask row by row about the same table: no need to look it up.
    if (context.table === lastTable && last !== undefined) return last.fact;
    let entry = known.get(context.table);
    if (entry === undefined) {
      entry = { fact: work(context) };
      known.set(context.table, entry);
    }
    lastTable = context.table;
    last = entry;
    return entry.fact;
  };
}

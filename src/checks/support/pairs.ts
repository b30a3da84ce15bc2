import { cellRange } from '../../model';
import type { ProfileIndicator } from '../../profile';
import type { TableContext, TableProblem } from './context';
import { valueAt } from './valueAt';

/** Two rows of one partner and period that the profile ties together, the naming one first. */
export interface Pair {
  readonly row: number;
  readonly other: number;
}

/** The pairs that a key of the profile's indicators names in a table, each once, in the order of its rows. */
export function* pairsOf(context: TableContext, key: 'exclusiveWith' | 'requires'): Generator<Pair> {
  const { listing, table } = context;
  if (listing === undefined) return;
  const told = new Set<string>();
  for (const row of table.dataRows) {
    const named: ProfileIndicator[typeof key] = listing.at(row)?.[key];
    for (const id of named ?? []) {
      const other = listing.rowOf(id, row);
      if (other === undefined) continue;
      // Both may name each other: that is one pair.
      const pair = [row, other].sort((a, b) => a - b).join(' ');
      if (key === 'exclusiveWith' && told.has(pair)) continue;
      told.add(pair);
      yield { row, other };
    }
  }
}

/** Whether a row has an actual value. */
export function isFilled(context: TableContext, row: number): boolean {
  return !Number.isNaN(valueAt(context, 'actual', row));
}

/** What is told of a pair, at the actual value of one of its rows. */
export function pairProblem<MessageId extends string>(
  context: TableContext,
  messageId: MessageId,
  at: number,
  beside: number,
): TableProblem<MessageId> {
  const { table } = context;
  const value = valueAt(context, 'actual', at);
  return {
    messageId,
    range: cellRange(at, table.columns.actual ?? table.range.left),
    indicator: context.indicator(at),
    found: Number.isNaN(value) ? null : value,
    expected: null,
    data: {
      name: context.indicator(at),
      other: context.indicator(beside),
      value: valueAt(context, 'actual', beside),
    },
  };
}

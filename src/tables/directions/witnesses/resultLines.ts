import type { Direction } from '../../../model';
import { fitOf } from '../../rows/numbers';
import { moneyDirection, resultDirection } from '../nameDirection';
import { weights, type TableView, type Voice, type Witness } from '../voice';

/** Longer tables are no statement of income. */
const MOST_ROWS = 400;

/**
 * "Umsatz − Material − Personal = Gewinn": where a result is what is left of the income when all other rows above it are taken off,
 * in target and actual alike, those rows are costs, whatever they are called. A later result goes on from the one before.
 */
export function resultLines(view: TableView): Witness | undefined {
  const { dataRows } = view.table;
  if (dataRows.length > MOST_ROWS) return undefined;
  const told = new Map<number, Voice>();
  let above: number[] = [];
  let before: number | undefined;
  for (const row of dataRows) {
    const text = view.name(row).trim();
    if (resultDirection(text) !== 'increase') {
      above.push(row);
      continue;
    }
    const rises = (one: number): boolean => moneyDirection(view.name(one))?.direction === 'increase';
    const incomes = above.filter(rises);
    const costs = above.filter((one) => !rises(one));
    const start = [...incomes, ...(before === undefined ? [] : [before])];
    if (start.length > 0 && costs.length > 0 && isLeft(view, row, start, costs)) {
      const say = (direction: Direction): Voice => ({
        direction,
        weight: weights.resultOf,
        because: 'section',
        text,
      });
      for (const one of incomes) told.set(one, say('increase'));
      for (const one of costs) told.set(one, say('decrease'));
    }
    before = row;
    above = [];
  }
  return told.size === 0 ? undefined : { at: (row) => told.get(row) };
}

/** Whether a result is the income less the costs in both columns. */
function isLeft(
  view: TableView,
  result: number,
  incomes: readonly number[],
  costs: readonly number[],
): boolean {
  const parts = incomes.length + costs.length;
  return (['target', 'actual'] as const).every((role) => {
    const sum = (rows: readonly number[]): number =>
      rows.reduce((all, row) => all + view.number(role, row), 0);
    const fit = fitOf(view.number(role, result), sum(incomes) - sum(costs), parts);
    return fit === 'exact' || fit === 'rounded';
  });
}

import { isPercentFormat } from '../../cells/format';
import { weights, type TableView, type Witness } from '../voice';

/** From here on stated percentages are no coincidence. */
const ROWS = 2;

/** The table's own percentages: where every telling row states T / A, less is better. A / T says nothing. */
export function ownPercent(view: TableView): Witness | undefined {
  const { percent } = view.table.columns;
  if (percent === undefined) return undefined;
  let inverted = 0;
  for (const row of view.sample) {
    const target = view.number('target', row);
    const actual = view.number('actual', row);
    const stored = view.number('percent', row);
    if (!(target > 0 && actual > 0) || target === actual || Number.isNaN(stored)) continue;
    const points = isPercentFormat(view.sheet.format(row, percent)) ? stored * 100 : stored;
    if (Math.abs(points - (100 * actual) / target) <= 0.5) return undefined;
    if (Math.abs(points - (100 * target) / actual) <= 0.5) inverted += 1;
  }
  if (inverted < ROWS) return undefined;
  const voice = {
    direction: 'decrease',
    weight: weights.ownPercent,
    because: 'percent',
    text: view.header('percent'),
  } as const;
  return { at: () => voice };
}

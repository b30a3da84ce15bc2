import { isPercentFormat } from '../../../model/numberFormat';
import { weights, type TableView, type Witness } from '../voice';

/** From here on percentages are no coincidence: calculated ones say what is meant, typed ones may be turned round. */
const CALCULATED = 2;
const TYPED = 3;

/**
 * The table's own percentages: where every telling row states T / A, less is better, or the formula is wrong in all of them.
 * So it is a cue that another one has to confirm. A / T says nothing.
 */
export function ownPercent(view: TableView): Witness | undefined {
  const { percent } = view.table.columns;
  if (percent === undefined) return undefined;
  let calculated = 0;
  let typed = 0;
  for (const row of view.sample) {
    const target = view.number('target', row);
    const actual = view.number('actual', row);
    const stored = view.number('percent', row);
    if (!(target > 0 && actual > 0) || target === actual || Number.isNaN(stored)) continue;
    const points = isPercentFormat(view.sheet.format(row, percent)) ? stored * 100 : stored;
    if (Math.abs(points - (100 * actual) / target) <= 0.5) return undefined;
    if (Math.abs(points - (100 * target) / actual) > 0.5) continue;
    if (view.sheet.formula(row, percent) === undefined) typed += 1;
    else calculated += 1;
  }
  if (calculated < CALCULATED && typed < TYPED) return undefined;
  const voice = {
    direction: 'decrease',
    weight: weights.ownPercent,
    because: 'percent',
    text: view.header('percent'),
  } as const;
  return { at: () => voice };
}

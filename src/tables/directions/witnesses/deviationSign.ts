import type { Direction } from '../../../model';
import { subtract } from '../../../model/decimal';
import { fold } from '../../../model/foldedName';
import { weights, type TableView, type Witness } from '../voice';

/** "Abweichung (+ besser / − schlechter)", "+ = günstig". */
const PLUS_IS_BETTER =
  /\+ ?(?:=|ist|:)? ?(?:besser|guenstig|gut|better|good|favou?rable)|(?:besser|guenstig|better) ?(?:=|:)? ?\+/;
/** From here on a single row of the other sign may be a slip. */
const MANY = 5;

/**
 * The sign of the table's own deviation column. Where it is A − T in some rows and T − A in others, plus means better: rows of
 * the first kind are to rise, those of the second to fall. One sign throughout is only a way of subtracting.
 *
 * @param finance money comes in and goes out: elsewhere one row of another sign among many is a slip, and says nothing
 */
export function deviationSign(view: TableView, finance: boolean): Witness | undefined {
  if (view.table.columns.deviation === undefined) return undefined;
  const signAt = (row: number): Direction | undefined => {
    const target = view.number('target', row);
    const actual = view.number('actual', row);
    const deviation = view.number('deviation', row);
    if (deviation === 0 || target === actual) return undefined;
    const gained = subtract(actual, target);
    if (isClose(deviation, gained)) return 'increase';
    return isClose(deviation, -gained) ? 'decrease' : undefined;
  };
  const signs = view.sample.flatMap((row) => signAt(row) ?? []);
  const rising = signs.filter((sign) => sign === 'increase').length;
  const fewer = Math.min(rising, signs.length - rising);
  const announced = PLUS_IS_BETTER.test(fold(view.header('deviation')));
  if (fewer === 0 && !announced) return undefined;
  const isSlip = fewer === 1 && signs.length >= MANY && !announced;
  if (isSlip && !finance) return undefined;
  const weight = isSlip ? weights.header : weights.deviation;
  const text = view.header('deviation');
  return {
    at(row) {
      const direction = signAt(row);
      return direction && { direction, weight, because: 'deviation', text };
    },
  };
}

/** Deviations are often rounded. */
function isClose(stated: number, right: number): boolean {
  return Math.abs(stated - right) <= Math.max(1e-9, Math.abs(right) * 0.005);
}

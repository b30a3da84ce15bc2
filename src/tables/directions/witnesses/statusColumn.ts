import type { Direction } from '../../../model';
import { statusWord } from '../statusWords';
import { textColumns, weights, type TableView, type Witness } from '../voice';

const MOSTLY = 0.5;

/** What one row concludes of itself. */
interface Conclusion {
  readonly good: boolean;
  readonly favourable: boolean;
  readonly higher: boolean;
}

/**
 * The table's own status. "Günstig" and "ungünstig" tell the direction of a row; "nicht erreicht" with more than the target
 * tells that less is better. "Erreicht" with less than the target tells little: a status may be generous, or wrong.
 */
export function statusColumn(view: TableView): Witness | undefined {
  const column = textColumns(view).find((one) => isStatusColumn(view, one));
  if (column === undefined) return undefined;
  const { sheet, sample } = view;
  const conclusionAt = (row: number): Conclusion | undefined => conclusion(view, column, row);
  const all = sample.flatMap((row) => conclusionAt(row) ?? []);
  const against = all.filter(({ good, higher }) => !good && higher).length;
  const generous = all.filter(({ good, higher }) => good && !higher).length;
  const strict = all.filter(({ good, higher }) => !good && !higher).length;
  const rising = all.filter(({ good, higher }) => good && higher).length;
  // Every telling row says that less is better, and one of them beyond doubt.
  const consistent = against > 0 && against + generous > 1 && strict + rising === 0;
  return {
    at(row) {
      const found = conclusionAt(row);
      if (found === undefined) return undefined;
      const direction: Direction = found.good === found.higher ? 'increase' : 'decrease';
      const text = sheet.text(row, column).trim();
      const voice = (weight: number) => ({ direction, weight, because: 'conclusion' as const, text });
      if (found.favourable) return voice(weights.favourable);
      if (!found.good && found.higher) return voice(weights.status);
      if (direction === 'increase') return voice(weights.perhaps);
      if (consistent) return voice(weights.status);
      // All are called reached with less: less may be better, or the status is generous.
      const doubtful = against > 0 || (generous > 1 && strict + rising === 0);
      return doubtful ? voice(weights.doubt) : undefined;
    },
  };
}

function isStatusColumn({ sheet, sample, table }: TableView, column: number): boolean {
  const texts = sample.map((row) => sheet.text(row, column)).filter((text) => text.trim() !== '');
  // Letters are a yes or no only under a header that asks.
  const mayBeLetters = column === table.columns.status;
  const words = texts.filter(
    (text) => statusWord(text) !== undefined && (mayBeLetters || !/^\s*[ynj]\s*$/i.test(text)),
  );
  return words.length > 0 && words.length >= texts.length * MOSTLY;
}

function conclusion(view: TableView, column: number, row: number): Conclusion | undefined {
  const target = view.number('target', row);
  const actual = view.number('actual', row);
  const word = statusWord(view.sheet.text(row, column));
  if (word === undefined || word.good === undefined || !(target < actual || target > actual))
    return undefined;
  return { good: word.good, favourable: word.favourable, higher: actual > target };
}

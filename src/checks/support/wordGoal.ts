import type { NumberCell, RowContext } from './context';

/** Days, quarters and years are no quantities: "bis 31.03.2026". */
const PERIOD = /\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{4}-\d\d-\d\d|Q[1-4]\b|\b(?:19|20)\d\d\b/g;

/** Whether a row's goal and result are both written in words ("liegt vor"): then nobody expects numbers there. */
export function isWordGoal({ target, actual }: Pick<RowContext, 'target' | 'actual'>): boolean {
  return isWords(target) && isWords(actual);
}

function isWords({ state, reading }: NumberCell): boolean {
  return (
    state === 'unreadable' && reading.kind === 'unreadable' && !/\d/.test(reading.text.replace(PERIOD, ''))
  );
}

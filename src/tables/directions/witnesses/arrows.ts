import { fold } from '../../../model/foldedName';
import { directionOfText } from '../directionText';
import { textColumns, weights, type TableView, type Witness } from '../voice';

const ARROW = /^\s*[↑↓▲▼⬆⬇↗↘⇑⇓]\s*$/;
/** Says which way things went. */
const TREND = /trend|tendenz|entwicklung|veraender|change|verlauf|vorjahr|ggue|gegenueber|previous|last/;

/**
 * A column of nothing but arrows, of which no header says what they mean: the way that is wanted, or the way that things went.
 * It decides nothing, and leaves the direction open.
 */
export function arrows(view: TableView): Witness | undefined {
  const { sheet, table, sample } = view;
  const column = textColumns(view).find((one) => {
    if (one === table.directionColumn || one === table.columns.status) return false;
    if (TREND.test(fold(sheet.text(table.header.bottom, one)))) return false;
    const texts = sample.map((row) => sheet.text(row, one)).filter((text) => text.trim() !== '');
    return texts.length > 0 && texts.every((text) => ARROW.test(text));
  });
  if (column === undefined) return undefined;
  return {
    at(row) {
      const text = sheet.text(row, column).trim();
      const direction = directionOfText(text);
      return direction && { direction, weight: weights.doubt, because: 'column', text };
    },
  };
}

import { CellKind } from '../../../model';
import { moneyHeading } from '../moneyWords';
import { weights, type TableView, type Voice, type Witness } from '../voice';

const TOTAL = /summe|gesamt|total|zwischensumme|subtotal/i;
const COLUMNS_LOOKED_AT = 6;

interface Section {
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
}

/**
 * Headings and totals between the rows: "Erträge" speaks for all rows below it, up to the next of its kind, and "Summe
 * Ausgaben" for those above it that no heading speaks for.
 */
export function sections(view: TableView): Witness | undefined {
  const found = sectionsIn(view);
  if (found.length === 0) return undefined;
  return {
    at(row) {
      let low = 0;
      let high = found.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const section = found[middle];
        if (section === undefined) return undefined;
        if (row < section.from) high = middle - 1;
        else if (row > section.to) low = middle + 1;
        else return section.voice;
      }
      return undefined;
    },
  };
}

function sectionsIn(view: TableView): readonly Section[] {
  const { header, dataRows, range } = view.table;
  const found: Section[] = [];
  let start = header.bottom + 1;
  let heading: Voice | undefined;
  const close = (row: number, voice: Voice | undefined): void => {
    if (voice !== undefined && row > start) found.push({ from: start, to: row - 1, voice });
    start = row + 1;
  };
  /** Looks at the rows between two data rows. */
  const between = (from: number, to: number): void => {
    for (let row = from; row <= to; row += 1) {
      const said = saidIn(view, row);
      if (said === undefined) continue;
      const { total, voice } = said;
      if (total) {
        close(row, heading ?? voice);
        heading = undefined;
      } else if (voice !== undefined) {
        close(row, heading);
        heading = voice;
      }
    }
  };
  let previous = header.bottom;
  for (let index = 0; index < dataRows.length; index += 1) {
    const row = dataRows[index] ?? previous;
    if (row > previous + 1) between(previous + 1, row - 1);
    previous = row;
  }
  between(previous + 1, range.bottom);
  close(range.bottom + 1, heading);
  return found;
}

/** What the first text of a row says of money, and whether it is that of a total; `undefined` for a row without a text. */
function saidIn(
  { sheet, table }: TableView,
  row: number,
): { readonly total: boolean; readonly voice: Voice | undefined } | undefined {
  const { left, right } = table.range;
  for (let column = left; column <= Math.min(right, left + COLUMNS_LOOKED_AT); column += 1) {
    if (sheet.kind(row, column) !== CellKind.text) continue;
    const text = sheet.text(row, column).trim();
    const direction = moneyHeading(text);
    const voice: Voice | undefined =
      direction === undefined || direction === 'both'
        ? undefined
        : { direction, weight: weights.section, because: 'section', text };
    return { total: TOTAL.test(text), voice };
  }
  return undefined;
}

import { CellKind } from '../model';
import type { Sheet } from '../model';
import { isBlankText } from './cells/cell';
import { isDateFormat, isPercentFormat } from '../model/numberFormat';
import { isValueText } from './cells/valueText';

/** What the first rows below a header hold in one column: enough to tell names, numbers, dates and blanks apart. */
export interface ColumnSample {
  readonly filled: number;
  /** Numbers (also as text), signs such as "–" and error values. */
  readonly values: number;
  readonly words: number;
  readonly dates: number;
  readonly percentFormats: number;
  readonly distinctWords: number;
}

const DAY =
  /^(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}[:.]\d{2}(?::\d{2})?(?: uhr)|\d{1,2}:\d{2}(?::\d{2})?)$/i;

/** Whether a text is a day or a time of day: neither a name nor a value. */
function isDayText(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 && DAY.test(text);
}

const ROWS_SAMPLED = 40;

/** Looks at the first rows from `firstRow` on. */
export function sampleColumn(sheet: Sheet, column: number, firstRow: number, lastRow: number): ColumnSample {
  const end = Math.min(lastRow, firstRow + ROWS_SAMPLED - 1);
  const distinct = new Set<string>();
  let filled = 0;
  let values = 0;
  let words = 0;
  let dates = 0;
  let percentFormats = 0;
  for (let row = firstRow; row <= end; row += 1) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind === CellKind.text) {
      const text = sheet.text(row, column).trim();
      if (isBlankText(text)) continue;
      filled += 1;
      if (isDayText(text)) dates += 1;
      else if (isValueText(text)) values += 1;
      else {
        words += 1;
        distinct.add(text);
      }
      continue;
    }
    filled += 1;
    if (kind === CellKind.number) {
      const format = sheet.format(row, column);
      if (isDateFormat(format)) dates += 1;
      else values += 1;
      if (isPercentFormat(format)) percentFormats += 1;
    } else if (kind === CellKind.error) values += 1;
    else words += 1;
  }
  return { filled, values, words, dates, percentFormats, distinctWords: distinct.size };
}

import { GIVEN, INPUT } from '../looks';
import { numberRule, setRules, textRule } from './rules';
import { addSheet, writeHeader, writeTitle } from './sheets';
import type { StandardBook } from './standardBook';

const HEADER_ROW = 4;
/** Rows for figures of one's own. */
const FREE_ROWS = 5;
const LONGEST_TEXT = 500;

/** The sheet of reference statistics: what is said of city and area, as of when, and from where. */
export function writeArea(book: StandardBook): void {
  const { text } = book;
  const { sheet: name, title, columns, rows, hint } = text.area;
  const sheet = addSheet(book, name, { widths: [46, 18, 18, 16, 60], headerRow: HEADER_ROW });
  writeTitle(sheet, title, text.fill);
  writeHeader(sheet, HEADER_ROW, columns);
  const aNumber = { hint, error: text.indicators.noNumber };
  const aText = { hint: text.project.hints.text, error: text.indicators.tooLong };
  columns.forEach((header, index) => {
    const isNumber = index === 1 || index === 2;
    const rule = isNumber
      ? numberRule(false, { title: header, ...aNumber })
      : textRule(LONGEST_TEXT, { title: header, ...aText });
    const rules = Array.from({ length: rows.length + FREE_ROWS }, (_, at) => {
      const figure = index === 0 ? rows[at] : undefined;
      sheet.set(HEADER_ROW + 1 + at, index + 1, figure ?? null, figure === undefined ? INPUT : GIVEN);
      return figure === undefined ? rule : undefined;
    });
    setRules(sheet, index + 1, HEADER_ROW + 1, rules);
  });
}

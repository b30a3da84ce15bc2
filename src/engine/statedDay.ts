import type { IndicatorTable, Sheet, Span } from '../model';

const ROWS_ABOVE = 6;
const COLUMNS_LOOKED_AT = 20;
const LONGEST = 120;

const MARK = '(?:stand|stichtag|datenstand|berichtsstand|as of)(?: vom| zum| am| per|:)*\\s*';
const DAY = '(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>(?:20)?\\d\\d))?(?!\\d)';
const ISO = '(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)';
const START = '(?<![\\p{L}])';
const marked = [DAY, ISO].map((day) => new RegExp(START + MARK + day, 'iu'));
/** Above the results themselves every day is the one that they were counted on. */
const inHeader = [DAY, ISO].map((day) => new RegExp(`(?<!\\d)${day}`, 'iu'));

/**
 * The day as of which a table says to report ("Ist (Stand 30.06.2025)", "Stand: 30.06."), from the header of the actual or a
 * line above the table. A day without a year is one of the target's period.
 */
export function statedDay(
  sheet: Sheet,
  { columns, evidence, header: { top }, range }: IndicatorTable,
  period: Span | undefined,
): string | undefined {
  const year = period?.to.slice(0, 4);
  const header = evidence.find((one) => one.role === 'actual' && one.column === columns.actual)?.header ?? '';
  const inActual = dayIn(header, inHeader, year);
  if (inActual !== undefined) return inActual;
  const right = Math.min(range.right, range.left + COLUMNS_LOOKED_AT);
  for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE); row -= 1)
    for (let column = range.left; column <= right; column += 1) {
      const text = sheet.text(row, column);
      const day = text === '' || text.length > LONGEST ? undefined : dayIn(text, marked, year);
      if (day !== undefined) return day;
    }
  return undefined;
}

function dayIn(text: string, patterns: readonly RegExp[], year: string | undefined): string | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const stated = groups?.year ?? year;
    if (groups === undefined || stated === undefined) continue;
    const { day = '', month = '' } = groups;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return `${stated.length === 2 ? '20' : ''}${stated}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

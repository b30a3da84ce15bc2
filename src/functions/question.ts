import { textOf, type Argument } from '../app/formulas/calculation';
import type { FigureQuestion } from '../app/formulas/figures';
import { FunctionRefusal } from '../model';

/** Day 1 of Excel's calendar is 1 January 1900, and it counts a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Numbers up to here are years, above they are days. */
const LAST_YEAR = 9_999;
/** Day 2958465 is 31 December 9999, Excel's last. */
const LAST_DAY = 2_958_465;

/**
 * The arguments place, statistic, year and source as a question.
 * @throws FunctionRefusal `place-missing`, `statistic-missing`, `period-unreadable`
 */
export function questionOf([place, statistic, year, source]: readonly Argument[]): FigureQuestion {
  const [placeText, statisticText, sourceText] = [keyOf(place), textOf(statistic), textOf(source)];
  if (placeText === '') throw new FunctionRefusal({ code: 'place-missing' });
  if (statisticText === '') throw new FunctionRefusal({ code: 'statistic-missing' });
  const period = periodOf(year);
  return {
    place: placeText,
    statistic: statisticText,
    ...(period === undefined ? {} : { period }),
    ...(sourceText === '' ? {} : { source: sourceText }),
  };
}

/** Official keys have two, five or eight digits; a cell that holds one as a number has lost its leading zero. */
function keyOf(place: Argument): string {
  const text = textOf(place);
  return typeof place === 'number' && /^(?:\d|\d{4}|\d{7})$/.test(text) ? `0${text}` : text;
}

function periodOf(year: Argument): string | undefined {
  const text = textOf(year);
  if (text === '') return undefined;
  if (typeof year === 'number') {
    if (Number.isInteger(year) && year >= 1_000 && year <= LAST_YEAR) return text;
    if (year > LAST_YEAR && year <= LAST_DAY)
      return new Date(DAY_ZERO + Math.floor(year) * DAY).toISOString().slice(0, 10);
  }
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (german !== null) {
    const [, day = '', month = '', calendarYear = ''] = german;
    return `${calendarYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  if (typeof year === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?$/.test(text)) return text;
  throw new FunctionRefusal({ code: 'period-unreadable', text });
}

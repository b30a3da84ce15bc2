import { textOf, type Argument } from '../app/formulas/calculation';
import type { FigureQuestion } from '../app/formulas/figures';
import { FunctionRefusal, isoDay } from '../model';
import { readPeriod } from '../model/isoPeriod';

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
  const period = typeof year === 'number' ? periodOfNumber(year) : readPeriod(text);
  if (period === undefined) throw new FunctionRefusal({ code: 'period-unreadable', text });
  return period;
}

function periodOfNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value >= 1_000 && value <= LAST_YEAR) return String(value);
  return value > LAST_YEAR && value <= LAST_DAY ? isoDay(value) : undefined;
}

import { isAnswerOnly, isoDay, namedPeriod, namedSpan, spanOf } from '../model';
import type { IndicatorTable, Sheet, Span } from '../model';
import { roundCommercial } from '../model/decimal';
import { foldName } from '../model/foldedName';
import { dayNumber } from '../checks/support/dates';
import { isDateFormat } from '../model/numberFormat';
import type { Calendar, Running } from '../checks/support/context';
import { statedDay } from './statedDay';

/** Whether a row's target is due on the day of the report. */
export type Due =
  | 'due'
  /** Its period has not begun on the day of the report. */
  | 'later'
  /** Its period lies later than that of the actual, which says nothing about it. */
  | 'result-before'
  /** The target belongs to an earlier period than the actual. */
  | 'mismatch'
  | Running;

export interface Schedule {
  of(row: number): Due;
  /** Whether every row is due: most tables name no period, or one that is over. */
  readonly allDue: boolean;
}

const ALL_DUE: Schedule = { of: () => 'due', allDue: true };

/**
 * When the targets of a table are due: by the period that the row names, else what a person said of the table, else its header,
 * else the report profile; on the
 * reporting day of the profile, else the day that the sheet states ("Stand 30.06.2025"), else the day of the check.
 */
export function scheduleOf(sheet: Sheet, table: IndicatorTable, calendar: Calendar): Schedule {
  const said = namedSpan(table.mapping?.period ?? '');
  const target = said ?? periodOfHeader(table, 'target');
  const actual = said ?? periodOfHeader(table, 'actual');
  const byPair = pairDue(table, target, actual);
  if (byPair !== undefined) return { of: () => byPair, allDue: false };
  const stated = calendar.reportingDate ?? statedDay(sheet, table, target);
  // The actual of a shorter period counts towards the target's: it says how far the period has come.
  const within =
    target !== undefined && actual !== undefined && actual.to < target.to ? actual.to : undefined;
  const day = stated ?? within ?? calendar.today;
  if (day === undefined) return ALL_DUE;
  const ofTable = dueOn(day, target ?? calendar.period);
  const rowPeriod = periodsOfRows(sheet, table);
  const rowDay = rowPeriod === undefined ? dueDaysOfRows(sheet, table) : undefined;
  if (rowDay !== undefined)
    return {
      of: (row) => {
        const due = rowDay(row);
        if (due === undefined) return ofTable;
        // When it began nobody says: until the day nothing can be late.
        return day >= due ? 'due' : { day, passed: 0 };
      },
      allDue: false,
    };
  if (rowPeriod === undefined) return ofTable === 'due' ? ALL_DUE : { of: () => ofTable, allDue: false };
  return {
    of: (row) => {
      const period = rowPeriod(row);
      return period === undefined ? ofTable : dueOn(day, period);
    },
    allDue: false,
  };
}

/** A pair of two periods: the target's lies later, or earlier; `undefined` where they go together. */
function pairDue(
  { mapping }: IndicatorTable,
  target: Span | undefined,
  actual: Span | undefined,
): Due | undefined {
  if (target === undefined || actual === undefined) return undefined;
  if (target.from > actual.to) return 'result-before';
  // A goal of an earlier year may have been reached since; a quarter of another year is no measure.
  const isPart = dayNumber(target.to) - dayNumber(target.from) < YEAR;
  const isDecided = mapping !== undefined && !isAnswerOnly(mapping);
  return isPart && target.to < actual.from && !isDecided ? 'mismatch' : undefined;
}

/** Days from the first to the last of a year. */
const YEAR = 364;

/** Decimals of the share of the period: a day of ten years is 0.03 %. */
const DECIMALS = 2;

function dueOn(day: string, period: Span | undefined): Due {
  if (period === undefined || day >= period.to) return 'due';
  if (day < period.from) return 'later';
  const start = dayNumber(period.from) - 1;
  const passed = (100 * (dayNumber(day) - start)) / (dayNumber(period.to) - start);
  return { day, passed: roundCommercial(passed, DECIMALS) };
}

function periodOfHeader(table: IndicatorTable, role: 'target' | 'actual'): Span | undefined {
  const known = table.periods?.[role];
  if (known !== undefined) return spanOf(known);
  const column = table.columns[role];
  const header = table.evidence.find((one) => one.role === role && one.column === column)?.header ?? '';
  return namedSpan(header) ?? namedSpan(table.series ?? '');
}

const ROWS_LOOKED_AT = 20;

/** How each row names its period: in the period column, or by a name that is nothing else ("2034", "Q2 2024"). */
function periodsOfRows(sheet: Sheet, table: IndicatorTable): ((row: number) => Span | undefined) | undefined {
  const { period, indicator } = table.columns;
  for (const column of [period, indicator]) {
    if (column === undefined) continue;
    const at = (row: number): Span | undefined => {
      const text = cellText(sheet, row, column);
      return namedPeriod(text)?.rest === '' ? namedSpan(text) : undefined;
    };
    if (table.dataRows.subarray(0, ROWS_LOOKED_AT).some((row) => at(row) !== undefined)) return at;
  }
  return undefined;
}

/** Folded, without blanks. */
const DUE_HEADER =
  /^(?:faellig(?:keit|keitsdatum|am|bis|zum)?|frist|(?:ziel|end|abgabe|soll)?termin|(?:ziel|end|abgabe)datum|stichtag|(?:zu)?erreichenbis|(?:umsetzung|umzusetzen|bis)(?:bis|wann)?|ende|abschluss|deadline|due(?:date|by)?|targetdate|planneddate|bywhen|end(?:date)?|completion(?:date)?)$/;

/** The day on which each row is due, in a column headed so ("Fällig", "Deadline"). */
function dueDaysOfRows(
  sheet: Sheet,
  { dataRows, header, range, columns }: IndicatorTable,
): ((row: number) => string | undefined) | undefined {
  const values = new Set([columns.target, columns.actual, columns.indicator]);
  const last = Math.min(range.right, range.left + COLUMNS_LOOKED_AT);
  for (let column = range.left; column <= last; column += 1) {
    if (values.has(column) || !DUE_HEADER.test(foldName(sheet.text(header.bottom, column)))) continue;
    const at = (row: number): string | undefined => dayOfCell(sheet, row, column);
    if (dataRows.subarray(0, ROWS_LOOKED_AT).some((row) => at(row) !== undefined)) return at;
  }
  return undefined;
}

const COLUMNS_LOOKED_AT = 60;
const DAY_TEXT =
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>20\d\d)$|^(?<isoYear>20\d\d)-(?<isoMonth>\d\d)-(?<isoDay>\d\d)$/;

function dayOfCell(sheet: Sheet, row: number, column: number): string | undefined {
  const number = sheet.number(row, column);
  if (!Number.isNaN(number)) return isDateFormat(sheet.format(row, column)) ? isoDay(number) : undefined;
  const groups = DAY_TEXT.exec(sheet.text(row, column).trim())?.groups;
  if (groups === undefined) return namedSpan(sheet.text(row, column))?.to;
  const { day = groups.isoDay ?? '', month = groups.isoMonth ?? '', year = groups.isoYear ?? '' } = groups;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function cellText(sheet: Sheet, row: number, column: number): string {
  const text = sheet.text(row, column);
  if (text !== '') return text.trim();
  const number = sheet.number(row, column);
  return Number.isInteger(number) ? String(number) : '';
}

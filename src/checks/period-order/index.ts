import { CellKind, cellRange, namedPeriod } from '../../model';
import type { NamedPeriod, Role } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { germanDay } from '../support/dates';
import { headerOf } from '../support/headerOf';
import { isBlankCell } from '../support/rows';

/** What the check can say, each with its severity. */
const messages = { reversed: 'error', early: 'error', future: 'error' } as const;
export type MessageId = keyof typeof messages;

export const periodOrder = defineCheck({
  id: 'period-order',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    const { table, calendar } = context;
    const { period, reportingDate, today } = calendar;
    const headers = headerOf(table);
    if (period !== undefined && period.from > period.to) {
      report({
        messageId: 'reversed',
        range: headers,
        found: `${period.from} – ${period.to}`,
        expected: null,
        data: days(period.from, period.to),
      });
    }
    if (period !== undefined && reportingDate !== undefined && reportingDate < period.from) {
      report({
        messageId: 'early',
        range: headers,
        found: reportingDate,
        expected: period.from,
        data: days(reportingDate, period.from),
      });
    }
    if (today === undefined) return;
    const series = seriesPeriod(context);
    if (series !== undefined && series.from > today && hasActuals(context)) {
      report({
        messageId: 'future',
        range: headers,
        found: series.from,
        expected: today,
        data: days(series.from, today),
      });
    }
    if (period !== undefined && period.from > today && hasActuals(context)) {
      report({
        messageId: 'future',
        range: headers,
        found: period.from,
        expected: today,
        data: days(period.from, today),
      });
    }
    for (const row of table.dataRows) {
      const start = startOfPeriod(context, row);
      if (start === undefined) return;
      if (start <= today || !isActualFilled(context, row)) continue;
      report({
        messageId: 'future',
        range: cellRange(row, table.columns.period ?? table.range.left),
        indicator: context.indicator(row),
        found: start,
        expected: today,
        data: days(start, today),
      });
    }
  },
});

function days(from: string, to: string): Readonly<Record<string, string>> {
  return { from, to, germanFrom: germanDay(from), germanTo: germanDay(to) };
}

/** The period of a pair of columns; a target of a later year beside today's actual ("Ist", "Ziel 2030") is none. */
function seriesPeriod({ table }: TableContext): NamedPeriod | undefined {
  const series = namedPeriod(table.series ?? '');
  const periodOf = (role: Role): NamedPeriod | undefined =>
    namedPeriod(table.evidence.find((told) => told.role === role)?.header ?? '');
  const targetOnly = periodOf('target') !== undefined && periodOf('actual')?.from !== series?.from;
  return targetOnly ? undefined : series;
}

function hasActuals(context: TableContext): boolean {
  return context.table.dataRows.some((row) => isActualFilled(context, row));
}

/** A number, typed or as text; signs such as "–" say that there is none. */
function isActualFilled({ sheet, table }: TableContext, row: number): boolean {
  const column = table.columns.actual;
  if (column === undefined || isBlankCell(sheet, row, column)) return false;
  return sheet.kind(row, column) === CellKind.number || /\d/.test(sheet.text(row, column));
}

/** First day of the row's period; "" where the cell tells none, `undefined` where there is no column. */
function startOfPeriod({ sheet, table }: TableContext, row: number): string | undefined {
  const column = table.columns.period;
  if (column === undefined) return undefined;
  const number = sheet.number(row, column);
  return namedPeriod(Number.isNaN(number) ? sheet.text(row, column) : String(number))?.from ?? '';
}

import { CellKind, cellRange } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { germanDay } from '../support/dates';
import { isBlankCell } from '../support/rows';
import { texts } from './messages';

export const periodOrder = defineCheck({
  id: 'period-order',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages: { reversed: 'error', future: 'error' },
  texts,
  options: noOptions,
  run(context, report) {
    const { table, calendar } = context;
    const { period, today } = calendar;
    const headers = {
      top: table.header.bottom,
      bottom: table.header.bottom,
      left: table.range.left,
      right: table.range.right,
    };
    if (period !== undefined && period.from > period.to) {
      report({
        messageId: 'reversed',
        range: headers,
        found: `${period.from} – ${period.to}`,
        expected: null,
        data: days(period.from, period.to),
      });
    }
    if (today === undefined) return;
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

function hasActuals(context: TableContext): boolean {
  return context.table.dataRows.some((row) => isActualFilled(context, row));
}

/** A number, typed or as text; signs such as "–" say that there is none. */
function isActualFilled({ sheet, table }: TableContext, row: number): boolean {
  const column = table.columns.actual;
  if (column === undefined || isBlankCell(sheet, row, column)) return false;
  return sheet.kind(row, column) === CellKind.number || /\d/.test(sheet.text(row, column));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** First day of the year in the row's period; "" where the cell tells none, `undefined` where there is no column. */
function startOfPeriod({ sheet, table }: TableContext, row: number): string | undefined {
  const column = table.columns.period;
  if (column === undefined) return undefined;
  const number = sheet.number(row, column);
  const year = YEAR.exec(Number.isNaN(number) ? sheet.text(row, column) : String(number))?.[0];
  return year === undefined ? '' : `${year}-01-01`;
}

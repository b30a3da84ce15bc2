import { cellRange, formatCell } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext, TableReport } from '../support/context';
import { foldName } from '../../model/foldedName';
import { identifyRows } from './identity';
import { hasRepeats } from './repeats';

/** What the check can say, each with its severity. */
const messages = { name: 'warning', code: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const indicatorDuplicate = defineCheck({
  id: 'indicator-duplicate',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['name', 'code'],
  options: noOptions,
  run(context, report) {
    const { columns, dataRows } = context.table;
    const { indicator, code } = columns;
    const names =
      indicator !== undefined &&
      hasRepeats(
        dataRows,
        (row) => context.sheet.text(row, indicator),
        (row) => context.names.ends[row - context.names.firstRow] ?? 0,
      );
    const codes = code !== undefined && hasRepeats(dataRows, (row) => textOf(context, row, code));
    if (names || codes)
      reportRepeats(context, report, names ? indicator : undefined, codes ? code : undefined);
  },
});

/** The slow pass, only for tables in which something repeats: rows that also share group, partner, period … are duplicates. */
function reportRepeats(
  context: TableContext,
  report: TableReport<MessageId>,
  nameColumn: number | undefined,
  codeColumn: number | undefined,
): void {
  const firstRows = new Map<string, number>();
  const check = (messageId: MessageId, column: number, row: number, identity: string): boolean => {
    const name = textOf(context, row, column);
    const folded = foldName(name);
    if (folded === '') return false;
    const key = `${messageId}\n${folded}\n${identity}`;
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      return false;
    }
    report({
      messageId,
      range: cellRange(row, column),
      indicator: context.indicator(row),
      found: name,
      expected: null,
      data: { name: name.replace(/\s+/g, ' ').trim(), first: formatCell({ row: first, column }) },
    });
    return true;
  };
  for (const { row, identity } of identifyRows(context)) {
    const repeated = nameColumn !== undefined && check('name', nameColumn, row, identity);
    if (!repeated && codeColumn !== undefined) check('code', codeColumn, row, identity);
  }
}

function textOf({ sheet }: TableContext, row: number, column: number): string {
  const text = sheet.text(row, column);
  if (text !== '') return text;
  const number = sheet.number(row, column);
  return Number.isNaN(number) ? '' : String(number);
}

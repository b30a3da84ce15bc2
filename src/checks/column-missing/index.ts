import { columnLetters } from '../../model';
import type { IndicatorTable, Role } from '../../model';
import { defineCheck, noOptions } from '../support/check';

/** What the check can say, each with its severity. */
const messages = { target: 'error', actual: 'error', both: 'error' } as const;
export type MessageId = keyof typeof messages;

export const columnMissing = defineCheck({
  id: 'column-missing',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run({ table }, report) {
    const lacksTarget = table.columns.target === undefined;
    const lacksActual = table.columns.actual === undefined;
    if ((!lacksTarget && !lacksActual) || table.kind === 'results') return;
    const missing = lacksTarget ? (lacksActual ? 'both' : 'target') : 'actual';
    const row = table.header.bottom;
    report({
      messageId: missing,
      range: { top: row, bottom: row, left: table.range.left, right: table.range.right },
      found: table.evidence.map(({ header }) => header).join(' | '),
      expected: missing === 'both' ? 'target, actual' : missing,
      data: {
        indicator: readAs(table, 'indicator'),
        target: readAs(table, 'target'),
        actual: readAs(table, 'actual'),
        percent: readAs(table, 'percent'),
      },
    });
  },
});

/** Which column was read as a role: `C "Ist"`, or "–". */
function readAs(table: IndicatorTable, role: Role): string {
  const column = table.columns[role];
  if (column === undefined) return '–';
  const header = table.evidence.find((evidence) => evidence.role === role)?.header ?? '';
  return header === '' ? columnLetters(column) : `${columnLetters(column)} (${header})`;
}

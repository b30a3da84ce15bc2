import { CellKind } from '../../model';
import { defineCheck, noOptions } from '../support/check';

const causes: Readonly<Record<string, MessageId>> = {
  '#DIV/0!': 'division',
  '#N/A': 'not-available',
  '#NAME?': 'name',
  '#REF!': 'reference',
  '#VALUE!': 'value',
};

/** What the check can say, each with its severity. */
const messages = {
  division: 'error',
  'not-available': 'error',
  name: 'error',
  reference: 'error',
  value: 'error',
  other: 'error',
} as const;
export type MessageId = keyof typeof messages;

export const excelError = defineCheck({
  id: 'excel-error',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages,
  together: ['division', 'not-available', 'name', 'reference', 'value', 'other'],
  options: noOptions,
  run({ sheet, roleColumns, row }, report) {
    for (const { role, column } of roleColumns) {
      if (sheet.kind(row, column) !== CellKind.error) continue;
      const code = sheet.text(row, column);
      report({
        messageId: causes[code] ?? 'other',
        at: role,
        cause: code,
        details: () => ({ found: code, expected: null, data: { code } }),
      });
    }
  },
});

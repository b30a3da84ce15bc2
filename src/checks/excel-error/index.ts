import { CellKind } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import { texts } from './messages';
import type { MessageId } from './messages';

const causes: Readonly<Record<string, MessageId>> = {
  '#DIV/0!': 'division',
  '#N/A': 'not-available',
  '#NAME?': 'name',
  '#REF!': 'reference',
  '#VALUE!': 'value',
};

export const excelError = defineCheck({
  id: 'excel-error',
  level: 'row',
  severity: 'error',
  fixable: false,
  messages: {
    division: 'error',
    'not-available': 'error',
    name: 'error',
    reference: 'error',
    value: 'error',
    other: 'error',
  },
  texts,
  options: noOptions,
  run({ sheet, roleColumns, row }, report) {
    for (const { role, column } of roleColumns) {
      if (sheet.kind(row, column) !== CellKind.error) continue;
      const code = sheet.text(row, column);
      report({
        messageId: causes[code] ?? 'other',
        at: role,
        details: () => ({ found: code, expected: null, data: { code } }),
      });
    }
  },
});

import { cellRange, CellKind, intersection } from '../../model';
import type { CellRange, ListRule } from '../../model';
import { isPrompt } from '../../tables';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';

/** What the check can say, each with its severity. */
const messages = { value: 'warning' } as const;
export type MessageId = keyof typeof messages;

/** Choices that are written out in a message. */
const CHOICES_TOLD = 5;

export const valueUnlisted = defineCheck({
  id: 'value-unlisted',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['value'],
  options: noOptions,
  run(context, report) {
    const { sheet, table } = context;
    const found: { readonly range: CellRange; readonly text: string; readonly rule: ListRule }[] = [];
    for (const rule of sheet.lists) {
      const offered = new Set(rule.values.map(folded));
      for (const { row, column } of cellsOf(rule, context)) {
        const text = textAt(context, row, column);
        if (text === '' || isPrompt(text) || offered.has(folded(text))) continue;
        found.push({ range: cellRange(row, column), text, rule });
      }
    }
    const ascending = found.toSorted((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
    for (const { range, text, rule } of ascending) {
      const { values } = rule;
      report({
        messageId: 'value',
        range,
        indicator: context.indicator(range.top),
        found: text,
        expected: null,
        data: {
          value: text,
          choices: values.slice(0, CHOICES_TOLD).join(', ') + (values.length > CHOICES_TOLD ? ' …' : ''),
          header: sheet.text(table.header.bottom, range.left),
          rows: table.dataRows.length,
        },
      });
    }
  },
});

/** The cells of a rule in the data rows of the table. */
function* cellsOf(
  { ranges }: ListRule,
  { table }: TableContext,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const range of ranges) {
    const within = intersection(range, table.range);
    if (within === undefined) continue;
    const first = table.dataRows.findIndex((row) => row >= within.top);
    for (let index = first; index >= 0 && index < table.dataRows.length; index += 1) {
      const row = table.dataRows[index] ?? 0;
      if (row > within.bottom) break;
      for (let column = within.left; column <= within.right; column += 1) yield { row, column };
    }
  }
}

function textAt({ sheet }: TableContext, row: number, column: number): string {
  switch (sheet.kind(row, column)) {
    case CellKind.text:
      return sheet.text(row, column).trim();
    case CellKind.number:
      return String(sheet.number(row, column));
    default:
      return '';
  }
}

/** As choices are compared: case and blanks make no difference, nor how a number writes its decimals. */
function folded(text: string): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return /^-?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain;
}

import { saysMore } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { conversion, isGuess } from '../support/conversion';

/** What the check can say, each with its severity. */
const messages = { text: 'warning', ambiguous: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const numberAsText = defineCheck({
  id: 'number-as-text',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['text', 'ambiguous'],
  options: noOptions,
  run(row, report) {
    if (row.target.asText) reportCell(row, row.target, report);
    if (row.actual.asText) reportCell(row, row.actual, report);
    if (row.percent.asText) reportCell(row, row.percent, report);
    if (row.baseline.asText) reportCell(row, row.baseline, report);
  },
});

function reportCell(row: RowContext, cell: NumberCell, report: Report<MessageId>): void {
  const { reading } = cell;
  // "≥ 80 %" is meant to be a text: as a number it would lose its comparison.
  if (reading.kind !== 'number' || saysMore(reading)) return;
  report({
    messageId: isGuess(row, reading) ? 'ambiguous' : 'text',
    at: cell.role,
    details: () => {
      const text = row.sheet.text(row.row, cell.column);
      return {
        found: text,
        expected: reading.value,
        data: { text: text.trim(), value: reading.value, unit: reading.unit ?? '' },
        fix: conversion(row, cell, reading),
      };
    },
  });
}

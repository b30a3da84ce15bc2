import { saysMore } from '../../model';
import type { NumberReading } from '../../model';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { conversion, isGuess } from '../support/conversion';

/** What the check can say, each with its severity. */
const messages = { footnote: 'info', unit: 'info', blanks: 'info' } as const;
export type MessageId = keyof typeof messages;

export const strayText = defineCheck({
  id: 'stray-text',
  level: 'row',
  severity: 'info',
  fixable: true,
  messages,
  together: ['footnote', 'unit', 'blanks'],
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
  if (reading.kind !== 'number' || saysMore(reading) || isGuess(row, reading)) return;
  const text = row.sheet.text(row.row, cell.column);
  const messageId = strayIn(cell, reading, text);
  if (messageId === undefined) return;
  report({
    messageId,
    at: cell.role,
    details: () => ({
      found: text,
      expected: reading.value,
      data: { text: text.trim(), value: reading.value, unit: reading.unit ?? '' },
      fix: conversion(row, cell, reading),
    }),
  });
}

const PERCENT_UNIT = /^(?:%|v\. ?h\.|vh|prozent|percent)$/i;
const AROUND = /^[\s\u00A0\u202F\u2009]|[\s\u00A0\u202F\u2009]$/;

/** Blanks and apostrophes between groups of thousands are how a number is written, and a percent column may say "%". */
function strayIn(cell: NumberCell, reading: NumberReading, text: string): MessageId | undefined {
  if (/[^\s']/.test(reading.stray ?? '')) return 'footnote';
  const { unit } = reading;
  if (unit !== undefined && !(cell.role === 'percent' && PERCENT_UNIT.test(unit.trim()))) return 'unit';
  return AROUND.test(text) ? 'blanks' : undefined;
}

import type { CellWrite, Fix, NumberReading } from '../../model';
import { decimalsOf } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { NumberCell, Report, RowContext } from '../support/context';
import { formatCode, numberFormat } from '../support/numberFormat';
import { decimalsInText } from '../support/percent';
import { texts } from './messages';
import type { MessageId } from './messages';

export const numberAsText = defineCheck({
  id: 'number-as-text',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages: { text: 'warning', ambiguous: 'warning' },
  texts,
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
  if (reading.kind !== 'number' || reading.comparison !== undefined) return;
  report({
    messageId: isGuess(row, reading) ? 'ambiguous' : 'text',
    at: cell.role,
    details: () => {
      const text = row.sheet.text(row.row, cell.column);
      return {
        found: text,
        expected: reading.value,
        data: { text: text.trim(), value: reading.value, unit: reading.unit ?? '' },
        fix: conversion(row, cell, reading, text),
      };
    },
  });
}

/** Share of whole numbers from which a table is taken to hold counts. */
const MOSTLY_WHOLE = 0.75;

/** "2.000", read as two thousand, could be two with three decimals; but nobody writes a count like that among whole numbers. */
function isGuess(row: RowContext, reading: NumberReading): boolean {
  const grouped = Number.isInteger(reading.value) && Math.abs(reading.value) >= 1000;
  return reading.ambiguous && !(grouped && row.numbers.whole >= MOSTLY_WHOLE);
}

function conversion(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): Fix {
  const write =
    cell.role === 'percent' ? percentWrite(row, cell, reading, text) : plainWrite(row, cell, reading, text);
  // Where a footnote mark is lost or the reading is a guess, a person has to look.
  const safe = !isGuess(row, reading) && (reading.stray ?? '').trim() === '';
  return { kind: 'convert-number', writes: [write], safe };
}

function plainWrite(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): CellWrite {
  const own = numberFormat(row.sheet.format(row.row, cell.column));
  const place = { row: row.row, column: cell.column, value: reading.value };
  const decimals = shownDecimals(row, cell, reading, text);
  const unit = reading.unit === undefined ? '' : `" ${reading.unit.replaceAll('"', '')}"`;
  if (unit !== '') return { ...place, format: `${formatCode(decimals, false)}${unit}` };
  // Decimals that were typed stay visible, also where they end in 0.
  if (decimals > 0 && own.decimals === undefined) return { ...place, format: formatCode(decimals, false) };
  return own.text ? { ...place, format: 'General' } : place;
}

/** In a percent column the number follows the column: points, or a fraction under a percent format. */
function percentWrite(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): CellWrite {
  const own = numberFormat(row.sheet.format(row.row, cell.column));
  const decimals = shownDecimals(row, cell, reading, text);
  const place = { row: row.row, column: cell.column };
  if (
    own.percent ||
    (own.decimals === undefined &&
      (row.percentForm.fraction || row.percentForm.sample === 0) &&
      reading.unit === '%')
  ) {
    const format = own.percent && own.decimals === decimals ? {} : { format: formatCode(decimals, true) };
    return { ...place, value: Number(`${reading.value}e-2`), ...format };
  }
  if (decimals > 0 && own.decimals === undefined) {
    return { ...place, value: reading.value, format: formatCode(decimals, false) };
  }
  return { ...place, value: reading.value, ...(own.text ? { format: 'General' } : {}) };
}

function shownDecimals(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): number {
  return Math.max(decimalsOf(reading.value), decimalsInText(text, row.table.styles[cell.role]));
}

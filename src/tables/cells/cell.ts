import { CellKind } from '../../model';
import type { ColumnStyle, EmptyReading, Reading, Sheet } from '../../model';
import { asRead } from '../../model/decimal';
import { percentagePoints } from './decimal';
import { isPercentFormat } from '../../model/numberFormat';
import { withoutInvisible } from './invisible';
import { parseNumber } from './numberText';
import { isPrompt } from './prompt';
import { isSpecialSign } from './specialSign';

const EMPTY: EmptyReading = { kind: 'empty' };

/** A text of nothing but blanks counts as empty: nobody sees it. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? false : withoutInvisible(text).trim() === '';
}

/** Whether anything can be seen in the cell. */
export function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const kind = sheet.kind(row, column);
  return kind === CellKind.text ? !isBlankText(sheet.text(row, column)) : kind !== CellKind.empty;
}

/**
 * Reads one cell as a person does. With `asPercent`, a number whose format shows a percent sign counts in percentage points.
 * Dates stay numbers here; a check says when one stands where a number should.
 */
export function readCell(
  sheet: Sheet,
  row: number,
  column: number,
  style: ColumnStyle,
  asPercent: boolean,
): Reading {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return EMPTY;
    case CellKind.number: {
      const stored = sheet.number(row, column);
      const value =
        asPercent && isPercentFormat(sheet.format(row, column)) ? percentagePoints(stored) : asRead(stored);
      return { kind: 'number', value, asText: false, ambiguous: false };
    }
    case CellKind.error:
      return { kind: 'error', code: sheet.text(row, column) };
    case CellKind.boolean:
      return {
        kind: 'unreadable',
        text: sheet.shown(row, column) ?? (sheet.number(row, column) === 1 ? 'TRUE' : 'FALSE'),
      };
    case CellKind.text:
      return readText(sheet.text(row, column), style);
  }
}

/** Reads a text as a person does: a number, a sign for "no number", nothing, or something unreadable. */
export function readText(raw: string, style: ColumnStyle): Reading {
  if (isBlankText(raw)) return EMPTY;
  const text = raw.trim();
  const seen = withoutInvisible(text).trim();
  if (isSpecialSign(seen)) return { kind: 'special', sign: seen };
  return parseNumber(text, style) ?? (isPrompt(seen) ? EMPTY : { kind: 'unreadable', text });
}

import { CellKind } from '../../model';
import type { CellRange, Sheet } from '../../model';
import { isFilled } from '../cells/cell';
import { isDateFormat } from '../../model/numberFormat';
import { headerText, mergeAt, ROWS_ABOVE } from './headerRow';
import type { GroupLabel } from '../pairs';

/** First and last row of a header. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** Rows below the role words that may still be header: blank ones before a line of HXL tags. */
const ROWS_BELOW = 4;
const HXL_TAG = /^#\s*[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;

/** Last header row: the role words, a header cell merged further down, a line of HXL tags, or a line of column numbers. */
export function headerBottom(
  sheet: Sheet,
  row: number,
  merges: readonly CellRange[],
  left: number,
  right: number,
): number {
  let bottom = row;
  for (let column = left; column <= right; column += 1) {
    const merge = mergeAt(merges, row, column);
    // Tasks of two merged rows may follow; only a merge that began in the header's own row is header.
    if (merge !== undefined && merge.top <= row && isFilled(sheet, merge.top, merge.left)) {
      bottom = Math.max(bottom, Math.min(merge.bottom, row + ROWS_BELOW));
    }
  }
  for (let below = bottom + 1; below <= bottom + ROWS_BELOW; below += 1) {
    if (countTags(sheet, below, left, right) >= 2) return below;
  }
  const isHeaderToo =
    isColumnNumbers(sheet, bottom + 1, left, right) || isYears(sheet, bottom + 1, left, right);
  return isHeaderToo ? bottom + 1 : bottom;
}

function countTags(sheet: Sheet, row: number, left: number, right: number): number {
  let tags = 0;
  for (let column = left; column <= right; column += 1) {
    if (sheet.kind(row, column) === CellKind.text && HXL_TAG.test(sheet.text(row, column).trim())) tags += 1;
  }
  return tags;
}

/** "1 | 2 | 3 | 4" below the heads, as German budget tables have it. */
function isColumnNumbers(sheet: Sheet, row: number, left: number, right: number): boolean {
  let expected = Number.NaN;
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    if (!isFilled(sheet, row, column)) continue;
    const value = Number(headerText(sheet, row, column));
    if (!Number.isInteger(value) || (filled > 0 && value !== expected)) return false;
    if (filled === 0 && value > 2) return false;
    expected = value + 1;
    filled += 1;
  }
  return filled >= 3;
}

/**
 * First header row: group words above the role words, merged or not. A title is none: it stands over the whole table or
 * begins at its left edge alone. Nothing above `highest` is looked at: that belongs to the table above.
 */
export function headerTop(
  sheet: Sheet,
  row: number,
  merges: readonly CellRange[],
  left: number,
  right: number,
  highest: number,
): number {
  let top = row;
  for (let above = row - 1; above >= Math.max(highest, row - ROWS_ABOVE); above -= 1) {
    if (belongsBelow(sheet, above, merges, left, right)) top = above;
    else if (!isSpanned(merges, above, left, right)) break;
  }
  return top;
}

function belongsBelow(
  sheet: Sheet,
  above: number,
  merges: readonly CellRange[],
  left: number,
  right: number,
): boolean {
  let labels = 0;
  for (let column = left; column <= right; column += 1) {
    if (headerText(sheet, above, column) === '') continue;
    if (isDataNumber(sheet, above, column)) return false;
    const merge = mergeAt(merges, above, column);
    if (merge === undefined) {
      if (column > left) labels += 1;
      continue;
    }
    const wholeTable = merge.left <= left && merge.right >= right;
    if (wholeTable) return false;
    if (merge.bottom > above || merge.right > merge.left) return true;
    labels += 1;
  }
  return labels >= 1;
}

/** Years below the role words, where nothing is named: "Soll" over 2023 and 2024. */
export function isYears(sheet: Sheet, row: number, left: number, right: number): boolean {
  let years = 0;
  for (let column = left; column <= right; column += 1) {
    if (!isFilled(sheet, row, column)) continue;
    if (!isYear(sheet, row, column)) return false;
    years += 1;
  }
  return years >= 2;
}

/** A whole number that is read as a year. */
export function isYear(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.number(row, column);
  return (
    sheet.kind(row, column) === CellKind.number && Number.isInteger(value) && value >= 1990 && value <= 2100
  );
}

/** Years and dates head columns; other numbers are data of something above. */
function isDataNumber(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.kind(row, column) !== CellKind.number || isDateFormat(sheet.format(row, column))) return false;
  return !isYear(sheet, row, column);
}

/** A row that is blank only because cells are merged down through it. */
function isSpanned(merges: readonly CellRange[], row: number, left: number, right: number): boolean {
  return merges.some(
    (merge) =>
      merge.top < row &&
      merge.bottom >= row &&
      merge.left <= right &&
      merge.right >= left &&
      merge.right - merge.left < right - left,
  );
}

/** The group word above a column: in a merged area over it, or the nearest word to its left. */
export function groupLabels(
  sheet: Sheet,
  block: HeaderBlock,
  roleRow: number,
  merges: readonly CellRange[],
  left: number,
): GroupLabel {
  const labelIn = (above: number, column: number): string => {
    const merge = mergeAt(merges, above, column);
    if (merge !== undefined) return headerText(sheet, merge.top, merge.left);
    for (let at = column; at >= left; at -= 1) {
      const text = headerText(sheet, above, at);
      if (text !== '') return text;
    }
    return '';
  };
  return (column, ofAllRows = false) => {
    const labels: string[] = [];
    for (let above = roleRow - 1; above >= block.top; above -= 1) {
      const label = labelIn(above, column);
      if (label !== '' && labels[0] !== label) labels.unshift(label);
      if (label !== '' && !ofAllRows) break;
    }
    return labels.join(' ');
  };
}

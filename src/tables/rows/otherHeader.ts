import { CellKind } from '../../model';
import { isBlankText } from '../cells/cell';
import { oneLine } from '../headers/headerText';
import { nameAt, NOTHING, VALUE, valueKind, WORDS } from './rowContent';
import type { WalkInput } from './walkInput';

/** From here on a row is believed to head something else. */
const ENOUGH = 4;
const LONGEST_HEAD = 40;
const NAMES_COMPARED = 3;

/** What is known where a row is looked at. */
export interface Surroundings {
  /** The row above is blank. */
  readonly afterBlank: boolean;
  /** Rows above in which words stood for numbers: then words head nothing. */
  readonly wordy: number;
}

/**
 * Whether a row of words heads another block: the table's own words again, or, with numbers below it, words that look like
 * heads. Each witness adds its weight; a row of data with words for numbers has few of them.
 */
export function isOtherHeader(input: WalkInput, row: number, around: Surroundings): boolean {
  const { sheet, target, actual } = input;
  const texts = [target, actual]
    .filter((column) => valueKind(sheet, row, column) !== NOTHING)
    .map((column) =>
      sheet.kind(row, column) === CellKind.text ? oneLine(sheet.text(row, column)) : undefined,
    );
  if (texts.length === 0) return false;
  if (texts.some((text) => text !== undefined && input.isHeaderWord(text))) return true;
  const again = input.nameHeader !== '' && oneLine(nameAt(input, row)) === input.nameHeader;
  if (texts.every((text) => text === undefined)) return again && areYears(input, row);
  const words = texts.filter((text) => text !== undefined);
  if (words.length < texts.length || !hasValueBelow(input, row)) return false;
  return weightOf(input, row, words, again, around) >= ENOUGH;
}

function weightOf(
  input: WalkInput,
  row: number,
  words: readonly string[],
  again: boolean,
  { afterBlank, wordy }: Surroundings,
): number {
  let weight = 0;
  if (again) weight += 3;
  if (afterBlank) weight += 1;
  if (words.length > 1) weight += words[0] === words[1] ? -3 : 1;
  if (wordy === 0) weight += 1;
  weight += words.every((word) => word.length <= LONGEST_HEAD && !/\d/.test(word)) ? 1 : -2;
  if (namesRepeat(input, row)) weight += 2;
  const { sheet, indicator, firstRow } = input;
  if (sheet.hasLooks && sheet.look(row, indicator).bold && !sheet.look(firstRow, indicator).bold) weight += 1;
  return weight;
}

function hasValueBelow(input: WalkInput, row: number): boolean {
  if (row >= input.lastRow || nameAt(input, row + 1) === '') return false;
  return [input.target, input.actual].some((column) => valueKind(input.sheet, row + 1, column) === VALUE);
}

/** Whether the first name below is one of the table's first names: months, partners, groups again. */
function namesRepeat(input: WalkInput, row: number): boolean {
  const name = nameAt(input, row + 1);
  for (let first = input.firstRow; first < Math.min(row, input.firstRow + NAMES_COMPARED); first += 1)
    if (nameAt(input, first) === name) return true;
  return false;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Whether what stands in target and actual are years and nothing else. */
function areYears({ sheet, target, actual }: WalkInput, row: number): boolean {
  return [target, actual].every((column) => {
    if (sheet.kind(row, column) === CellKind.empty) return true;
    const value = sheet.number(row, column);
    return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  });
}

/**
 * Whether the first row below a header belongs to it: years (or column numbers) under the role words, without a name. Words may
 * stand among them.
 */
export function isYearRow(input: WalkInput, row: number): boolean {
  const { sheet, left, right, target, actual } = input;
  if (nameAt(input, row) !== '' || !areYears(input, row)) return false;
  let years = 0;
  for (let column = left; column <= right; column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty || column === target || column === actual) continue;
    if (kind === CellKind.text) {
      if (isBlankText(sheet.text(row, column)) || valueKind(sheet, row, column) === WORDS) continue;
      return false;
    }
    const value = sheet.number(row, column);
    if (!(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)) return false;
    years += 1;
  }
  for (const column of [target, actual]) if (sheet.kind(row, column) === CellKind.number) years += 1;
  return years >= 2;
}

import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { styleVote } from '../cells/numberText';
import { isSpecialSign } from '../cells/specialSign';
import { isYear } from './headerBlock';
import { headerText, type HeaderColumn, type Meanings } from './headerRow';
import type { HeaderMeaning } from './headerMeaning';
import { isValueMeaning } from '../segments';

const LONGEST = 40;

/**
 * Whether the row below the role words belongs to the header: nothing is named there, and at least two cells hold years or
 * words ("2023 | 2024", "Betrag | Veränd. %"), none a value.
 */
export function hasSubHeaders(sheet: Sheet, row: number, columns: readonly HeaderColumn[]): boolean {
  let filled = 0;
  let years = 0;
  let named = false;
  for (const { column, meaning, text } of columns) {
    const below = headerText(sheet, row + 1, column);
    if (below === '') continue;
    const isName = meaning?.roles[0] === 'indicator' || (column === columns[0]?.column && text === '');
    if (isName) named = true;
    filled += 1;
    if (isYear(sheet, row + 1, column)) years += 1;
    else if (!isWord(sheet, row + 1, column, below)) return false;
  }
  return !named && filled >= 2 && (years >= 2 || hasBlankNames(sheet, row, columns));
}

function isWord(sheet: Sheet, row: number, column: number, text: string): boolean {
  if (sheet.kind(row, column) !== CellKind.text) return false;
  return text.length <= LONGEST && !isSpecialSign(text) && (styleVote(text) === 'none' || /^%$/.test(text));
}

/** Words below role words are header only where the first columns, which name things further down, are blank. */
function hasBlankNames(sheet: Sheet, row: number, columns: readonly HeaderColumn[]): boolean {
  const firstValue = columns.findIndex(({ meaning }) => isValueMeaning(meaning));
  const before = columns.slice(0, firstValue);
  return (
    before.length > 0 &&
    before.every(({ column }) => headerText(sheet, row + 1, column) === '') &&
    before.some(({ column }) => headerText(sheet, row + 2, column) !== '')
  );
}

/**
 * Role words above, years or words below each ("Soll" over 2023 and 2024, "Plan" over "Betrag" and "Var. %"): a column is what
 * both say together. What the lower word says for itself ("Var. %") wins; a year or a further word tells columns of one role apart.
 */
export function withSubHeaders(
  sheet: Sheet,
  row: number,
  columns: readonly HeaderColumn[],
  meanings: Meanings,
): readonly HeaderColumn[] {
  let word: HeaderColumn | undefined;
  const taken = new Set<string>();
  return columns.map((column) => {
    if (column.text !== '') word = column;
    const below = headerText(sheet, row + 1, column.column);
    if (word === undefined || below === '') return column;
    const text = `${word.text} ${below}`;
    const meaning = meaningOfBoth(word, meanings(below), below, taken);
    if (meaning === undefined && column.text === '' && !isValueMeaning(word.meaning)) return column;
    return { ...column, text, meaning, calendar: false };
  });
}

function meaningOfBoth(
  { column, meaning }: HeaderColumn,
  below: HeaderMeaning | undefined,
  text: string,
  taken: Set<string>,
): HeaderMeaning | undefined {
  if (!isValueMeaning(meaning) || meaning === undefined) return below ?? meaning;
  if (below !== undefined && (below.exact || !isValueMeaning(below))) {
    return { ...below, key: below.key === '' ? meaning.key : below.key };
  }
  const key = /^(?:19|20)\d\d$/.test(text) ? text : meaning.key;
  // Without a word of its own the first column plays the role, the others stand beside it.
  const own = `${column} ${key}`;
  if (taken.has(own)) return undefined;
  taken.add(own);
  return { ...meaning, key };
}

import type { Profile } from '../../../profile';
import type { StandardBookText } from '../../../messages/standardBook';
import { fixedPlace } from '../book';
import { GIVEN, PROSE } from '../looks';
import { addSheet, writeHeader, writeTitle } from './sheets';
import type { StandardBook } from './standardBook';

/** What can be chosen for a field, and where it stands in the workbook. */
export interface ChoiceList {
  readonly label: string;
  readonly choices: readonly string[];
  readonly column: number;
  /** "Hinweise!$C$5:$C$20". */
  readonly place: string;
}

/** Hints in column A, lists from column C. */
const HEADER_ROW = 3;
const FIRST_LIST = 3;

/** The lists of the profile's project fields by the fields' ids. They stand on the sheet of hints, in sight. */
export function choiceLists(
  { project = [] }: Profile,
  { hints }: StandardBookText,
): ReadonlyMap<string, ChoiceList> {
  const lists = new Map<string, ChoiceList>();
  for (const { id, label, choices = [] } of project) {
    if (choices.length === 0) continue;
    const column = FIRST_LIST + lists.size;
    const rows = { top: HEADER_ROW + 1, bottom: HEADER_ROW + choices.length };
    const place = fixedPlace(hints.sheet, { ...rows, left: column, right: column });
    lists.set(id, { label, choices, column, place });
  }
  return lists;
}

/** The sheet that says how to fill in the workbook. */
export function writeHints(book: StandardBook, lists: ReadonlyMap<string, ChoiceList>): void {
  const { profile, text } = book;
  const { sheet: name, title, lines, free, lists: heading } = text.hints;
  const widths = [96, 3, ...Array.from(lists, () => 28)];
  const sheet = addSheet(book, name, { widths, headerRow: HEADER_ROW });
  writeTitle(sheet, title, '');
  const said = profile.indicators === undefined ? [...lines, free] : lines;
  said.forEach((line, index) => sheet.set(HEADER_ROW + 1 + index, 1, line, PROSE));
  if (lists.size > 0) sheet.set(2, FIRST_LIST, heading);
  for (const { label, choices, column } of lists.values()) {
    writeHeader(sheet, HEADER_ROW, [label], column);
    choices.forEach((choice, index) => sheet.set(HEADER_ROW + 1 + index, column, choice, GIVEN));
  }
}

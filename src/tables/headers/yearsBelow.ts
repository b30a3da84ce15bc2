import type { Sheet } from '../../model';
import { isYear, isYears } from './headerBlock';
import type { HeaderColumn } from './headerRow';
import { isValueColumn } from '../segments';

/**
 * Role words above, several years below each ("Soll" over 2023 and 2024, merged or not): every year's column plays the role
 * of the word, told apart by its year.
 */
export function withYearsBelow(
  sheet: Sheet,
  row: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  if (!isYears(sheet, row + 1, left, right)) return columns;
  let word: HeaderColumn | undefined;
  return columns.map((column) => {
    if (column.text !== '') word = column;
    if (word?.meaning === undefined || !isValueColumn(word) || !isYear(sheet, row + 1, column.column)) {
      return column;
    }
    const year = String(sheet.number(row + 1, column.column));
    return { ...column, text: `${word.text} ${year}`, meaning: { ...word.meaning, key: year } };
  });
}

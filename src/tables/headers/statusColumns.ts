import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { statusWord } from '../directions/statusWords';
import type { SampledColumn } from '../roles';
import { fold } from '../../model/foldedName';
import type { HeaderMeaning } from './headerMeaning';

const ROWS_LOOKED_AT = 40;
/** "Ziel erreicht?", "Target met (Y/N)", "Bewertung": what may head the table's own conclusion. */
const CONCLUDES =
  /erreicht|erfuellt|eingehalten|\bmet\b|achieved|reached|on track|bewertung|beurteilung|einschaetzung|rating|assessment|erfolg|\bok\b|ampel/;

/**
 * Columns that conclude in words whether a target was reached, whatever their header would mean over numbers: "Ziel erreicht
 * (ja/nein)" names a target and an actual, and is the status.
 */
export function withStatusColumns(
  sheet: Sheet,
  columns: readonly SampledColumn[],
  firstRow: number,
): readonly SampledColumn[] {
  if (columns.some(({ meaning }) => meaning?.roles[0] === 'status')) return columns;
  const found = columns.find((column) => isConclusion(sheet, column, firstRow));
  if (found === undefined) return columns;
  const meaning: HeaderMeaning = {
    roles: ['status'],
    exact: false,
    certain: true,
    mustAgree: false,
    key: '',
  };
  return columns.map((column) => (column === found ? { ...column, meaning } : column));
}

function isConclusion(sheet: Sheet, { column, text, sample }: SampledColumn, firstRow: number): boolean {
  if (sample.words === 0 || sample.values * 2 > sample.filled || !CONCLUDES.test(fold(text))) return false;
  let texts = 0;
  let words = 0;
  for (let row = firstRow; row < firstRow + ROWS_LOOKED_AT; row += 1) {
    if (sheet.kind(row, column) !== CellKind.text || sheet.text(row, column).trim() === '') continue;
    texts += 1;
    if (statusWord(sheet.text(row, column)) !== undefined) words += 1;
  }
  return words > 0 && words * 2 >= texts;
}

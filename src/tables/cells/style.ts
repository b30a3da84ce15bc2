import { CellKind } from '../../model';
import type { ColumnStyle, ColumnView, Language, NumberStyle, Sheet } from '../../model';
import { isBlankText } from './cell';
import { languageOfCulture } from '../headers/headerLanguage';
import { styleVote } from './numberText';
import { isOfficialSign, isSpecialSign } from './specialSign';

/** What stands in one column's data rows, and how its texts write numbers. */
export interface ColumnFacts {
  readonly style: ColumnStyle;
  /** Cells that read as numbers, and cells that are filled. */
  readonly numbers: number;
  readonly filled: number;
}

const ROWS_PER_STEP = 16_384;

/** How numbers are written in a language. */
const styleOf = (language: Language): NumberStyle => (language === 'de' ? 'german' : 'english');

/**
 * Decides how the numbers of a column are written: texts that only one style can read vote; then the language
 * ({@link numberLanguage}), which leaves the column `undecided` unless Excel's own separators say the same. Texts of columns of
 * words are only counted, not read. Yields about every 16,000 rows.
 */
export function* columnFacts(
  sheet: Sheet,
  column: number,
  rows: Int32Array,
  language: Language,
  readTexts: boolean,
): Generator<void, ColumnFacts> {
  const counts: Counts = { numbers: 0, filled: 0, german: 0, english: 0, readable: 0, official: false };
  const view = sheet.column(column);
  for (let start = 0; start < rows.length && view !== undefined; start += ROWS_PER_STEP) {
    if (start > 0) yield;
    count(view, rows.subarray(start, start + ROWS_PER_STEP), readTexts, counts);
  }
  const { numbers, filled, german, english, readable, official } = counts;
  const voted = german === english ? undefined : german > english ? 'german' : 'english';
  const numberStyle = voted ?? styleOf(language);
  const undecided = voted === undefined && languageOfCulture(sheet.culture) !== language;
  const style: ColumnStyle = { numberStyle, undecided, ...(official ? { official } : {}) };
  return { style, numbers: numbers + readable + (numberStyle === 'german' ? german : english), filled };
}

interface Counts {
  numbers: number;
  filled: number;
  german: number;
  english: number;
  /** Texts that both styles can read: counted whatever wins. */
  readable: number;
  /** Whether a sign stands there that only official statistics write. */
  official: boolean;
}

function count(view: ColumnView, rows: Int32Array, readTexts: boolean, counts: Counts): void {
  const { kinds, texts } = view;
  let numbers = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const kind = kinds[row] ?? CellKind.empty;
    if (kind === CellKind.number) numbers += 1;
    else if (kind === CellKind.text) countText(texts[row] ?? '', readTexts, counts);
    else if (kind !== CellKind.empty) counts.filled += 1;
  }
  counts.numbers += numbers;
  counts.filled += numbers;
}

function countText(raw: string, readTexts: boolean, counts: Counts): void {
  if (isBlankText(raw)) return;
  counts.filled += 1;
  if (!readTexts) return;
  const text = raw.trim();
  if (isSpecialSign(text)) {
    counts.official ||= isOfficialSign(text);
    return;
  }
  const vote = styleVote(text);
  if (vote === 'german') counts.german += 1;
  else if (vote === 'english') counts.english += 1;
  else if (vote !== 'none') counts.readable += 1;
}

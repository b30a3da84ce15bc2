import { CellKind } from '../model';
import type { ColumnStyle, Culture, Language, NumberStyle, Sheet } from '../model';
import { isBlankText } from './cell';
import { styleVote } from './numberText';
import { isSpecialSign } from './specialSign';

/** What stands in one column's data rows, and how its texts write numbers. */
export interface ColumnFacts {
  readonly style: ColumnStyle;
  /** Cells that read as numbers, and cells that are filled. */
  readonly numbers: number;
  readonly filled: number;
}

const ROWS_PER_STEP = 16_384;

/** The style that the workbook's own separators imply. */
function styleOfCulture(culture: Culture | undefined): NumberStyle | undefined {
  if (culture?.decimalSeparator === ',') return 'german';
  return culture?.decimalSeparator === '.' ? 'english' : undefined;
}

/**
 * Decides how the numbers of a column are written: texts that only one style can read vote; then the workbook's culture;
 * then the language, which leaves the column `undecided`. Texts of columns of words are only counted, not read.
 * Yields about every 16,000 rows.
 */
export function* columnFacts(
  sheet: Sheet,
  column: number,
  rows: Int32Array,
  language: Language,
  readTexts: boolean,
): Generator<void, ColumnFacts> {
  let numbers = 0;
  let filled = 0;
  let german = 0;
  let english = 0;
  // Texts by "same": readable in both styles, so counted whatever wins.
  let readable = 0;
  for (const row of rows) {
    if (row % ROWS_PER_STEP === 0) yield;
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind === CellKind.number) {
      numbers += 1;
      filled += 1;
      continue;
    }
    if (kind !== CellKind.text) {
      filled += 1;
      continue;
    }
    const raw = sheet.text(row, column);
    if (isBlankText(raw)) continue;
    filled += 1;
    if (!readTexts) continue;
    const text = raw.trim();
    if (isSpecialSign(text)) continue;
    const vote = styleVote(text);
    if (vote === 'german') german += 1;
    else if (vote === 'english') english += 1;
    else if (vote !== 'none') readable += 1;
  }
  const culture = styleOfCulture(sheet.culture);
  const voted = german === english ? undefined : german > english ? 'german' : 'english';
  const numberStyle = voted ?? culture ?? (language === 'de' ? 'german' : 'english');
  const style = { numberStyle, undecided: voted === undefined && culture === undefined };
  return { style, numbers: numbers + readable + (numberStyle === 'german' ? german : english), filled };
}

import { CellKind } from '../../model';
import type { ColumnStyle, ColumnView, Language, RowSpan, Sheet } from '../../model';
import { isBlankText, readText } from '../cells/cell';
import { isDateFormat, isPercentFormat } from '../../model/numberFormat';
import { styleVote } from '../cells/numberText';

/** Texts looked at to learn how a column writes numbers. */
const TEXTS_ASKED = 200;

/** The numbers of one column as they are added up, also those stored as text. Percentages and days are never added up. */
export class Addends {
  private readonly view: ColumnView | undefined;
  /** For each number format whether its numbers can be added up. */
  private readonly addable: readonly boolean[];
  private style: ColumnStyle | undefined;

  constructor(
    sheet: Sheet,
    column: number,
    /** Rows whose texts tell how numbers are written. */
    private readonly rows: Int32Array,
    private readonly language: Language,
  ) {
    this.view = sheet.column(column);
    this.addable = Array.from({ length: sheet.formatCount }, (_, index) => {
      const code = sheet.formatCode(index);
      return !isPercentFormat(code) && !isDateFormat(code);
    });
  }

  get hasFormulas(): boolean {
    return this.view?.hasFormulas === true;
  }

  /** NaN for words, errors, percentages and days; 0 for nothing. */
  at(row: number): number {
    const { view } = this;
    switch (view?.kinds[row] ?? CellKind.empty) {
      case CellKind.empty:
        return 0;
      case CellKind.number:
        return this.addable[view?.formats[row] ?? 0] === false
          ? Number.NaN
          : (view?.numbers[row] ?? Number.NaN);
      case CellKind.text:
        return this.read(view?.texts[row] ?? '');
      default:
        return Number.NaN;
    }
  }

  isEmpty(row: number): boolean {
    const kind = this.view?.kinds[row] ?? CellKind.empty;
    return kind === CellKind.empty || (kind === CellKind.text && isBlankText(this.view?.texts[row] ?? ''));
  }

  private read(raw: string): number {
    const reading = readText(raw, (this.style ??= this.decided()));
    if (reading.kind === 'empty' || reading.kind === 'special') return 0;
    return reading.kind === 'number' && reading.unit !== '%' ? reading.value : Number.NaN;
  }

  private decided(): ColumnStyle {
    let german = this.language === 'de' ? 0.5 : 0;
    let english = 0.5 - german;
    let asked = 0;
    for (const row of this.rows) {
      if (this.view?.kinds[row] !== CellKind.text) continue;
      const vote = styleVote((this.view.texts[row] ?? '').trim());
      german += Number(vote === 'german');
      english += Number(vote === 'english');
      asked += 1;
      if (asked >= TEXTS_ASKED) break;
    }
    return { numberStyle: german > english ? 'german' : 'english', undecided: false };
  }
}

/** Whether two sums are the same but for what adding doubles leaves. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** How well a value is a sum: exactly, but for rounding of its parts, nearly (somebody may have mistyped), or not at all. */
export type Fit = 'exact' | 'rounded' | 'close' | 'off';

/** Larger than this, rounding does not explain a difference. */
const ROUNDING = 0.005;
const CLOSE = 0.05;

export function fitOf(value: number, sum: number, parts: number): Fit {
  if (same(value, sum)) return 'exact';
  const off = Math.abs(value - sum);
  const size = Math.abs(value);
  if (off <= (parts / 2) * unitOf(value) && off <= ROUNDING * size) return 'rounded';
  return off <= CLOSE * size ? 'close' : 'off';
}

const FINEST = 4;

/** One of the last decimal that a number shows. */
function unitOf(value: number): number {
  for (let decimals = 0; decimals < FINEST; decimals += 1)
    if (same(value * 10 ** decimals, Math.round(value * 10 ** decimals))) return 10 ** -decimals;
  return 10 ** -FINEST;
}

/** Longer stretches are not added up for one row. */
const MOST_ADDED = 500;

/** The sum of some rows of a column; `undefined` where they are too many or hold no numbers. */
export function sumOver(addends: Addends, spans: readonly RowSpan[]): number | undefined {
  let rows = 0;
  let sum = 0;
  let filled = false;
  for (const { first, last } of spans) {
    rows += last - first + 1;
    if (rows > MOST_ADDED) return undefined;
    for (let row = first; row <= last; row += 1) {
      const value = addends.at(row);
      if (addends.isEmpty(row) || Number.isNaN(value)) continue;
      filled = true;
      sum += value;
    }
  }
  return filled ? sum : undefined;
}

import type { CellWrite } from '../../model';

/** What stands in a cell, as far as it can be put back. */
export interface StoredCell {
  /** As `Range.formulas` gives it: the formula, or the constant itself; "" when empty. */
  readonly content: string | number | boolean;
  readonly kind: 'formula' | 'text' | 'error' | 'plain';
  readonly format: string;
}

/** How a content is brought into a cell so that Excel takes it as what it is. */
export interface CellInput {
  /** For `Range.values`. */
  readonly input: string | number | boolean;
  /** Number format that the cell must have while it is written: Excel stores anything written to an "@" cell as text. */
  readonly during: '@' | 'other';
  /** Number format of the cell afterwards. */
  readonly format: string;
  /** What `Range.formulas` will give afterwards, as far as Excel does not spell a formula its own way. */
  readonly content: string | number | boolean;
}

const TEXT_FORMAT = '@';

/**
 * The input for what a fix writes. A text gets Excel's apostrophe: whatever it begins with (= + - @), it is no formula, neither
 * now nor when the user edits the cell later.
 */
export function inputOfWrite(write: CellWrite, before: StoredCell): CellInput {
  const format = write.format ?? before.format;
  const content = write.formula ?? write.value ?? '';
  const isText = write.formula === undefined && typeof content === 'string' && content !== '';
  return { input: isText ? `'${content}` : content, during: 'other', format, content };
}

/**
 * The input that puts a cell back. A text goes into an "@" cell, whose format is put back afterwards: a later format never
 * converts what is stored, and an apostrophe would leave its mark where none was.
 */
export function inputOfStored(stored: StoredCell): CellInput {
  const { content, kind, format } = stored;
  if (kind !== 'text' || typeof content !== 'string')
    return { input: content, during: 'other', format, content };
  return { input: content.startsWith("'") ? `'${content}` : content, during: TEXT_FORMAT, format, content };
}

/** Whether the cell's present format has to give way while the input is written. */
export function needsOtherFormat({ during }: CellInput, present: string): boolean {
  return during === TEXT_FORMAT ? present !== TEXT_FORMAT : present === TEXT_FORMAT;
}

/** The format that stands in for the cell's own while the input is written. */
export function formatDuring({ during, format }: CellInput): string {
  if (during === TEXT_FORMAT) return TEXT_FORMAT;
  return format === TEXT_FORMAT ? 'General' : format;
}

/** Narrows one entry of `Range.formulas`. */
export function contentOf(formula: unknown): StoredCell['content'] {
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : String(formula ?? '');
}

/** Reads what a range gives for one cell. */
export function storedCell(value: unknown, type: unknown, formula: unknown, format: unknown): StoredCell {
  const content = contentOf(formula);
  return { content, kind: kindOf(value, type, content), format: String(format ?? 'General') };
}

function kindOf(value: unknown, type: unknown, content: StoredCell['content']): StoredCell['kind'] {
  if (typeof content !== 'string' || content === '') return 'plain';
  // A text "=A1" (typed with an apostrophe) is its own value; a formula is not.
  if (content.startsWith('=') && content !== value) return 'formula';
  return type === 'Error' ? 'error' : 'text';
}

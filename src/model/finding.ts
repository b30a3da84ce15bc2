import type { CellRange } from './address';
import type { Observation } from './observation';

export type Severity = 'error' | 'warning' | 'info';

/** Most serious first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The ids of the checks. Stable: profiles, reports and tests name them. Adding a check adds its id here. */
export const checkIds = [
  'column-missing',
  'column-duplicate',
  'header-blank',
  'blank-row',
  'merged-cells',
  'hidden-data',
  'indicator-blank',
  'indicator-duplicate',
  'excel-error',
  'number-as-text',
  'stray-text',
  'not-a-number',
  'lost-thousands',
  'date-as-number',
  'negative-value',
  'fractional-count',
  'share-over-100',
  'target-missing',
  'actual-missing',
  'target-zero',
  'percent-missing',
  'percent-scale',
  'percent-inverted',
  'percent-difference',
  'percent-mismatch',
  'percent-hard-coded',
  'formula-inconsistent',
  'under-target',
  'band-edge',
  'over-achievement',
  'part-exceeds-whole',
  'sum-mismatch',
  'period-order',
  'explanation-missing',
  'behind-schedule',
  'cumulative-decrease',
  'target-changed',
  'indicator-unlisted',
  'indicator-absent',
  'exclusive-pair',
  'required-pair',
  'reference-place-ambiguous',
  'reference-label-drift',
  'reference-no-data',
  'reference-unit',
  'reference-differs',
  'reference-stale',
  'reference-implausible',
] as const;
export type CheckId = (typeof checkIds)[number];

/** One cell that a fix would write. Exactly one of `value` and `formula` is set. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A number is written as a number; a text is written as text, never as a formula. */
  readonly value?: number | string;
  /** English A1 notation, with its "=". Built by us from addresses, never from text in a cell. */
  readonly formula?: string;
  /** Set when the cell's number format has to change with it (a text format "@" would keep the number a text). */
  readonly format?: string;
}

/** What would repair a finding. Findings never edit: a fix is applied only when the user asks, after a preview. */
export interface Fix {
  /**
   * `write-percent` fills an empty or contradicting percentage; `write-formula` puts a formula where a right value or another
   * formula stands; `write-sum` a sum into a total; `write-reference` what a source says.
   */
  readonly kind:
    'convert-number' | 'write-percent' | 'scale-number' | 'write-formula' | 'write-sum' | 'write-reference';
  readonly writes: readonly CellWrite[];
  /** Safe fixes change how a value is stored, not what a person reads; they are offered together ("Alle lösen"). */
  readonly safe: boolean;
  /** With `write-reference`: what the source said, for the list of inserted values. */
  readonly reference?: WrittenReference;
}

/** A value of a source as it is written into a cell: multiplied by the factor. */
export interface WrittenReference {
  readonly observation: Observation;
  readonly factor: number;
}

/**
 * One finding, as data. Text is made later, per language, from `check`, `messageId` and `data`.
 * `found`, `expected` and `difference` are what the JSON contract prints.
 */
export interface Finding {
  readonly check: CheckId;
  /** Which of the check's messages applies. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly range: CellRange;
  /** All cells of the same cause, `range` first; absent where `range` says it all. */
  readonly cells?: readonly CellRange[];
  /** How many cells or rows the cause has, where there is more than one. */
  readonly count?: number;
  readonly series?: string;
  /** Name of the indicator in the row, where the finding is about one row. */
  readonly indicator?: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  readonly fix?: Fix;
  /** Values for the message's text: numbers stay numbers, so that each language writes them its way. */
  readonly data: Readonly<Record<string, string | number>>;
}

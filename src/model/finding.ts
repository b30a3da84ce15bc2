import { formatRange, quoteSheetName } from './address';
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
  'deviation-mismatch',
  'under-target',
  'band-edge',
  'over-achievement',
  'part-exceeds-whole',
  'sum-mismatch',
  'sum-incomplete',
  'value-unlisted',
  'figure-differs',
  'period-order',
  'status-mismatch',
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
  /** In a fix for several cells: what is expected in this one. */
  readonly expected?: number | string;
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
  readonly series?: string;
  /** Name of the indicator in the row, where the finding is about one row. */
  readonly indicator?: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  readonly fix?: Fix;
  /** Values for the message's text: numbers stay numbers, so that each language writes them its way. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Where one cause shows in several places: all of them, neighbours as one range. `range` is the first place. */
  readonly cells?: readonly CellRange[];
  /** How many places there are; absent for one. */
  readonly count?: number;
  /** What stands in each of several places, as far as they are few enough to be listed. */
  readonly members?: readonly FindingMember[];
  /** What follows for the reader from the same row and is told in the same breath: the explanation of a missed target. */
  readonly also?: Finding;
}

/** One of the places of a finding about several. */
export interface FindingMember {
  readonly range: CellRange;
  readonly indicator?: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
}

/** Places of a finding that are written out; of more the first, and how many there are. */
const PLACES_SHOWN = 8;

/** The places of a finding as a person reads them: "D14, E14, F16", "C2:C9", "A3, A7, A9 … (51)". */
export function formatPlaces(finding: Pick<Finding, 'cells' | 'range' | 'count'>): string {
  const places = placesOf(finding);
  const shown = places.slice(0, PLACES_SHOWN).map(formatRange).join(', ');
  return places.length > PLACES_SHOWN ? `${shown} … (${finding.count ?? places.length})` : shown;
}

/** The places with their sheet in front: "'Blatt 1'!D14, E14". */
export function formatPlacesOn(finding: Pick<Finding, 'cells' | 'range' | 'count' | 'sheet'>): string {
  return `${quoteSheetName(finding.sheet)}!${formatPlaces(finding)}`;
}

/** All places of a finding. */
export function placesOf({ cells, range }: Pick<Finding, 'cells' | 'range'>): readonly CellRange[] {
  return cells ?? [range];
}

import type { Observation } from './observation';
import type { ReferencePlace } from './reference';

/** What is known of the value that a cell claims to hold. */
export type ClaimAnswer =
  /** Values of the claimed place and statistic, ascending by period; never empty. */
  | { readonly kind: 'values'; readonly observations: readonly Observation[] }
  /** The source answered, but with a sign instead of a number, or with nothing (a slice of zeros counts as that). */
  | { readonly kind: 'no-data'; readonly sign?: string }
  | { readonly kind: 'place-ambiguous'; readonly name: string; readonly places: readonly ReferencePlace[] }
  | { readonly kind: 'label-drift'; readonly recorded: string; readonly found: string }
  /** The source was not asked, or could not be. */
  | { readonly kind: 'unknown' };

/**
 * A cell that claims to hold a reference value, because it was inserted or because it stands in an area table, with what the
 * source (or the cache in its place) says.
 */
export interface ReferenceClaim {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly by: 'inserted' | 'area-table';
  /** Statistic and place as a person reads them. */
  readonly statistic: string;
  readonly place: string;
  readonly source: string;
  /** Unit in which the source counts the statistic. */
  readonly unit: string;
  /** The period that the cell stands for; the newest when absent. */
  readonly period?: string;
  /** What was inserted. */
  readonly stamp?: Observation;
  /** For inserted values: what the number was multiplied by when it was written. */
  readonly factor?: number;
  /** True for a cell that follows the newest period of its source. */
  readonly followsNewest?: boolean;
  /** The cell of the same table that holds the city's value, where this one holds its area's. */
  readonly whole?: { readonly row: number; readonly column: number };
  readonly answer: ClaimAnswer;
}

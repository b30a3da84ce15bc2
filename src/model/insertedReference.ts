import type { Observation } from './observation';

/** What an inserted value goes on to stand for when it is refreshed: the period that was chosen, or always the newest one. */
export const follows = ['period', 'newest'] as const;
export type Follows = (typeof follows)[number];

/**
 * A reference value that was written into a cell, as it is listed in the workbook. Where the cell is now is told by a hidden
 * name of the workbook ({@link referenceName}), which Excel moves along with the cell; `cell` is where it was written.
 */
export interface InsertedReference {
  /** Letters and digits; part of the name. */
  readonly id: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  /** What was written, as the source gave it. Its `retrievedAt` is when it was asked. */
  readonly observation: Observation;
  readonly as: 'value' | 'formula';
  /** The number in the cell is `observation.value` times this: 1, 0.01 under a percent format, 0.001 in thousands. */
  readonly factor: number;
  readonly follows: Follows;
}

const NAME = '_zielcheck_ref_';

/** The hidden name of the workbook that points at the cell of an inserted value. */
export function referenceName(id: string): string {
  return `${NAME}${id}`;
}

/** The id in a name of ours; `undefined` for every other name. */
export function referenceIdOf(name: string): string | undefined {
  return name.toLowerCase().startsWith(NAME) ? name.slice(NAME.length) : undefined;
}

import type { Sheet } from '../../model';
import type { CandidateHints } from '../hints/candidateHints';

/** Where to look for a table's rows. A column of -1 is absent. */
export interface WalkInput {
  readonly sheet: Sheet;
  readonly firstRow: number;
  /** Last row that may belong to the table. */
  readonly lastRow: number;
  /**
   * Last row that belongs to the table whatever it holds, because the user said so; −1 when nobody did. Below it only rows
   * that follow without a gap belong.
   */
  readonly certainTo: number;
  /** What names, filters and print areas say about where the table ends. */
  readonly hints?: CandidateHints | undefined;
  /** The row that an Excel table declares its total; -1 where there is none. */
  readonly totalsRow: number;
  readonly indicator: number;
  readonly target: number;
  readonly actual: number;
  readonly percent: number;
  /** Column of codes: headings are numbered too, so it tells nothing about a row. */
  readonly code: number;
  /** Unit, baseline and further role columns: filled beside a name, they make a row without numbers an open one. */
  readonly further: readonly number[];
  /** All columns of the table, to see notes that stand beside the role columns. */
  readonly left: number;
  readonly right: number;
  /** Whether a text is a target or actual wording, so that a repeated header ends the table. */
  readonly isHeaderWord: (text: string) => boolean;
}

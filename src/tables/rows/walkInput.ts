import type { Language, Sheet } from '../../model';

/** What names, filters and print areas say about rows. */
interface RowHints {
  /** Whether the table goes on below a gap in front of this row. */
  goesOn(input: WalkInput, row: number): boolean;
  /** Whether a mere name in this row is a side note. */
  isSideNote(row: number): boolean;
}

/** Where to look for a table's rows. A column of -1 is absent. */
export interface WalkInput {
  readonly sheet: Sheet;
  /** How texts such as "1.160" are read where their column does not tell. */
  readonly language: Language;
  readonly firstRow: number;
  /** Last row that may belong to the table. */
  readonly lastRow: number;
  /**
   * Last row that belongs to the table whatever it holds, because the user said so; −1 when nobody did. Below it only rows
   * that follow without a gap belong.
   */
  readonly certainTo: number;
  /** What names, filters and print areas say about where the table ends. */
  readonly hints?: RowHints | undefined;
  /** The row that an Excel table declares its total; -1 where there is none. */
  readonly totalsRow: number;
  readonly indicator: number;
  /** Columns in which the name stands where that of the indicator is blank, the deepest first. */
  readonly nameColumns: readonly number[];
  /** The header above the names, "" where none stands. */
  readonly nameHeader: string;
  readonly target: number;
  readonly actual: number;
  readonly percent: number;
  /** Column of codes; a number there makes a row no heading only where the numbers run through. */
  readonly code: number;
  /** Unit, baseline and further role columns: filled beside a name, they make a row without numbers an open one. */
  readonly further: readonly number[];
  /** All columns of the table, to see notes that stand beside the role columns. */
  readonly left: number;
  readonly right: number;
  /** Whether a text is a target or actual wording, so that a repeated header ends the table. */
  readonly isHeaderWord: (text: string) => boolean;
  /** Whether the profile lists an indicator of this name or code: it is one then, whatever its name says. */
  readonly listed?: ((name: string, code: string) => boolean) | undefined;
}

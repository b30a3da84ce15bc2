import type { CellWrite, Finding, WrittenReference } from '../../model';
import type { Report } from '../check/contract';

/** Changes of cells: shown first, then written, and taken back. */
export interface ChangeUseCases {
  /** What a set of findings' fixes would change, old beside new, read fresh from the workbook. */
  previewFixes(findings: readonly Finding[]): Promise<readonly Change[]>;
  /** What filling the percent column of a report would change. Creates no column where none is. */
  previewPercentages(report: Report, as: 'formula' | 'value'): Promise<readonly Change[]>;
  /**
   * Writes the changes as one undo step. Refuses, without writing, when a cell no longer holds its `before`.
   * @throws UserFacingError `changed-meanwhile`
   */
  apply(changes: readonly Change[]): Promise<Applied>;
  /** Takes the last applied step back, if its cells still hold what we wrote. */
  undo(): Promise<void>;
}

/** One cell before and after. `before` is what stands there now, as Excel shows it and as it is stored. */
export interface Change {
  readonly sheet: string;
  readonly write: CellWrite;
  readonly before: {
    readonly formula: string | number | boolean;
    readonly shown: string;
    readonly format: string;
  };
  readonly after: { readonly shown: string };
  /** True when something other than an empty cell is replaced. */
  readonly overwrites: boolean;
  /** Where the new value comes from, when it is a source's: where the cell holds an inserted value, its list follows. */
  readonly reference?: WrittenReference;
}

export interface Applied {
  readonly cells: number;
  /** True when Excel's own Ctrl+Z takes the step back as well. */
  readonly excelUndo: boolean;
}

import type { Language } from '../../model';
import type { FileDigest, FileOutcome } from '../../report';

/**
 * One format of `zielcheck check`. A file's part depends on nothing but its outcome, so that parts can be made in other
 * processes; what stands before, between and after them is made where the output is written.
 */
export interface Reporter {
  begin(): Iterable<string>;
  part(outcome: FileOutcome): Iterable<string>;
  /** Stands between two parts of which neither is empty. */
  readonly separator: string;
  /**
   * After the last part.
   * @param others files of the folders that are no workbooks: named once
   */
  end(digests: readonly FileDigest[], others?: readonly string[]): Iterable<string>;
  /**
   * Set where the digests stand before the parts: the parts are kept until all files are checked, and `begin` is given the
   * digests. For formats that list findings, never every row.
   */
  readonly digestsFirst?: (digests: readonly FileDigest[], others?: readonly string[]) => Iterable<string>;
}

/** What a reporter may need to know. */
export interface ReportSettings {
  readonly language: Language;
  /** Colours for a terminal. */
  readonly colours: boolean;
  readonly version: string;
  /** ISO text. */
  readonly today: string;
  /** Whether it is told why each table was read as it was, in the formats that speak of tables. */
  readonly explainTables?: boolean;
}

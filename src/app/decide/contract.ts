import type { CellRange, ColumnDescription, TableMapping } from '../../model';
import type { Choices } from '../../stored';
import type { Place } from '../check/contract';

/** What a person decides for the workbook: what its tables are, and how it is checked. */
export interface DecideUseCases {
  /** What stands in the columns of a range, of which the user says what they are. */
  describeColumns(place: Place, headerRows: number): Promise<DescribedRange>;
  /**
   * Remembers what the user decided about a table, one decision per series, in place of every decision about the ranges that
   * they touch and about `instead`. Returns all decisions remembered now. A report made before does not know of them.
   */
  saveMappings(mappings: readonly TableMapping[], instead?: Place): Promise<readonly TableMapping[]>;
  /** Forgets every decision about tables that touch the place. Returns those that are left. */
  removeMappings(place: Place): Promise<readonly TableMapping[]>;
  /** Remembers choices in the workbook. */
  remember(choices: Choices): Promise<void>;
}

/** A range of which the user says what stands in its columns. */
export interface DescribedRange {
  /** As asked for; where that was a header only, down to the last row before the next blank one. */
  readonly range: CellRange;
  readonly columns: readonly ColumnDescription[];
}

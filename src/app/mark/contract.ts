import type { Report } from '../check/contract';

/** Our markings in the sheets: a layer of their own, which can be taken away again. */
export interface MarkUseCases {
  /** Adds our markings to the rows of a report (replacing earlier ones). Returns the number of rows marked. */
  mark(report: Report): Promise<number>;
  /** Removes every marking of ours in the workbook, leaving it exactly as before. */
  unmark(): Promise<void>;
  /** Whether markings of ours stand in the workbook. */
  marked(): Promise<boolean>;
}

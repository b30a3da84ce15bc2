/** What may be entered into a cell (Excel's data validation), and what Excel says about it. */
export interface Rule {
  readonly type: 'whole' | 'decimal' | 'textLength' | 'date' | 'list';
  readonly operator?: 'between' | 'lessThanOrEqual' | 'greaterThanOrEqual';
  /** Bounds, or the place of a list. */
  readonly formulas: readonly (string | number)[];
  readonly title: string;
  /** When the cell is selected. */
  readonly hint: string;
  /** When something else is entered. */
  readonly error: string;
}

/** How a cell looks. What is absent is Excel's own: Calibri 11, no fill, no border, General. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  /** RRGGBB of a thin line on all four sides. */
  readonly border?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly indent?: number;
  /** Number format code, as in an English Excel. */
  readonly format?: string;
  /** May be changed on a protected sheet. */
  readonly unlocked?: boolean;
}

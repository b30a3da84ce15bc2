import type { CellRange } from './address';
import type { Role } from './role';

/** Whether more is better (placements) or less (drop-outs, costs, hours). */
export const directions = ['increase', 'decrease'] as const;
export type Direction = (typeof directions)[number];

/**
 * Which way an indicator is meant to go and why, told to the user, who can change it. `text` is the word that told, as it
 * stands in the sheet ("Abbruchquote"); "" where nothing did.
 */
export interface DirectionReason {
  readonly direction: Direction;
  readonly because:
    | 'choice'
    /** The report profile says so. */
    | 'profile'
    | 'column'
    | 'comparison'
    | 'name'
    /** Hours or money that were planned: more than planned is an overrun. */
    | 'unit'
    /** The table's own status of the row ("günstig"). */
    | 'conclusion'
    /** The sign of the table's own deviation. */
    | 'deviation'
    /** The table's own percentages are T / A. */
    | 'percent'
    /** The row of another table that the values are fetched from. */
    | 'link'
    /** A heading above, or a total below ("Aufwendungen"). */
    | 'section'
    /** A header, the title or the name of the sheet. */
    | 'header'
    /** The table states how much of its budget was used: more is an overrun, less is no failure, nothing is judged. */
    | 'utilisation'
    /** Money, and nothing says whether it comes in or goes out; or witnesses that contradict each other: nothing is judged. */
    | 'unclear'
    | 'default';
  readonly text: string;
}

/**
 * What an indicator counts: persons, places or businesses; a share; an amount that may have decimals (money, hours); or
 * nothing that is known.
 */
export type Quantity = 'count' | 'share' | 'amount' | 'unknown';

/** What an indicator is measured in and why, told to the user, who can change it. `text` is what told, as in the sheet. */
export interface MeasureReason {
  readonly quantity: Quantity;
  /** Whether only whole numbers can be meant. */
  readonly whole: boolean;
  readonly unit?: string;
  readonly because: 'choice' | 'profile' | 'unit' | 'format' | 'header' | 'name' | 'default';
  readonly text: string;
}

/** One column of a range of which the user says what stands in it. */
export interface ColumnDescription {
  /** Absolute, from 0. */
  readonly column: number;
  /** The header on one line; "" for a blank header. */
  readonly header: string;
  /** Of the first rows below the header: cells that read as numbers, and cells that are filled. */
  readonly numbers: number;
  readonly filled: number;
  /** The role that the header suggests. */
  readonly suggestion?: Role;
}

/** What the user decided about one indicator of a table. */
export interface IndicatorChoice {
  /** The name as it stood in the sheet; compared folded (case, blanks, umlauts, punctuation). */
  readonly indicator: string;
  readonly direction?: Direction;
  readonly unit?: string;
  readonly integer?: boolean;
}

/** What a table was like when the user decided about it: by this it is found again where it has moved. */
export interface Landmark {
  /** The headers of its columns (absolute) that are not blank, left to right. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** The first name below the header; "" where none stands there. */
  readonly first: string;
  /** The sheets of the workbook: one that was there under its own name is not the renamed one. */
  readonly sheets: readonly string[];
}

/**
 * What the user decided about one table: it wins over recognition. Saved in the workbook (so that the command line reads it
 * too), one per table and series.
 */
export interface TableMapping {
  readonly sheet: string;
  /** Header and data rows as decided; rows added directly below the range later belong to it. */
  readonly range: CellRange;
  /** Number of header rows at the top of the range, at least 1. */
  readonly headerRows: number;
  /** Absolute columns. Empty when `ignored`. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly series?: string;
  /** The user said that this is no indicator table. */
  readonly ignored?: boolean;
  /** For all indicators of the table that have no choice of their own. */
  readonly direction?: Direction;
  /** What all values of the table are measured in. */
  readonly unit?: string;
  /** The period that targets and actuals are about, as an ISO year, quarter or day. */
  readonly period?: string;
  readonly indicators?: readonly IndicatorChoice[];
  /** Added when the decision is saved; decisions of earlier versions have none and stay where they are. */
  readonly landmark?: Landmark;
}

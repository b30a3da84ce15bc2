import type { ProfileIndicator } from '../../profile';
import type {
  CellRange,
  DirectionReason,
  Fix,
  IndicatorChoice,
  IndicatorTable,
  Observation,
  Reading,
  ReferenceClaim,
  Role,
  Sheet,
  Status,
  TableFigures,
  UnjudgedReason,
} from '../../model';

/** Roles whose cells are read as numbers. */
export type NumberRole = 'target' | 'actual' | 'percent' | 'baseline';

/** What a role's cell holds; `absent` when the table has no column for the role. */
export type CellState = Reading['kind'] | 'absent';

/** One number cell of the row at hand. The object is refilled row by row: keep values, never the object. */
export interface NumberCell {
  readonly role: NumberRole;
  /** Absolute column, −1 when absent. */
  readonly column: number;
  readonly state: CellState;
  /** The number as a person reads it (percentage points for `percent`), NaN unless `state` is "number". */
  readonly value: number;
  /** The upper end of a range ("8–12"), whose lower end is `value`; NaN for one number. */
  readonly upTo: number;
  /** True when the number stands in a text. */
  readonly asText: boolean;
  /** The whole reading, made when asked for. */
  readonly reading: Reading;
}

/** Where the bands begin, in percentage points; each edge belongs to the better band. */
export interface BandEdges {
  readonly met: number;
  readonly near: number;
  readonly under: number;
}

/** How the achievement of a row is calculated. */
export type Formula =
  /** 100 · A / T */
  | 'share'
  /** 100 · T / A: less is better ("≤ 15 s"). */
  | 'limit'
  /** 100 · (A − B) / (T − B) */
  | 'progress'
  /** No quotient: the target, or a cost, is zero or below. Only the difference counts. */
  | 'difference';

/** A table and the facts about it that several checks need, each worked out once. */
export interface TableContext {
  readonly sheet: Sheet;
  readonly table: IndicatorTable;
  readonly bands: BandEdges;
  /** The roles that have a column, in the order of `roles`. */
  readonly roleColumns: readonly { readonly role: Role; readonly column: number }[];
  /** The name as it stands in the row, and its unit: as the user chose it, or as it stands there. */
  indicator(row: number): string;
  unit(row: number): string | undefined;
  /** What the user decided about the row's indicator. */
  choice(row: number): IndicatorChoice | undefined;
  /** How the percent column is written. */
  readonly percentForm: PercentForm;
  /** What the numbers in the target and actual columns are like. */
  readonly numbers: ColumnFacts;
  readonly calendar: Calendar;
  readonly names: NameGlances;
  /** What the rows are in the profile's list of indicators; absent where it has none. */
  readonly listing?: Listing;
}

/** A table's rows, data and totals, matched to the profile's list of indicators by code, name or other names. */
export interface Listing {
  readonly indicators: readonly ProfileIndicator[];
  /** How many rows are in the list. */
  readonly size: number;
  at(row: number): ProfileIndicator | undefined;
  /** The row of an indicator beside another row: of the same partner and period. `undefined` where there is none or several. */
  rowOf(id: string, beside: number): number | undefined;
  /** Indicators that no table of the sheet shows though a report must; told at one table of the sheet only. */
  readonly absent: readonly ProfileIndicator[];
  /** Ids of the indicators that stand in the table. */
  readonly present: readonly string[];
}

/** A value of an indicator in one period, in this table or one read before. */
export interface PeriodValue {
  /** "2024", "Q2 2024", as it stands in the period column, the series or the sheet's name. */
  readonly label: string;
  readonly target: number;
  readonly actual: number;
  /** Cell of the actual value, with its sheet where that is another. */
  readonly cell: string;
}

/** The nearest periods before and after the row's own in which its indicator was seen so far. */
export interface Neighbours {
  readonly own: string;
  readonly before?: PeriodValue;
  readonly after?: PeriodValue;
}

/** What one look at every name of a table told; arrays by row − `firstRow`. */
export interface NameGlances {
  readonly firstRow: number;
  /** {@link hashNameEnd} of each name. */
  readonly ends: Int32Array;
  /** 1 where a word of the name may tell a direction. */
  readonly tellsDirection: Uint8Array;
  /** 1 where the name is a text that begins with a visible character. */
  readonly visible: Uint8Array;
  /** Whether any name may be that of a part ("davon …", indented). */
  readonly parts: boolean;
}

/** What is known of time: the middle has no clock. Dates are ISO texts ("2026-06-30"). */
export interface Calendar {
  /** The reporting period of the profile. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The day as of which the profile asks to judge. */
  readonly reportingDate?: string;
  /** The day of the check, where the caller gives it. */
  readonly today?: string;
  /** Percentage points that an achievement may lag behind the share of the period that has passed. */
  readonly tolerance?: number;
}

/** How a percent column writes its values. */
export interface PercentForm {
  /** True when most number cells have a percent format: the cell holds 0.69 where a person reads 69 %. */
  readonly fraction: boolean;
  /** Decimals that most cells show. */
  readonly decimals: number;
  /** Number cells that this was read from. */
  readonly sample: number;
}

/** Shares (0 … 1) of the numbers in target and actual columns, from a sample of the rows. */
export interface ColumnFacts {
  readonly whole: number;
  readonly negative: number;
}

/** One data row, read once. Refilled row by row: keep values, never the object. */
export interface RowContext extends TableContext {
  /** Absolute row number. */
  readonly row: number;
  readonly target: NumberCell;
  readonly actual: NumberCell;
  readonly percent: NumberCell;
  readonly baseline: NumberCell;
  /** Which way the indicator is meant to go. */
  readonly direction: DirectionReason;
  /** The row's indicator in the profile's list. */
  readonly listed: ProfileIndicator | undefined;
  /** The value that the actual is measured by: the target, or the edge of the profile's range that it lies beyond. */
  readonly goal: number;
  /** The value at the start, from the table or the profile; NaN where there is none. */
  readonly start: number;
  readonly formula: Formula;
  /** What other periods say of a cumulative indicator; `undefined` where nothing tells the row's period. */
  neighbours(): Neighbours | undefined;
  /** The achievement is 100 · numerator / denominator; both NaN where it is undefined. */
  readonly numerator: number;
  readonly denominator: number;
  /**
   * What the table's own percent column is meant to state: mostly the achievement; the use of a limit (A / T) where the
   * table states that, 100 where it is capped. Checks of percentages compare with this, judgements never do.
   */
  readonly percentFormula: Formula;
  readonly percentNumerator: number;
  readonly percentDenominator: number;
  readonly status: Status;
  /** Why the status is `unclear` or `not-due`. */
  readonly reason: UnjudgedReason | undefined;
  /** The day as of which the row is judged before its period is over; `undefined` where it is over or nothing tells. */
  readonly running: Running | undefined;
}

/** A period that has begun and is not over. */
export interface Running {
  /** Share of the period that has passed, in percentage points; its first and its last day count. */
  readonly passed: number;
  /** ISO text. */
  readonly day: string;
}

/** Where in the row a problem lies: a role's cell, or the row's cells inside the table. */
export type Place = Role | 'row';

/** What a finding says besides where it is. */
export interface Details {
  readonly found: number | string | null;
  readonly expected: number | string | null;
  readonly difference?: number | null;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

/**
 * What a row check reports. The engine adds sheet, range, indicator and severity. `details` is asked for at once or never:
 * a finding that follows from another, or exceeds the limit, is only counted.
 */
export interface Problem<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly at: Place;
  /** What tells findings with the same message apart that are not told together. */
  readonly cause?: string;
  readonly details: () => Details;
}

/** What a table check reports. */
export interface TableProblem<MessageId extends string = string> extends Details {
  readonly messageId: MessageId;
  readonly range: CellRange;
  readonly indicator?: string;
  /** Cells below or beside the range's first row in which the problem explains other findings away (merged areas). */
  readonly explains?: readonly CellRange[];
}

/** A cell that claims to hold a reference value, read once. */
export interface ClaimContext {
  readonly sheet: Sheet;
  readonly claim: ReferenceClaim;
  /** What a person reads in the cell; a number under a percent format in percentage points. */
  readonly reading: Reading;
  /** The number in the unit of the source, NaN where there is none. */
  readonly value: number;
  /** Decimals that are shown of it. */
  readonly decimals: number;
  /** Unit written in the cell or its format ("%", "ha"), as far as it can be told. */
  readonly unit: string | undefined;
  /** What the source says for the period that the cell stands for, where it says a number. */
  readonly expected: (Observation & { readonly value: number }) | undefined;
  /** Whether the cell still holds what was inserted; false for cells in area tables. */
  readonly asInserted: boolean;
  readonly calendar: Calendar;
  /** Number of another cell of the sheet; NaN where there is none. */
  numberAt(cell: { readonly row: number; readonly column: number }): number;
}

/** What a check of a claim reports: about the cell, whose fix is made where the check asks for one. */
export interface ClaimProblem<MessageId extends string = string> extends Details {
  readonly messageId: MessageId;
}

export type ClaimReport<MessageId extends string = string> = (problem: ClaimProblem<MessageId>) => void;

/** What a check of the whole workbook reports: about a figure of one of its tables. */
export interface FigureProblem<MessageId extends string = string> extends Details {
  readonly messageId: MessageId;
  readonly table: TableFigures;
  readonly range: CellRange;
  readonly indicator: string;
}

export type FigureReport<MessageId extends string = string> = (problem: FigureProblem<MessageId>) => void;

export type Report<MessageId extends string = string> = (problem: Problem<MessageId>) => void;
export type TableReport<MessageId extends string = string> = (problem: TableProblem<MessageId>) => void;

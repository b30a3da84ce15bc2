import type { CellRange, CellRef } from './address';
import type { TableMapping } from './mapping';
import type { NamedPeriod } from './period';
import type { Question } from './question';
import type { Reading } from './reading';
import type { Role } from './role';
import type { Sheet } from './sheet';
import type { SheetArea } from './sheetArea';
import type { Testimony } from './testimony';

/** How the numbers of one column are written. Decided from all its texts, the workbook's culture, then the language. */
export type NumberStyle = 'german' | 'english';

/** Why a column was given its role: shown to the user, who can change it. */
export interface RoleEvidence {
  readonly role: Role;
  readonly column: number;
  /** The header as it stands in the sheet, line breaks folded to blanks ("Ist [h]"); "" for a blank header. */
  readonly header: string;
  /** Cells in the data rows that read as numbers, and cells that are filled. */
  readonly numbers: number;
  readonly filled: number;
}

/** Why a row with a number in a role column is not judged. */
export const otherReasons = ['total', 'heading', 'note', 'prompt', 'outside', 'unclear', 'not-due'] as const;
export type OtherReason = (typeof otherReasons)[number];

/** A row that holds a number in a role column and is not judged. Data rows and these are all rows with such a number. */
export interface OtherRow {
  /** Absolute row number, from 0. */
  readonly row: number;
  readonly reason: OtherReason;
}

/** What headers say about time; a result of 2023 says nothing about a goal for 2024. */
export interface TablePeriods {
  readonly target?: NamedPeriod;
  readonly actual?: NamedPeriod;
}

/** First and last row of a stretch, absolute. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * What a row adds up: a total, or an indicator that is the sum of others as well (because the profile lists it, a code stands
 * beside it, or "davon" rows follow it).
 */
export interface SumRow {
  /** What told it; `word` alone: the numbers may not be the sum. */
  readonly by: 'formula' | 'numbers' | 'word' | 'layout';
  readonly kind: 'sum' | 'mean' | 'difference';
  /**
   * The rows whose targets and whose actuals it adds up. They differ only where its formulas say so: then one of them leaves
   * rows out. Absent where nobody can tell; inner totals count once, with the rows that they add up.
   */
  readonly target?: readonly RowSpan[];
  readonly actual?: readonly RowSpan[];
}

/** What is known of the role columns before any row is looked at. */
export interface ColumnStyle {
  readonly numberStyle: NumberStyle;
  /** Set when nothing but the language decided the number style. */
  readonly undecided: boolean;
  /**
   * Set where signs of official statistics stand among the numbers: there "(12)" is an uncertain 12 and "12 s" an estimated
   * one; elsewhere "(12)" is below zero, as accountants write it.
   */
  readonly official?: true;
}

/**
 * One indicator table found in a sheet. It holds positions, not values: rows are read on demand, so that a table of a
 * million rows costs a million integers.
 */
export interface IndicatorTable {
  readonly sheet: string;
  /** Header and data rows, all columns of the table. */
  readonly range: CellRange;
  /**
   * First and last row of the header (the role words stand in the last). Where roles stand in rows and nothing heads the columns
   * there is none: then `bottom` is the row above `top`.
   */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Column of each role; a role may be absent. A recognised table may lack `target` or `actual`: then it is not checked further. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Name of the series ("2024", "Partner A") when a table holds several target/actual pairs; one IndicatorTable per pair. */
  readonly series?: string;
  /** Absolute row numbers of the data rows (no headers, totals, group rows, blanks, notes), ascending. */
  readonly dataRows: Int32Array;
  /** Absolute row numbers of totals inside the range: they take no part in the checks of achievement. */
  readonly totalRows: Int32Array;
  /** Rows with a number in a role column that are not judged, each with the reason, ascending. */
  readonly others?: readonly OtherRow[];
  /** Totals whose parts stand below them, and the last row of the parts. */
  readonly partsBelow?: ReadonlyMap<number, number>;
  /** Every row that adds up others, with its parts: all totals, and the data rows that are sums as well. */
  readonly sums?: ReadonlyMap<number, SumRow>;
  /**
   * Further columns in which names stand where the column of the indicator is blank ("Maßnahme | Teilmaßnahme"), the deepest
   * first.
   */
  readonly nameColumns?: readonly number[];
  /** Set for results without any target: parts and sums are checked, nothing is called missed or met. */
  readonly kind?: 'results';
  readonly evidence: readonly RoleEvidence[];
  /** Who spoke for and against this reading of the table. */
  readonly testimonies?: readonly Testimony[];
  /** What is open: at most one question a table. Nothing that depends on the answer is judged or found. */
  readonly questions?: readonly Question[];
  /** Excel tables, names, filters and print areas that spoke for this table or for where it ends. */
  readonly hints?: readonly SheetArea[];
  /** 0 … 1. Below the threshold of `tables/` nothing is reported. */
  readonly confidence: number;
  readonly styles: Readonly<Partial<Record<Role, ColumnStyle>>>;
  /** The periods that the headers of target and actual name. */
  readonly periods?: TablePeriods;
  /** The unit that the header names for all rows ("Soll [h]", "Aufwand in h" above both). */
  readonly unit?: string;
  /** Column that says for each row which way is better ("Lower is better", "↓"). */
  readonly directionColumn?: number;
  /**
   * Set when the roles stand in rows (SOLL and IST beneath each other): how far below the row of the actual the row of each
   * role stands. Then `dataRows` and `totalRows` are the rows of the actuals, and target and actual share a column.
   */
  readonly rowRoles?: Readonly<Partial<Record<Role, number>>>;
  readonly turned?: TurnedTable;
  /** The user's decision that made this table, with what was decided about its indicators. */
  readonly mapping?: TableMapping;
}

/**
 * The same table with its roles in columns: checks read this one, and what they find is told at `places`. Such tables are
 * small, people make them by hand, so the cells are copied.
 */
export interface TurnedTable {
  readonly sheet: Sheet;
  /** Positions in the copy. */
  readonly table: IndicatorTable;
  /** Where a cell of the copy stands in the workbook, by row and column; `undefined` for cells that nobody can see there. */
  readonly places: readonly (readonly (CellRef | undefined)[])[];
}

/** A header row that looks like an indicator table's, but lacks what a table needs: told to the user when nothing was found. */
export interface NearMiss {
  readonly sheet: string;
  readonly row: number;
  readonly range: CellRange;
  readonly found: readonly RoleEvidence[];
  readonly missing: readonly ('indicator' | 'target' | 'actual')[];
}

/** One data row, read. `undefined` stands for a role that the table has no column for. */
export interface IndicatorRow {
  /** Absolute row number, from 0. */
  readonly row: number;
  readonly indicator: string;
  readonly code: string | undefined;
  readonly unit: string | undefined;
  readonly target: Reading;
  readonly actual: Reading;
  readonly percent: Reading | undefined;
  readonly baseline: Reading | undefined;
}

/** Below this, recognition rests on words that may mean something else: the user is asked, not told. */
const CERTAIN = 0.65;

/** Whether the user should say if this is an indicator table. */
export function isDoubtful({ confidence, mapping }: IndicatorTable): boolean {
  return mapping === undefined && confidence < CERTAIN;
}

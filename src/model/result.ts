import type { SheetFigures } from './figures';
import type { Finding, Severity } from './finding';
import type { IndicatorTable, NearMiss } from './indicatorTable';
import type { AskedHosts, JudgedBy } from './judgedBy';
import type { Question } from './question';
import type { DroppedPart } from './storedPart';
import type { PassedOver, ReportVerdict } from './verdict';
import type { DirectionReason, MeasureReason, TableMapping } from './mapping';

/** Where an indicator stands against its target. Bands come from the profile. */
export const statuses = [
  'met',
  'near',
  'under',
  'critical',
  'open',
  'undefined',
  /** The table leaves more than one reading open: nothing is judged until somebody says which. */
  'unclear',
  /** The target lies later than the day of the report. */
  'not-due',
] as const;
export type Status = (typeof statuses)[number];

/** Zero of every status, to be counted up. */
export function noCounts(): Record<Status, number> {
  return {
    met: 0,
    near: 0,
    under: 0,
    critical: 0,
    open: 0,
    undefined: 0,
    unclear: 0,
    'not-due': 0,
  };
}

/** Why a row is `unclear` or `not-due`. */
export const unjudgedReasons = ['direction', 'unit', 'period', 'pairing', 'no-target'] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/** What was calculated for one data row. */
export interface RowResult {
  /** Absolute row number, from 0. */
  readonly row: number;
  readonly indicator: string;
  readonly target: number | null;
  readonly actual: number | null;
  /** Percentage points, exact to 15 digits; `null` where it is undefined. */
  readonly achievement: number | null;
  readonly status: Status;
  /** Given with `unclear` and `not-due`. */
  readonly reason?: UnjudgedReason;
  /** Unit of the values, where the table or the profile tells one. */
  readonly unit?: string;
  /** The row that this one is a part of ("davon …"), absolute. */
  readonly whole?: number;
  /** Which way the indicator is meant to go, and why. The engine always says so. */
  readonly direction?: DirectionReason;
}

/** Counts over tables: one number per status and per severity. */
export interface Summary {
  readonly tables: number;
  readonly rows: number;
  readonly met: number;
  readonly near: number;
  readonly under: number;
  readonly critical: number;
  readonly open: number;
  readonly undefined: number;
  readonly unclear: number;
  readonly notDue: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts of statuses under the names that a summary has for them. */
export function summaryCounts({
  'not-due': notDue,
  ...counts
}: Readonly<Record<Status, number>>): Omit<Record<Status, number>, 'not-due'> & { notDue: number } {
  return { ...counts, notDue };
}

/** What little of a row is asked of many: no exact percentage is made for it. */
export type RowGlance = Pick<RowResult, 'row' | 'target' | 'actual' | 'status'>;

/** The results of one table's rows, kept in columns so that a million rows stay small. */
export interface RowResults extends Iterable<RowResult> {
  readonly length: number;
  at(index: number): RowResult;
  glance(index: number): RowGlance;
  /** What a row's indicator is measured in, and why. The engine always says so. */
  measure?(index: number): MeasureReason;
}

export interface TableResult {
  readonly table: IndicatorTable;
  readonly rows: RowResults;
  /** Rows of each status, so that nobody has to go through a million of them. The engine always gives it. */
  readonly counts?: Readonly<Record<Status, number>>;
}

/** A saved mapping that no longer fits its sheet; the sheet was recognised as if it were not there. */
export interface MappingProblem {
  readonly mapping: TableMapping;
  readonly reason:
    | 'outside-sheet'
    | 'blank-header'
    | 'columns'
    | 'no-rows'
    /** Its headers stand nowhere on the sheet any more. */
    | 'header-gone'
    /** Its headers stand in several places. */
    | 'ambiguous'
    /** No sheet of that name is left, and its headers stand on no other. */
    | 'sheet-gone';
}

/** The result of checking one sheet, or several (then tables and findings are in sheet order). */
/** Which of the indicators that the profile asks for stand on a sheet. */
export interface ListedIndicators {
  /** Ids of those in its tables. */
  readonly present: readonly string[];
  /** Ids of those that its findings call absent, each in one finding. */
  readonly absent: readonly string[];
  /** How serious these findings are. */
  readonly severity: Severity;
}

export interface CheckResult {
  readonly tables: readonly TableResult[];
  /** In the order of the rows; within a row in the order of the checks. Those about reference values come last. */
  readonly findings: readonly Finding[];
  /** Findings that were counted, but not kept because there were more than the limit. */
  readonly findingsDropped: number;
  readonly nearMisses: readonly NearMiss[];
  /** Open questions about rows that may be a table beside those that were found; absent for none. */
  readonly questions?: readonly Question[];
  /** Saved mappings that could not be used; absent when all could. */
  readonly mappingProblems?: readonly MappingProblem[];
  /** What was stored in the workbook and is not used, where there is any. */
  readonly dropped?: readonly DroppedPart[];
  readonly summary: Summary;
  /** The answers, as they were typed, that were given from outside of the workbook and fitted a question; absent for none. */
  readonly answered?: readonly string[];
  /** How the workbook stands, and why; added where a whole workbook or sheet is checked. */
  readonly verdict?: ReportVerdict;
  /** What was not looked at, or nearly taken for a table; added with the verdict. */
  readonly passedOver?: readonly PassedOver[];
  /** Whose profile judged; added with the verdict. */
  readonly judgedBy?: JudgedBy;
  /** Who was asked for reference values, where anybody was to be. */
  readonly askedHosts?: AskedHosts;
  /** Only where the profile has a list and tells what is absent: needed to see the sheets of a workbook as one report. */
  readonly listed?: ListedIndicators;
  /** The sheet's figures, where they are compared with those of others. */
  readonly figures?: SheetFigures;
}

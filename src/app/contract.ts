import type {
  CellRange,
  CellWrite,
  CheckResult,
  ColumnDescription,
  Finding,
  Language,
  TableMapping,
  WrittenReference,
} from '../model';
import type { Profile, ProfileSettings } from '../profile';
import type { ReferenceUseCases } from './references/contract';
import type { FilesUseCases } from './batch/contract';
import type { SubmissionUseCases } from './submission/contract';

export type * from './batch/contract';
export type * from './references/contract';
export type * from './submission/contract';

/**
 * The use cases that faces (task pane, ribbon commands) call. One object per running add-in; every call is safe to repeat.
 * Failures are thrown as {@link UserFacingError}: a code with data, made into text by `messages/`, never a bare Error.
 */
export interface Zielcheck {
  /** Reads the workbook's index: sheets, the active sheet and selection, what the host can do, what was remembered. */
  open(signal?: AbortSignal): Promise<WorkbookOverview>;
  /** Reads and checks one sheet or all visible ones. */
  check(scope: Scope, options?: RunOptions): Promise<Report>;
  /** Adds our markings to the rows of a report (replacing earlier ones). Returns the number of rows marked. */
  mark(report: Report): Promise<number>;
  /** Removes every marking of ours in the workbook, leaving it exactly as before. */
  unmark(): Promise<void>;
  /** Whether markings of ours stand in the workbook. */
  marked(): Promise<boolean>;
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
  /** Selects the range in Excel and scrolls it into view. */
  select(sheet: string, range: CellRange): Promise<void>;
  /** Where the user is: sheet and range, for going back with Esc. */
  selection(): Promise<Place | undefined>;
  /** Remembers choices in the workbook. */
  remember(choices: Choices): Promise<void>;
  /** What stands in the columns of a range, of which the user says what they are. */
  describeColumns(place: Place, headerRows: number): Promise<DescribedRange>;
  /**
   * Remembers what the user decided about a table, one decision per series, in place of every decision about the ranges that
   * they touch and about `instead`. Returns all decisions remembered now. A report made before does not know of them.
   */
  saveMappings(mappings: readonly TableMapping[], instead?: Place): Promise<readonly TableMapping[]>;
  /** Forgets every decision about tables that touch the place. Returns those that are left. */
  removeMappings(place: Place): Promise<readonly TableMapping[]>;
  /** The report profile stored in the workbook, read afresh; `undefined` where there is none. */
  readProfile(): Promise<StoredProfile | undefined>;
  /** Reads the text of a profile as a user's file holds it. */
  judgeProfile(text: string): Promise<StoredProfile>;
  /** Loads a profile from an https address and reads it. Only hosts are asked that the administrator has allowed. */
  profileAt(address: string, signal: AbortSignal): Promise<ProfileAtAddress>;
  /** Stores a profile in the workbook, in place of the one before; a report made before does not know of it. */
  saveProfile(profile: Profile): Promise<void>;
  /** Takes the stored profile out of the workbook without a trace. */
  removeProfile(): Promise<void>;
  /** Makes an empty reporting workbook of a profile and opens it in a window of its own; this workbook stays as it is. */
  openReportBook(profile: Profile, language: Language): Promise<void>;
  /** Reference statistics: loaded when first asked for. */
  references(): Promise<ReferenceUseCases>;
  /** Handing the report in: loaded when first asked for. */
  submission(): Promise<SubmissionUseCases>;
  /** Workbook files beside the open one: loaded when first asked for. */
  files(): Promise<FilesUseCases>;
  /** Calls back when cells or the active sheet change by the user's hand, at most once per 300 ms. Returns the unsubscriber. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}

export type Scope = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'workbook' };

export interface RunOptions {
  /** Ask the sources of reference values on the network; the cache and what needs no network only by default. */
  readonly online?: boolean;
  readonly signal?: AbortSignal;
  /**
   * Set where the check follows an edit: of a sheet that was checked so before, only what the edit may have changed is read again.
   * "pause" reads all of it again, for what no event has told, and remembers that.
   */
  readonly after?: 'edit' | 'pause';
  /** Called with what is being done and how far it is, 0 … 1. */
  readonly onProgress?: (progress: {
    readonly step: 'reading' | 'checking';
    readonly sheet: string;
    readonly done: number;
  }) => void;
}

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A range of which the user says what stands in its columns. */
export interface DescribedRange {
  /** As asked for; where that was a header only, down to the last row before the next blank one. */
  readonly range: CellRange;
  readonly columns: readonly ColumnDescription[];
}

export interface WorkbookOverview {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly active: boolean }[];
  /** Language of Excel's interface. */
  readonly language: Language;
  readonly choices: Choices;
  readonly marked: boolean;
  /** True when stored choices could not be read and the defaults are used instead: the user is told. */
  readonly choicesDropped: boolean;
  /** What the user decided about tables, also of sheets that are gone. */
  readonly mappings: readonly TableMapping[];
  /** True when stored decisions could not be read: their tables are recognised as usual, and the user is told. */
  readonly mappingsDropped: boolean;
  /** True when something is stored about handing the workbook in. */
  readonly hasSubmission?: boolean;
}

/** The profile of a workbook, or what is wrong with it, one line each. */
export type StoredProfile = { readonly profile: Profile } | { readonly problems: readonly string[] };

/** A profile from an address, or what is wrong: with it, or with the way to it. `name` is the address without what may be secret. */
export type ProfileAtAddress = { readonly name: string; readonly reached: boolean } & StoredProfile;

/** A finished check, with what is needed to act on it later. */
export interface Report {
  readonly scope: Scope;
  readonly result: CheckResult;
  readonly profile: Profile;
  /** Milliseconds since 1970, from the clock of the machine. */
  readonly finishedAt: number;
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

/** What is remembered in the workbook. */
export interface Choices {
  readonly language?: Language;
  /** Wins over the workbook's profile, check by check. */
  readonly profile?: ProfileSettings;
  readonly percentAs?: 'formula' | 'value';
  /** Check again by itself after an edit in the sheet. On where nothing is remembered. */
  readonly live?: boolean;
}

export type WorkbookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Where cells were edited, in A1 notation without the sheet; "" for any other change, such as inserted rows. */
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'activated'; readonly sheet: string };

import type { CellRange, CheckResult, Language, TableMapping } from '../../model';
import type { Profile } from '../../profile';
import type { RunProgress } from '../../report/run';
import type { Choices } from '../../stored';

/** Opening and checking the workbook, and being in it. */
export interface CheckUseCases {
  /** Reads the workbook's index: sheets, the active sheet and selection, what the host can do, what was remembered. */
  open(signal?: AbortSignal): Promise<WorkbookOverview>;
  /** Reads and checks one sheet or all visible ones. */
  check(scope: Scope, options?: RunOptions): Promise<Report>;
  /** Selects the range in Excel and scrolls it into view. */
  select(sheet: string, range: CellRange): Promise<void>;
  /** Where the user is: sheet and range, for going back with Esc. */
  selection(): Promise<Place | undefined>;
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
  /** Called with what is being done and how far it is. */
  readonly onProgress?: (progress: RunProgress) => void;
}

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
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

/** A finished check, with what is needed to act on it later. */
export interface Report {
  readonly scope: Scope;
  readonly result: CheckResult;
  readonly profile: Profile;
  /** Milliseconds since 1970, from the clock of the machine. */
  readonly finishedAt: number;
}

export type WorkbookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Where cells were edited, in A1 notation without the sheet; "" for any other change, such as inserted rows. */
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'activated'; readonly sheet: string };

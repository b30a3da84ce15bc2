import type { Change, Choices, Report, RunOptions, Scope, WorkbookOverview } from '../../app/contract';
import type {
  CheckId,
  IndicatorTable,
  Language,
  NearMiss,
  Status,
  TableMapping,
  UserFacingError,
} from '../../model';
import type { Insight } from './insight';

export type Progress = Parameters<NonNullable<RunOptions['onProgress']>>[0];

/** What the pane is doing. What it shows of the last check is beside it and survives a failure. */
export type Phase =
  | { readonly kind: 'opening' }
  /** `quiet`: the pane checks by itself; what is shown stays until the new result is there. */
  | { readonly kind: 'checking'; readonly quiet: boolean; readonly progress?: Progress }
  | { readonly kind: 'writing' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'failed'; readonly error: UserFacingError };

/** Why changes are shown before they are written. */
export type ChangePurpose = 'fix' | 'fix-kind' | 'fix-all' | 'fill-formula' | 'fill-value';

/** What the mapper starts from: a table, a header that came close, or whatever is selected in Excel. */
export type MapperSubject =
  | { readonly kind: 'table'; readonly table: IndicatorTable }
  | { readonly kind: 'miss'; readonly miss: NearMiss }
  | { readonly kind: 'selection' };

/** The tabs of the pane, in the order of their tabs; each is one entry in `components/Tabs` and one in `Pane`. */
export const tabs = ['check', 'reference', 'submission'] as const;
export type Tab = (typeof tabs)[number];

/** The pages that the menu opens. */
export type MenuPage = 'settings' | 'profile' | 'new-book' | 'files';

/** What is in the pane. Everything but the overview covers it and leads back to it. */
export type Page =
  | { readonly kind: 'overview' }
  | { readonly kind: 'menu'; readonly page: MenuPage }
  | { readonly kind: 'check'; readonly check: CheckId }
  | { readonly kind: 'mapper'; readonly subject: MapperSubject }
  /** `changes` is undefined while they are being read. */
  | { readonly kind: 'changes'; readonly purpose: ChangePurpose; readonly changes?: readonly Change[] };

/** A short message about something that has happened. It is worded when it is shown, so that it follows the language. */
export type Notice =
  | { readonly kind: 'applied'; readonly count: number }
  | { readonly kind: 'marked'; readonly count: number }
  | {
      readonly kind:
        | 'undone'
        | 'unmarked'
        | 'cancelled'
        | 'choices-dropped'
        | 'mappings-dropped'
        | 'mapped'
        | 'ignored'
        | 'unmapped'
        | 'profile-saved'
        | 'profile-removed'
        | 'book-opened';
    }
  /** What a tab that is loaded later says; `undo` offers the way back. */
  | { readonly kind: 'said'; readonly words: (language: Language) => string; readonly undo: boolean }
  | { readonly kind: 'failed'; readonly error: UserFacingError };

/** A finished check and what was drawn from it for showing. */
export interface Checked {
  readonly report: Report;
  readonly insight: Insight;
}

/** A table that the picker offers. */
export interface KnownTable {
  readonly key: string;
  readonly sheet: string;
  readonly label: string;
}

export interface PaneState {
  readonly phase: Phase;
  readonly overview: WorkbookOverview | undefined;
  readonly choices: Choices;
  /** What the user decided about tables of this workbook. */
  readonly mappings: readonly TableMapping[];
  readonly scope: Scope | undefined;
  /** The one table of the scope that is shown; all of them when undefined. */
  readonly tableKey: string | undefined;
  readonly checked: Checked | undefined;
  /** Tables seen so far, per sheet; a sheet that was never checked has no entry. */
  readonly known: ReadonlyMap<string, readonly KnownTable[]>;
  readonly filter: Status | undefined;
  readonly tab: Tab;
  /** Tabs that were looked into: they keep their state while another one is shown. */
  readonly visited: readonly Tab[];
  readonly page: Page;
  readonly notice: Notice | undefined;
  readonly marked: boolean;
  /** The sheet was edited after the check that is shown. */
  readonly stale: boolean;
  readonly canUndo: boolean;
}

export type PaneEvent =
  | { readonly type: 'opened'; readonly overview: WorkbookOverview }
  | { readonly type: 'check-started'; readonly scope: Scope; readonly quiet: boolean }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: UserFacingError }
  | { readonly type: 'went-stale' }
  | { readonly type: 'table-picked'; readonly key: string | undefined }
  | { readonly type: 'filtered'; readonly status: Status | undefined }
  | { readonly type: 'page-opened'; readonly page: Page }
  | { readonly type: 'tab-opened'; readonly tab: Tab }
  | { readonly type: 'changes-read'; readonly changes: readonly Change[] }
  | { readonly type: 'write-started' }
  | {
      readonly type: 'written';
      readonly notice: Notice;
      readonly marked?: boolean;
      readonly canUndo?: boolean;
      readonly mappings?: readonly TableMapping[];
    }
  /** Nothing was written; a page that was being filled in stays. */
  | { readonly type: 'write-failed'; readonly notice: Notice }
  | { readonly type: 'notified'; readonly notice: Notice | undefined }
  | { readonly type: 'chosen'; readonly choices: Choices };

/** What the use cases of the pane share. */
export interface PaneContext {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

import type { CheckId, Fix, Role, Severity, Status, UnjudgedReason } from '../model';

/** A noun that is counted: "1 Zelle", "2 Zellen". Zero is a number like any other. */
export type Counted = (count: number) => string;

/** Every text of the pane. One object per language; a text that is missing in one of them does not compile. */
export interface UiText {
  readonly productName: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly statusCounts: Readonly<Record<Status, Counted>>;
  readonly severityGroups: Readonly<Record<Severity, Counted>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly tabs: TabsText;
  readonly header: HeaderText;
  readonly verdict: VerdictText;
  readonly actions: ActionText;
  readonly busy: BusyText;
  readonly achievement: AchievementText;
  readonly findings: FindingsText;
  readonly failure: FailureText;
  readonly checked: CheckedText;
}

/** The tabs of the pane, as their tabs name them. */
interface TabsText {
  readonly label: string;
  readonly check: string;
  readonly reference: string;
  readonly submission: string;
}

interface HeaderText {
  readonly picker: string;
  readonly wholeWorkbook: string;
  readonly wholeSheet: (sheet: string) => string;
  readonly sheetWithoutTable: (sheet: string) => string;
  readonly columns: string;
  readonly commands: string;
}

interface VerdictText {
  readonly noTable: string;
  readonly fine: (indicators: number, met: number) => string;
  /** What is left to say after the first causes: "und 2 weitere Befunde". */
  readonly more: Counted;
  readonly missed: Counted;
  readonly nearlyMissed: Counted;
  readonly open: Counted;
  /** Why nobody can say that all is in order. */
  readonly questions: Counted;
  readonly unjudged: Counted;
  readonly nothingJudged: string;
  /** One cause, counted, in a few words: "3 Zahlen als Text". A check without one is counted among the `more`. */
  readonly causes: Readonly<Partial<Record<CheckId, Counted>>>;
  /** Joins the causes and what is left: "2 Ziele verfehlt und 3 weitere Befunde". */
  readonly and: string;
  /** When nothing but causes without words of their own is left: "2 Befunde". */
  readonly findings: Counted;
  readonly barLabel: string;
  readonly showAll: string;
}

interface ActionText {
  readonly check: string;
  readonly checkAgain: string;
  readonly mark: string;
  readonly markedState: string;
  readonly checkWorkbook: string;
  readonly retry: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
}

interface BusyText {
  readonly opening: string;
  readonly reading: (sheet: string) => string;
  readonly checking: (sheet: string) => string;
  readonly writing: string;
  readonly cancelled: string;
  readonly stale: string;
}

interface AchievementText {
  readonly heading: string;
  readonly targetLine: string;
  readonly actualOfTarget: (actual: string, target: string) => string;
  readonly actualOnly: (actual: string) => string;
  readonly targetOnly: (target: string) => string;
  readonly unnamed: (row: number) => string;
  /** Why nobody can say how a row does. */
  readonly reasons: Readonly<Record<UnjudgedReason, string>>;
  readonly noValue: string;
  readonly more: Counted;
}

interface FindingsText {
  readonly heading: (count: number) => string;
  readonly none: string;
  readonly keys: string;
  readonly solveAll: string;
  /** All findings with a fix of one kind: "Alle 3 Zahlen umwandeln". */
  readonly solveKind: Readonly<Record<Fix['kind'], Counted>>;
  readonly fix: Readonly<Record<Fix['kind'], string>>;
  readonly fixFor: (action: string, cell: string) => string;
  readonly details: (cell: string) => string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly points: (value: string) => string;
  readonly why: string;
  readonly page: (title: string) => string;
  readonly next: string;
  readonly empty: string;
  readonly more: Counted;
  readonly dropped: Counted;
}

interface FailureText {
  readonly where: (place: string) => string;
  readonly details: string;
  readonly crashed: string;
  readonly crashedNext: string;
}

interface CheckedText {
  readonly at: (time: string) => string;
  readonly heading: string;
}

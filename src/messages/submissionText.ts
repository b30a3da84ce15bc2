import type { DecisionKind, SubmissionVerdict } from '../model';

/** The points of the checklist, as `submission` names them. */
type Point = 'project' | 'indicators' | 'errors' | 'explanations' | 'values' | 'warnings' | 'references';

/** Everything that is said about handing a report in: in the pane, in the protocol, on the command line. */
export interface SubmissionText {
  readonly title: string;
  readonly intro: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly noTable: string;
  readonly damaged: string;
  readonly verdicts: Readonly<Record<SubmissionVerdict, string>>;
  readonly verdictAdvice: Readonly<Record<SubmissionVerdict, string>>;
  readonly checklist: string;
  readonly points: Readonly<Record<Point, string>>;
  readonly notAsked: Readonly<Record<Point, string>>;
  readonly states: Readonly<Record<'done' | 'warning' | 'open' | 'none', string>>;
  readonly openCount: (count: number) => string;
  readonly more: (count: string) => string;
  readonly goTo: (place: string) => string;
  readonly missed: (gap: string, actual: string, target: string, achievement: string) => string;
  readonly rowOpen: string;
  readonly valuesOpen: string;
  readonly fieldEmpty: (label: string) => string;
  readonly fieldNotFound: (label: string) => string;
  readonly since: {
    readonly unchanged: (day: string) => string;
    readonly changed: (day: string) => string;
    readonly none: string;
    readonly rows: Readonly<Record<'added' | 'removed' | 'changed', (name: string) => string>>;
    readonly tables: Readonly<Record<'added' | 'removed' | 'changed', (sheet: string) => string>>;
    readonly target: (before: string, now: string) => string;
    readonly actual: (before: string, now: string) => string;
    readonly blank: string;
  };
  /** Comparing with an earlier state of the report, in a file. */
  readonly earlier: {
    readonly title: string;
    readonly about: string;
    readonly choose: string;
    readonly reading: (file: string) => string;
    readonly changes: (count: string, one: boolean, file: string) => string;
    readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
    readonly close: string;
  };
  readonly explain: {
    readonly action: string;
    readonly about: (name: string) => string;
    readonly label: string;
    readonly intoCell: (cell: string) => string;
    readonly noColumn: string;
    readonly save: string;
    readonly keep: string;
    readonly replaces: (before: string, after: string) => string;
    readonly replace: string;
    readonly empty: string;
    readonly tooLong: (most: string) => string;
    readonly written: (cell: string) => string;
  };
  readonly ignore: {
    readonly action: string;
    readonly about: (finding: string) => string;
    readonly label: string;
    readonly hint: string;
    readonly save: string;
    readonly saved: string;
    readonly full: string;
  };
  readonly cancel: string;
  readonly undo: string;
  readonly undone: string;
  readonly decided: string;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly reset: string;
  readonly resetAbout: (finding: string) => string;
  readonly resetAll: string;
  readonly resetDone: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly protocol: {
    readonly title: string;
    readonly about: string;
    readonly write: string;
    readonly update: string;
    readonly download: string;
    readonly remove: string;
    readonly written: (sheet: string) => string;
    readonly removed: string;
    readonly file: string;
    readonly sheet: string;
    readonly workbook: string;
    readonly verdict: string;
    readonly day: string;
    readonly profile: string;
    readonly noProfile: string;
    /** What the workbook changed about the checks. */
    readonly changedChecks: string;
    readonly checks: string;
    readonly version: (version: string) => string;
    readonly fingerprint: string;
    readonly fingerprintAbout: string;
    readonly counts: string;
    readonly severities: readonly [error: string, warning: string, info: string];
    readonly indicators: string;
    readonly chart: string;
    readonly achievement: string;
    readonly best: (shown: string, all: string) => string;
    readonly missed: string;
    readonly reason: string;
    readonly noReason: string;
    readonly decided: string;
    readonly openFindings: string;
    readonly references: string;
    readonly none: string;
    readonly columns: {
      readonly place: string;
      readonly indicator: string;
      readonly what: string;
      readonly finding: string;
      readonly decision: string;
      readonly source: string;
      readonly value: string;
    };
    readonly page: (number: number, all: number) => string;
  };
}

import type { CheckId, Severity, TableFigures } from '../../model';
import type {
  ClaimContext,
  ClaimReport,
  FigureReport,
  Report,
  RowContext,
  TableContext,
  TableReport,
} from './context';
import { optionProblems, optionValues, standardsOf } from './options';
import type { OptionProblem, OptionsOf } from './options';

export { noOptions, numberOption, switchOption } from './options';
export type { OptionProblem } from './options';

/** The message of a check whose options cannot be used: it runs with its defaults and says so. */
export const INVALID_OPTIONS = 'invalid-options';

/** A message with what to do about it. Placeholders: see `template.ts`. */
export interface MessageText {
  readonly message: string;
  readonly advice: string;
  /**
   * What it says of several places of a table at once, for the messages that are told together: `count` is the number of places,
   * `rows` that of the table's rows; everything else is that of the first place.
   */
  readonly many?: {
    readonly message: string;
    /** The message's own advice where it is left out. */
    readonly advice?: string;
    /** What is said where every row is concerned, in one column with a header: `header` is that. */
    readonly all?: string;
  };
  /** A short form that follows the message of another finding about the same row. */
  readonly beside?: string;
}

/** The texts of one check in one language, every message: complete by type. */
export interface CheckText<MessageId extends string = string> {
  readonly messages: Readonly<Record<MessageId, MessageText>>;
}

interface Meta<Id extends CheckId, MessageId extends string, Options> {
  readonly id: Id;
  /** The check's severity unless a profile sets another. */
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Severity of each message; one that is milder than the check's own stays milder when a profile raises the check. */
  readonly messages: Readonly<Record<MessageId, Severity>>;
  /** Messages whose findings in one table have one cause: they are told as one finding with all its cells. */
  readonly together?: readonly NoInfer<MessageId>[];
  readonly options: OptionsOf<Options>;
}

/** A check that looks at one row at a time. `run` is pure: it reads the row and reports. */
export interface RowDefinition<Id extends CheckId, MessageId extends string, Options> extends Meta<
  Id,
  MessageId,
  Options
> {
  readonly level: 'row';
  run(row: RowContext, report: Report<MessageId>, options: Options): void;
}

/** A check that looks at a table as a whole, before its rows. Reports in ascending order of rows. */
export interface TableDefinition<Id extends CheckId, MessageId extends string, Options> extends Meta<
  Id,
  MessageId,
  Options
> {
  readonly level: 'table';
  run(table: TableContext, report: TableReport<MessageId>, options: Options): void;
}

/** A check that looks at one cell that claims to hold a reference value. */
export interface ClaimDefinition<Id extends CheckId, MessageId extends string, Options> extends Meta<
  Id,
  MessageId,
  Options
> {
  readonly level: 'claim';
  run(cell: ClaimContext, report: ClaimReport<MessageId>, options: Options): void;
}

/** A check that compares the tables of a workbook with each other. */
export interface WorkbookDefinition<Id extends CheckId, MessageId extends string, Options> extends Meta<
  Id,
  MessageId,
  Options
> {
  readonly level: 'workbook';
  run(tables: readonly TableFigures[], report: FigureReport<MessageId>, options: Options): void;
}

/** A check bound to its options. */
type Runner =
  | { readonly level: 'row'; readonly run: (row: RowContext, report: Report) => void }
  | { readonly level: 'table'; readonly run: (table: TableContext, report: TableReport) => void }
  | { readonly level: 'claim'; readonly run: (cell: ClaimContext, report: ClaimReport) => void }
  | {
      readonly level: 'workbook';
      readonly run: (tables: readonly TableFigures[], report: FigureReport) => void;
    };

/** A check as registry, engine and profile see it: its options' type is closed over. */
export interface Check<Id extends CheckId = CheckId> {
  readonly id: Id;
  readonly level: 'row' | 'table' | 'claim' | 'workbook';
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly messages: Readonly<Record<string, Severity>>;
  readonly together: ReadonlySet<string>;
  /** Names of the options. */
  readonly optionNames: readonly string[];
  /** The options as they are when a profile sets none. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What is wrong with options of the check; nothing if they can be used. */
  issues(options: Readonly<Record<string, unknown>>): readonly OptionProblem[];
  /** Binds the options; says what is wrong with them instead of throwing. */
  configure(
    options: Readonly<Record<string, unknown>>,
  ): Runner | { readonly problems: readonly OptionProblem[] };
}

/** The one way to write a check: meta data, messages, options and a pure function, all tied by type. */
export function defineCheck<Id extends CheckId, MessageId extends string, Options>(
  definition:
    | RowDefinition<Id, MessageId, Options>
    | TableDefinition<Id, MessageId, Options>
    | ClaimDefinition<Id, MessageId, Options>
    | WorkbookDefinition<Id, MessageId, Options>,
): Check<Id> {
  const { id, level, severity, fixable, messages, together = [], options } = definition;
  return {
    id,
    level,
    severity,
    fixable,
    messages,
    together: new Set<string>(together),
    optionNames: Object.keys(options),
    defaults: standardsOf(options),
    issues: (given) => optionProblems(options, given),
    configure(given) {
      const problems = optionProblems(options, given);
      if (problems.length > 0) return { problems };
      const values = optionValues(options, given);
      switch (definition.level) {
        case 'row':
          return { level: 'row', run: (row, report) => definition.run(row, report, values) };
        case 'table':
          return { level: 'table', run: (table, report) => definition.run(table, report, values) };
        case 'claim':
          return { level: 'claim', run: (cell, report) => definition.run(cell, report, values) };
        case 'workbook':
          return { level: 'workbook', run: (tables, report) => definition.run(tables, report, values) };
      }
    },
  };
}

import * as z from 'zod/mini';
import {
  checkIds,
  decisionKinds,
  verdictReasonCodes,
  directions,
  otherReasons,
  partNames,
  questionTopics,
  roles,
  severities,
  statuses,
  submissionVerdicts,
  unjudgedReasons,
  witnessIds,
} from '../model';

// The JSON that `zielcheck check --format json` prints. Others rely on it: keys may be added, never changed or removed.

const columnSchema = z.optional(z.string().check(z.regex(/^[A-Z]{1,3}$/)));
const rangeSchema = z.string().check(z.regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/));
const countSchema = z.int().check(z.nonnegative());

const rowSchema = z.strictObject({
  /** The sheet's row number, from 1. */
  row: z.int().check(z.positive()),
  indicator: z.string(),
  target: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  /** Percentage points, exact to 15 digits; null where undefined. */
  achievement: z.nullable(z.number()),
  status: z.enum(statuses),
  /** Given with `unclear` and `not-due`. */
  reason: z.optional(z.enum(unjudgedReasons)),
  /** Given where less is better. */
  direction: z.optional(z.enum(directions)),
});

const tableSchema = z.strictObject({
  sheet: z.string(),
  /** Header and data rows. */
  range: rangeSchema,
  /** Which target/actual pair this is, where a table holds several. */
  series: z.optional(z.string()),
  columns: z.strictObject({
    indicator: columnSchema,
    target: columnSchema,
    actual: columnSchema,
    percent: columnSchema,
    code: columnSchema,
    unit: columnSchema,
    baseline: columnSchema,
    deviation: columnSchema,
    period: columnSchema,
    partner: columnSchema,
    explanation: columnSchema,
    status: columnSchema,
  }),
  /**
   * Given where the roles stand in rows beneath each other: how many rows below the row of the actual the row of each role
   * stands. `row` of each result is the row of the actual, and target and actual share a column.
   */
  rowRoles: z.optional(z.partialRecord(z.enum(roles), z.int())),
  /** Excel tables, names, filters and print areas that spoke for this table or for where it ends; given where there are any. */
  hints: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(['table', 'name', 'filter', 'print']),
        name: z.optional(z.string()),
        range: rangeSchema,
      }),
    ),
  ),
  /** With `--explain-tables`: who spoke for (positive) and against (negative) this reading of the table, strongest first. */
  evidence: z.optional(
    z.array(
      z.strictObject({
        witness: z.enum(witnessIds),
        /** Which of the witness's sentences it is. */
        message: z.string(),
        weight: z.number(),
        /** What the sentence is made of: columns as letters, counts as numbers, words as they stand in the sheet. */
        data: z.record(z.string(), z.union([z.string(), z.number()])),
        /** The sentence in the language of the output. */
        text: z.string(),
      }),
    ),
  ),
  /** Given where recognition is not sure: a person should say whether this is an indicator table. */
  doubtful: z.optional(z.literal(true)),
  rows: z.array(rowSchema),
  /**
   * Rows that hold a number in a column of target, actual, percentage, baseline or deviation and are not in `rows`, each with the
   * reason.
   */
  others: z.array(z.strictObject({ row: z.int().check(z.positive()), reason: z.enum(otherReasons) })),
});

const findingSchema = z.strictObject({
  check: z.enum(checkIds),
  severity: z.enum(severities),
  sheet: z.string(),
  range: rangeSchema,
  /**
   * Given where one cause shows in several places: all of them, neighbours joined, how many there are, and what stands in each
   * (of a great many the first 10,000). `range`, `found` and `expected` are those of the first.
   */
  cells: z.optional(z.array(rangeSchema)),
  count: z.optional(countSchema),
  places: z.optional(
    z.array(
      z.strictObject({
        range: rangeSchema,
        indicator: z.nullable(z.string()),
        found: z.nullable(z.union([z.number(), z.string()])),
        expected: z.nullable(z.union([z.number(), z.string()])),
      }),
    ),
  ),
  series: z.optional(z.string()),
  /** Null where the finding is not about one row. */
  indicator: z.nullable(z.string()),
  found: z.nullable(z.union([z.number(), z.string()])),
  expected: z.nullable(z.union([z.number(), z.string()])),
  difference: z.nullable(z.number()),
  message: z.string(),
  fixable: z.boolean(),
});

const summarySchema = z.strictObject({
  tables: countSchema,
  rows: countSchema,
  met: countSchema,
  near: countSchema,
  under: countSchema,
  critical: countSchema,
  open: countSchema,
  undefined: countSchema,
  unclear: countSchema,
  notDue: countSchema,
  errors: countSchema,
  warnings: countSchema,
  infos: countSchema,
});

const changeKindSchema = z.enum(['added', 'removed', 'changed']);
const valuesSchema = z.strictObject({ target: z.nullable(z.number()), actual: z.nullable(z.number()) });

const submissionSchema = z.strictObject({
  /** SHA-256 over the content of the indicator tables. */
  fingerprint: z.string().check(z.regex(/^[\da-f]{64}$/)),
  /** Against the last protocol in the file. */
  state: z.enum(['none', 'unchanged', 'changed']),
  /** ISO day of that protocol. */
  checkedOn: z.optional(z.string()),
  /** What changed since, where something did. */
  changes: z.optional(
    z.strictObject({
      rows: z.array(
        z.strictObject({
          kind: changeKindSchema,
          sheet: z.string(),
          indicator: z.string(),
          before: z.optional(valuesSchema),
          now: z.optional(valuesSchema),
        }),
      ),
      tables: z.array(z.strictObject({ kind: changeKindSchema, sheet: z.string() })),
    }),
  ),
  /** How it stands when what was explained or ignored no longer counts; left out where `--max-errors` hides findings. */
  verdict: z.optional(z.enum(submissionVerdicts)),
  /** Findings that were explained or ignored, with the reason. */
  decided: z.array(
    z.strictObject({
      check: z.enum(checkIds),
      sheet: z.string(),
      range: rangeSchema,
      kind: z.enum(decisionKinds),
      reason: z.string(),
    }),
  ),
});

/** Said of every file, also of one that could not be used. */
const judgedShape = {
  /** How it stands when what was explained or ignored no longer counts. */
  verdict: z.enum(submissionVerdicts),
  /** Why it is not ready; empty where it is. */
  reasons: z.array(z.strictObject({ code: z.enum(verdictReasonCodes), count: countSchema })),
  /** Hidden sheets, sheets of numbers without a table, and rows that came close to the header of one. */
  passedOver: z.array(
    z.strictObject({
      sheet: z.string(),
      reason: z.enum(['hidden', 'near-miss', 'no-table', 'excluded']),
      range: z.optional(rangeSchema),
    }),
  ),
  /** What a person has to say before these tables can be judged. */
  questions: z.array(
    z.strictObject({
      sheet: z.string(),
      range: rangeSchema,
      about: z.enum(questionTopics),
      /** The question in the language of the output. */
      text: z.string(),
      /** What `--answer` takes, one for each answer that is offered. */
      answers: z.array(z.string()),
    }),
  ),
  /** Whose profile judged, and what the workbook itself changed about its checks; absent where the file could not be read. */
  judgedBy: z.optional(
    z.strictObject({
      from: z.enum(['given', 'workbook', 'default']),
      id: z.optional(z.string()),
      title: z.optional(z.string()),
      version: z.optional(z.string()),
      /** Checks that the workbook has switched off, has lowered from error, and wanted to lower but could not. */
      off: z.array(z.enum(checkIds)),
      lowered: z.array(z.enum(checkIds)),
      kept: z.array(z.enum(checkIds)),
    }),
  ),
  /** Hosts that were asked for reference values, and sources that the workbook names and nobody asked; given where there are any. */
  askedHosts: z.optional(
    z.strictObject({
      asked: z.array(z.string()),
      notAsked: z.array(
        z.strictObject({
          title: z.string(),
          hosts: z.array(z.string()),
          why: z.enum(['unconfirmed', 'private']),
        }),
      ),
    }),
  ),
};

const fileSchema = z.strictObject({
  file: z.string(),
  /** Set when the file could not be used; then there are no tables and findings. */
  error: z.nullable(z.strictObject({ code: z.string(), message: z.string() })),
  tables: z.array(tableSchema),
  findings: z.array(findingSchema),
  /** Findings that `--max-errors` left out of the list. The summary counts them. */
  findingsDropped: countSchema,
  /** Decisions about tables stored in the workbook that no longer fit it; given where there are any. */
  mappingProblems: z.optional(
    z.array(z.strictObject({ sheet: z.string(), range: rangeSchema, reason: z.string() })),
  ),
  /** What was stored in the workbook and is not used (damaged, of a later version, there twice); given where there is any. */
  dropped: z.optional(z.array(z.strictObject({ part: z.enum(partNames), count: countSchema }))),
  summary: summarySchema,
  ...judgedShape,
  /** Handing in: given for every file that could be checked. */
  submission: z.optional(submissionSchema),
});

/** The whole output. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(fileSchema),
  /** Files of folders that were not read because they are no .xlsx or .xlsm; given where there are any. */
  notRead: z.optional(z.array(z.strictObject({ file: z.string(), reason: z.literal('format') }))),
});

export type JsonJudged = Pick<z.infer<typeof fileSchema>, keyof typeof judgedShape>;
export type JsonSubmission = z.infer<typeof submissionSchema>;
export type JsonRow = z.infer<typeof rowSchema>;
export type JsonTable = z.infer<typeof tableSchema>;
export type JsonEvidence = NonNullable<JsonTable['evidence']>[number];
export type JsonFinding = z.infer<typeof findingSchema>;

import * as z from 'zod/mini';
import {
  checkIds,
  decisionKinds,
  severities,
  statuses,
  submissionVerdicts,
  type Decision,
  type PartTexts,
  type SubmissionCounts,
  type SubmissionState,
} from '../model';
import { firstUsable, jsonOf, type Parsed, type Stored } from './part';

const VERSION = 1;

/** Findings that can be explained or ignored in one workbook; the list travels with the file. */
export const MAX_DECISIONS = 1_000;
/** The longest reason. */
export const LONGEST_REASON = 1_000;
/** The longest value that a finding is known by. */
export const LONGEST_VALUE = 500;
/** Rows whose prints are kept, over all tables: some 100 kB. */
export const MAX_ROWS_KEPT = 2_000;
/** The longest name of an indicator that is kept. */
export const LONGEST_NAME = 300;
const MAX_TABLES = 500;

const shortText = z.string().check(z.maxLength(255));
const daySchema = z.iso.date();
const countSchema = z.int().check(z.nonnegative());

const decisionSchema = z.object({
  kind: z.enum(decisionKinds),
  check: z.enum(checkIds),
  key: z.string().check(z.maxLength(2_000)),
  value: z.string().check(z.maxLength(LONGEST_VALUE)),
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
  decidedOn: daySchema,
});

const rowSchema = z.object({
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  hash: z.string().check(z.regex(/^[\da-f]{16}$/)),
  target: z.nullable(z.number()),
  actual: z.nullable(z.number()),
});

const hashSchema = z.string().check(z.regex(/^[\da-f]{64}$/));

const recordSchema = z.object({
  checkedOn: daySchema,
  profile: z.object({ id: z.exactOptional(shortText), version: z.exactOptional(shortText) }),
  checks: shortText,
  verdict: z.enum(submissionVerdicts),
  /** Versions before and after may count more or fewer states. */
  counts: z.partialRecord(z.enum([...statuses, ...severities]), countSchema),
  fingerprint: z.object({
    hash: hashSchema,
    tables: z
      .array(
        z.object({
          sheet: shortText,
          series: z.exactOptional(z.string().check(z.maxLength(LONGEST_NAME))),
          hash: hashSchema,
          rows: z.exactOptional(z.array(rowSchema).check(z.maxLength(MAX_ROWS_KEPT))),
        }),
      )
      .check(z.maxLength(MAX_TABLES)),
  }),
  sheetId: z.exactOptional(shortText),
});

const noCounts = Object.fromEntries([...statuses, ...severities].map((key) => [key, 0])) as SubmissionCounts;

/** Unknown keys are passed over: a later version may have added them. */
const storedSchema = z.object({
  version: z.literal(VERSION),
  decisions: z.array(z.unknown()).check(z.maxLength(MAX_DECISIONS)),
  record: z.exactOptional(z.unknown()),
});

/** The JSON text in which the state is stored, or `undefined` where there is nothing to store. */
export function formatSubmission({ decisions, record }: SubmissionState): string | undefined {
  if (decisions.length === 0 && record === undefined) return undefined;
  return JSON.stringify({ version: VERSION, decisions, ...(record === undefined ? {} : { record }) });
}

/** What was decided and recorded about handing the workbook in. Never throws. */
export function readSubmission(texts: PartTexts): Stored<SubmissionState> {
  return firstUsable<SubmissionState>(texts, parse, { decisions: [] });
}

function parse(text: string): Parsed<SubmissionState> | undefined {
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return undefined;
  const { decisions: entries, record: recorded } = stored.data;
  const decisions = entries.flatMap((entry): Decision[] => {
    const decision = z.safeParse(decisionSchema, entry);
    return decision.success ? [decision.data] : [];
  });
  const record = recorded === undefined ? undefined : z.safeParse(recordSchema, recorded);
  const lost = record?.success === false ? 1 : 0;
  return {
    value: {
      decisions,
      ...(record?.success === true
        ? { record: { ...record.data, counts: { ...noCounts, ...record.data.counts } } }
        : {}),
    },
    dropped: entries.length - decisions.length + lost,
    empty: decisions.length === 0 && record?.success !== true,
  };
}

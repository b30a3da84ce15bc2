import * as z from 'zod/mini';
import { checkIds, decisionKinds, submissionVerdicts, type SubmissionState } from '../model';
import { LONGEST_VALUE } from './decisions';
import { LONGEST_NAME, MAX_ROWS_KEPT } from './fingerprint';

const VERSION = 1;

/** Findings that can be explained or ignored in one workbook; the list travels with the file. */
export const MAX_DECISIONS = 1_000;
/** The longest reason. */
export const LONGEST_REASON = 1_000;
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
  counts: z.object({
    met: countSchema,
    near: countSchema,
    under: countSchema,
    critical: countSchema,
    open: countSchema,
    undefined: countSchema,
    // Records of earlier versions do not have these.
    unclear: z._default(countSchema, 0),
    'not-due': z._default(countSchema, 0),
    error: countSchema,
    warning: countSchema,
    info: countSchema,
  }),
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

/** Unknown keys are passed over: a later version may have added them. */
const storedSchema = z.object({
  version: z.literal(VERSION),
  decisions: z.array(z.unknown()).check(z.maxLength(MAX_DECISIONS)),
  record: z.exactOptional(z.unknown()),
});

/** What was read, and whether something could not be. */
export interface StoredSubmission extends SubmissionState {
  readonly dropped: boolean;
}

/** The JSON text in which the state is stored, or `undefined` where there is nothing to store. */
export function formatSubmission({ decisions, record }: SubmissionState): string | undefined {
  if (decisions.length === 0 && record === undefined) return undefined;
  return JSON.stringify({ version: VERSION, decisions, ...(record === undefined ? {} : { record }) });
}

/** Reads the state. Never throws: what cannot be read is left out, and that is told. */
export function parseSubmission(text: string | undefined): StoredSubmission {
  if (text === undefined || text.trim() === '') return { decisions: [], dropped: false };
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return { decisions: [], dropped: true };
  const parsed = stored.data.decisions.map((entry) => z.safeParse(decisionSchema, entry));
  const decisions = parsed.flatMap((result) => (result.success ? [result.data] : []));
  const record = stored.data.record === undefined ? undefined : z.safeParse(recordSchema, stored.data.record);
  return {
    decisions,
    dropped: decisions.length < parsed.length || record?.success === false,
    ...(record?.success === true ? { record: record.data } : {}),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import * as z from 'zod/mini';
import { follows, MAX_COLUMNS, MAX_ROWS } from '../model';
import type { InsertedReference } from '../model';

const VERSION = 1;

/** Values listed in one workbook; the list travels with the file and is read at every opening. */
export const MAX_REFERENCES = 2_000;
/** The longest text that is kept of what a source says about a value. */
const LONGEST_TEXT = 1_000;

const textSchema = z.string().check(z.maxLength(LONGEST_TEXT));
const optionalText = z.exactOptional(textSchema);

const observationSchema = z.object({
  place: z.object({ key: textSchema, keyType: textSchema, name: textSchema }),
  statistic: z.object({ id: textSchema, label: textSchema }),
  period: textSchema,
  value: z.nullable(z.number()),
  flag: optionalText,
  unit: textSchema,
  source: z.object({
    id: textSchema,
    title: textSchema,
    url: optionalText,
    table: optionalText,
    licence: optionalText,
    attribution: optionalText,
  }),
  asOf: optionalText,
  retrievedAt: optionalText,
});

/** One inserted value as it is stored. Unknown keys are passed over: a later version may have added them. */
const referenceSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{1,32}$/)),
  cell: z.object({
    sheet: z.string().check(z.maxLength(255)),
    row: z.int().check(z.nonnegative(), z.maximum(MAX_ROWS - 1)),
    column: z.int().check(z.nonnegative(), z.maximum(MAX_COLUMNS - 1)),
  }),
  observation: observationSchema,
  as: z.enum(['value', 'formula']),
  factor: z.number().check(z.positive()),
  follows: z.enum(follows),
});

const storedSchema = z.object({
  version: z.literal(VERSION),
  references: z.array(z.unknown()).check(z.maxLength(MAX_REFERENCES)),
  /** Id of our sheet of sources. */
  sourcesSheet: z.exactOptional(z.string().check(z.maxLength(255))),
});

/** What is listed in a workbook about reference values. */
export interface ReferenceList {
  readonly references: readonly InsertedReference[];
  readonly sourcesSheet?: string;
}

export interface StoredReferences extends ReferenceList {
  /** Entries that could not be read (damaged, or of a later version); −1 when the whole text could not be. */
  readonly dropped: number;
}

/** The JSON text in which inserted values are listed; {@link parseReferences} reads it. Texts beyond the bound are cut. */
export function formatReferences({ references, sourcesSheet }: ReferenceList): string {
  return JSON.stringify(
    { version: VERSION, references, ...(sourcesSheet === undefined ? {} : { sourcesSheet }) },
    (_, value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value),
  );
}

/** Reads the list. Never throws: what cannot be read is counted, and the rest is used. */
export function parseReferences(text: string): StoredReferences {
  if (text.trim() === '') return { references: [], dropped: 0 };
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return { references: [], dropped: -1 };
  const { references: entries, sourcesSheet } = stored.data;
  const parsed = entries.map((entry) => z.safeParse(referenceSchema, entry));
  const references = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return {
    references,
    dropped: parsed.length - references.length,
    ...(sourcesSheet === undefined ? {} : { sourcesSheet }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import * as z from 'zod/mini';
import { follows, MAX_COLUMNS, MAX_ROWS } from '../model';
import type { PartTexts, InsertedReference } from '../model';
import { observationSchemaOf } from '../model/observationSchema';
import { firstUsable, jsonOf, type Parsed, type Stored } from './part';

const VERSION = 1;

/** Values listed in one workbook; the list travels with the file and is read at every opening. */
export const MAX_REFERENCES = 2_000;
/** The longest text that is kept of what a source says about a value. */
const LONGEST_TEXT = 1_000;

/** One inserted value as it is stored. Unknown keys are passed over: a later version may have added them. */
const referenceSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{1,32}$/)),
  cell: z.object({
    sheet: z.string().check(z.maxLength(255)),
    row: z.int().check(z.nonnegative(), z.maximum(MAX_ROWS - 1)),
    column: z.int().check(z.nonnegative(), z.maximum(MAX_COLUMNS - 1)),
  }),
  observation: observationSchemaOf(z.string().check(z.maxLength(LONGEST_TEXT))),
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

/** The JSON text in which inserted values are listed; {@link readReferenceList} reads it. Texts beyond the bound are cut; `undefined` where nothing is listed. */
export function formatReferences({ references, sourcesSheet }: ReferenceList): string | undefined {
  if (references.length === 0 && sourcesSheet === undefined) return undefined;
  return JSON.stringify(
    { version: VERSION, references, ...(sourcesSheet === undefined ? {} : { sourcesSheet }) },
    (_, value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value),
  );
}

/** The list of inserted values. Never throws. */
export function readReferenceList(texts: PartTexts): Stored<ReferenceList> {
  return firstUsable<ReferenceList>(texts, parse, { references: [] });
}

function parse(text: string): Parsed<ReferenceList> | undefined {
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return undefined;
  const { references: entries, sourcesSheet } = stored.data;
  const references = entries.flatMap((entry): InsertedReference[] => {
    const reference = z.safeParse(referenceSchema, entry);
    return reference.success ? [reference.data] : [];
  });
  return {
    value: { references, ...(sourcesSheet === undefined ? {} : { sourcesSheet }) },
    dropped: entries.length - references.length,
    empty: references.length === 0 && sourcesSheet === undefined,
  };
}

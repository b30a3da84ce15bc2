import * as z from 'zod/mini';
import { referenceErrorCodes } from '../../model';

// The JSON that `zielcheck reference get --format json` prints. Others rely on it: keys may be added, never changed or removed.

const text = z.string();
const placeSchema = z.strictObject({
  key: text,
  keyType: text,
  name: text,
  designation: z.optional(text),
  within: z.optional(text),
  until: z.optional(text),
});

const observationSchema = z.strictObject({
  place: z.strictObject({ key: text, keyType: text, name: text }),
  statistic: z.strictObject({ id: text, label: text }),
  period: text,
  value: z.nullable(z.number()),
  flag: z.optional(text),
  unit: text,
  factor: z.optional(z.number()),
  source: z.strictObject({
    id: text,
    title: text,
    url: z.optional(text),
    table: z.optional(text),
    licence: z.optional(text),
    attribution: z.optional(text),
  }),
  asOf: z.optional(text),
  retrievedAt: z.optional(text),
});

/** The whole output. `error` comes where there are no observations, `problem` beside the last good ones. */
export const referenceReportSchema = z.strictObject({
  version: z.literal(1),
  observations: z.array(observationSchema),
  problem: z.optional(z.strictObject({ code: z.enum(referenceErrorCodes), message: text })),
  error: z.optional(
    z.strictObject({
      code: z.union([z.enum(referenceErrorCodes), z.literal('unusable')]),
      message: text,
      /** The places in question, where the name was ambiguous or unknown. */
      places: z.optional(z.array(placeSchema)),
    }),
  ),
});

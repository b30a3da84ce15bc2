import * as z from 'zod/mini';

/**
 * A reference value with its provenance. Keys of places are text: "01001" keeps its leading zero. Unknown keys are passed over.
 * @param textSchema for every text, for whoever bounds their length
 */
// The return type is the schema itself: writing it out would say everything twice.
// oxlint-disable-next-line typescript/explicit-module-boundary-types
export function observationSchemaOf(textSchema: z.ZodMiniType<string, string> = z.string()) {
  const optionalText = z.exactOptional(textSchema);
  return z.object({
    place: z.object({ key: textSchema, keyType: textSchema, name: textSchema }),
    statistic: z.object({ id: textSchema, label: textSchema }),
    /** "2024", "2024-12-31", "2024-05", "2024-Q1". */
    period: textSchema,
    /** In `unit`, factors of the source (1000) applied; `null` where the source gives a sign instead of a number. */
    value: z.nullable(z.number()),
    /** The sign or mark as the source writes it (".", "/", "x", "d"); with a value it qualifies it. */
    flag: optionalText,
    /** As shown with the value: "Anzahl", "%", "ha". */
    unit: textSchema,
    /** The factor of the source (1000) that was applied, where there was one. */
    factor: z.exactOptional(z.number()),
    source: z.object({
      id: textSchema,
      title: textSchema,
      url: optionalText,
      table: optionalText,
      licence: optionalText,
      attribution: optionalText,
    }),
    /** When the source says that the value was last revised: ISO day or instant. */
    asOf: optionalText,
    /** When it was asked: ISO instant. Absent for values that come with the add-in. */
    retrievedAt: optionalText,
  });
}

import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const byColumn = z.record(z.string(), z.string());

/** One series of a table: which rows it is, what they are called there, and how its numbers become the unit shown. */
const statisticSchema = z.strictObject({
  id: text,
  label: text,
  /** As shown, after `factor`. */
  unit: text,
  /** Where it is asked, if not at the source's own address. */
  address: z.optional(text),
  /** Texts that a row has in these columns, all of them. */
  where: z.optional(byColumn),
  /** Texts of the rows at the time of writing: the source's label, its unit. Others are told as `label-drift`. */
  recorded: z.optional(byColumn),
  /** What one of the source's units is in the unit shown: 1000 for "in 1000". */
  factor: z.optional(z.number().check(z.positive())),
});

const placeSchema = z.strictObject({
  key: text,
  keyType: text,
  name: text,
  designation: z.exactOptional(text),
  within: z.exactOptional(text),
});

/** What tables of rows have in common, as CSV or as JSON. */
export const recordShape = {
  address: text,
  statistics: z.array(statisticSchema).check(z.minLength(1)),
  /** The column with the key of the place, and the one with its name; or the one place that the whole table is about. */
  place: z.union([
    placeSchema,
    z.strictObject({
      column: text,
      name: z.optional(text),
      keyType: text,
      /** Keys that are no places of this source ("Stadt Leipzig" among its districts). */
      without: z.optional(z.array(z.string())),
    }),
  ]),
  /** The places to choose from, where the source does not list them by itself. */
  places: z.optional(z.array(placeSchema)),
  /** The column with the period, with the value in another; or "headers" where each period is a column of its own. */
  period: z.union([z.literal('headers'), z.strictObject({ column: text })]),
  value: z.optional(text),
  flag: z.optional(text),
  decimal: z.optional(z.enum([',', '.'])),
};

export type RecordConfig = z.infer<z.ZodMiniObject<typeof recordShape, z.core.$strict>>;
export type RecordStatistic = RecordConfig['statistics'][number];

/** The addresses of a table: its own and those of its statistics, {place} filled with something. */
export function recordAddresses({
  address,
  statistics,
}: Pick<RecordConfig, 'address' | 'statistics'>): string[] {
  return [address, ...statistics.flatMap((one) => one.address ?? [])].map((one) => addressFor(one, 'place'));
}

/** An address with "{place}" filled in. */
export function addressFor(address: string, place: string): string {
  return address.replaceAll('{place}', encodeURIComponent(place));
}

/** Keys by path, for suggestions. */
export function recordKeys(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path;
  if (first === 'statistics' && path.length === 2) return Object.keys(statisticSchema.shape);
  if (first === 'place') return ['column', 'name', 'keyType', 'without', 'key'];
  if (first === 'places') return Object.keys(placeSchema.shape);
  return first === 'period' ? ['column'] : [];
}

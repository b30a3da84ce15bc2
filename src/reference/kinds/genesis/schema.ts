import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const seconds = z.number().check(z.positive());

/** One statistic: a table of the service, and which of its rows are meant. */
export const statisticSchema = z.strictObject({
  id: text,
  label: text,
  /** As shown, without factor. */
  unit: text,
  /** Code of the table, "12411-01-01-4". */
  table: text,
  /** Code of what is measured ("BEVSTD"), where the table has several. */
  measure: z.optional(text),
  /** Unit as the service writes it, where the same is given as a count and as a share. */
  sourceUnit: z.optional(text),
  /** Values of the other categories by variable, `{ "GES": "GESM" }`; those that are not named are totals. */
  categories: z.optional(z.record(z.string(), z.string())),
  /** The service's label for what is measured, as it was when this was written. Another one is told as `label-drift`. */
  recordedLabel: z.optional(text),
  /** First year asked for where no period is. Without it the service chooses, mostly the newest. */
  startYear: z.optional(z.int()),
});

export const schema = z.strictObject({
  /** Where the service is, up to and with "rest/2020/". */
  address: text,
  statistics: z.array(statisticSchema).check(z.minLength(1)),
  /** The variable whose values are places, where it is not one of the usual ones (KREISE, GEMEIN, DLAND …). */
  placeVariable: z.optional(text),
  /** Seconds between two looks whether a large table is ready; 5 where nothing is said. */
  pollSeconds: z.optional(seconds),
  /** Seconds after which a large table is given up; 300 where nothing is said. */
  waitSeconds: z.optional(seconds),
});

export type GenesisConfig = z.infer<typeof schema>;
export type GenesisStatistic = GenesisConfig['statistics'][number];

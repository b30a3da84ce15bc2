import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../../model';
import { UnreadableError } from '../../errors';
import type { Row } from '../records/rows';

const listed = z.object({
  id: z.string(),
  values: z.array(
    z.object({ id: z.optional(z.string()), name: z.optional(z.string()), value: z.optional(z.unknown()) }),
  ),
});
const levels = z.object({
  dataSet: z.optional(z.array(listed)),
  series: z.optional(z.array(listed)),
  observation: z.optional(z.array(listed)),
});
const structureSchema = z.object({ dimensions: levels, attributes: z.optional(levels) });
const observations = z.record(z.string(), z.array(z.unknown()));
const dataSetSchema = z.object({
  structure: z.optional(z.number()),
  series: z.optional(z.record(z.string(), z.object({ observations: z.optional(observations) }))),
  observations: z.optional(observations),
});
const contentSchema = z.object({
  structures: z.optional(z.array(structureSchema)),
  structure: z.optional(structureSchema),
  dataSets: z.array(dataSetSchema),
});
/** Version 2 wraps all but `meta` in `data`, version 1 does not. */
const messageSchema = z.union([z.object({ data: contentSchema }), contentSchema]);

type Listed = z.infer<typeof listed>;
type Structure = z.infer<typeof structureSchema>;

/**
 * SDMX-JSON as rows, one per observation: codes by dimension, names by "DIMENSION:name", OBS_VALUE and the observation's
 * attributes. Observations may stand in series or flat: either way a key of indexes points into the lists of values.
 * @throws `unreadable` for another shape
 */
export function rowsOfMessage(answer: unknown, about: ReferenceErrorData): readonly Row[] {
  const parsed = z.safeParse(messageSchema, answer);
  if (!parsed.success) throw new UnreadableError({ ...about, technical: 'no SDMX-JSON data message' });
  const content = 'data' in parsed.data ? parsed.data.data : parsed.data;
  return content.dataSets.flatMap((dataSet) => {
    const structure = content.structures?.[dataSet.structure ?? 0] ?? content.structure;
    if (structure === undefined) throw new UnreadableError({ ...about, technical: 'no structure' });
    const { dimensions } = structure;
    const common = cells(dimensions.dataSet, undefined);
    const flat = rowsOf(dataSet.observations ?? {}, structure, common);
    const inSeries = Object.entries(dataSet.series ?? {}).flatMap(([key, series]) =>
      rowsOf(series.observations ?? {}, structure, { ...common, ...cells(dimensions.series, key) }),
    );
    return [...flat, ...inSeries];
  });
}

function rowsOf(
  found: z.infer<typeof observations>,
  { dimensions, attributes }: Structure,
  common: Row,
): readonly Row[] {
  return Object.entries(found).map(([key, [value, ...indexes]]) => ({
    ...common,
    ...cells(dimensions.observation, key),
    ...Object.fromEntries(
      (attributes?.observation ?? []).map((attribute, index) => {
        const chosen = indexes[index];
        return [attribute.id, typeof chosen === 'number' ? attribute.values[chosen]?.id : undefined];
      }),
    ),
    OBS_VALUE: value,
  }));
}

/** Codes and names that a key "0:3:1" points to; without a key the first of each list. */
function cells(list: readonly Listed[] = [], key: string | undefined): Row {
  const indexes = key?.split(':').map(Number);
  return Object.fromEntries(
    list.flatMap(({ id, values }, position) => {
      const value = values[indexes?.[position] ?? 0];
      return [
        [id, value?.id ?? value?.value],
        [`${id}:name`, value?.name ?? value?.id],
      ];
    }),
  );
}

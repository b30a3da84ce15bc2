import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../../model';
import { UnreadableError } from '../../errors';
import { baPeriod, baValue, occurrences } from './figures';
import type { BaFigure } from './figures';

const rowSchema = z.object({
  index: z.optional(z.number()),
  attributes: z.record(z.string(), z.object({ DESC: z.optional(z.nullable(z.string())) })),
  value: z.optional(z.nullable(z.number())),
  showValue: z.optional(z.nullable(z.string())),
  metricName: z.string(),
});

/**
 * Rows of the agency's JSON: one per month and metric, newest month first. A metric that comes twice in one month is two series.
 * @throws UnreadableError
 */
export function readBaJson(json: unknown, about: ReferenceErrorData): readonly BaFigure[] {
  const parsed = z.safeParse(z.array(rowSchema), listIn(json));
  if (!parsed.success) throw new UnreadableError({ ...about, technical: 'no list of values' });
  const occurrence = occurrences();
  return parsed.data.flatMap(({ attributes, value, showValue, metricName }) => {
    const metric = metricName.trim();
    const period = Object.values(attributes)
      .map(({ DESC: description }) => baPeriod(description ?? ''))
      .find((found) => found !== undefined);
    if (period === undefined) return [];
    const figure = baValue(showValue ?? undefined, value);
    return [{ metric, occurrence: occurrence(`${period} ${metric}`), period, ...figure }];
  });
}

/** The list itself, or the only list inside an object. */
function listIn(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const lists = Object.values(json).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : json;
}

import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../../model';
import { NotFoundError, ServiceFailedError, TooMuchError, UnreadableError } from '../../errors';
import type { Row } from '../records/rows';

const sparse = <Item extends z.ZodMiniType>(
  item: Item,
): z.ZodMiniUnion<[z.ZodMiniArray<Item>, z.ZodMiniRecord<z.ZodMiniString, Item>]> =>
  z.union([z.array(item), z.record(z.string(), item)]);

const datasetSchema = z.object({
  class: z.optional(z.literal('dataset')),
  id: z.array(z.string()),
  size: z.array(z.int().check(z.positive())),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.number())])),
        label: z.optional(z.record(z.string(), z.string())),
      }),
    }),
  ),
  value: sparse(z.nullable(z.union([z.number(), z.string()]))),
  status: z.optional(z.union([z.string(), sparse(z.nullable(z.string()))])),
  updated: z.optional(z.string()),
});
type Dataset = z.infer<typeof datasetSchema>;

const errorSchema = z.object({ error: z.array(z.object({ status: z.optional(z.number()) })) });

/** Columns of a row beside its dimensions. */
export const VALUE = 'value';
export const STATUS = 'status';

/** The column with the label of a dimension's category; the column with its code is called like the dimension. */
export const nameColumn = (dimension: string): string => `${dimension}:name`;

/**
 * A JSON-stat 2 dataset as rows, one per filled cell: codes by dimension, labels by "dimension:name", value and status. Values may
 * be a list or sparse, keyed by their row-major position; a cell with neither value nor status is not there.
 * @throws `unreadable` for another shape; `too-much`, `not-found`, `service-failed` for an error in a good answer
 */
export function rowsOfDataset(answer: unknown, about: ReferenceErrorData): readonly Row[] {
  const failed = z.safeParse(errorSchema, answer);
  if (failed.success) throw failureIn(failed.data.error[0]?.status, about);
  const parsed = z.safeParse(datasetSchema, answer);
  if (!parsed.success) throw new UnreadableError({ ...about, technical: 'no JSON-stat dataset' });
  const dataset = parsed.data;
  const dimensions = dataset.id.map((id, index) => ({ id, ...codes(dataset, id, dataset.size[index] ?? 0) }));
  if (dimensions.some(({ list }, index) => list.length !== dataset.size[index] || list.includes(''))) {
    throw new UnreadableError({ ...about, technical: 'sizes and categories differ' });
  }
  return filledPositions(dataset).map((position) => {
    const row: Record<string, unknown> = {
      [VALUE]: at(dataset.value, position),
      [STATUS]: typeof dataset.status === 'string' ? dataset.status : at(dataset.status, position),
    };
    let rest = position;
    for (const { id, list, labels } of dimensions.toReversed()) {
      const code = list[rest % list.length] ?? '';
      rest = Math.floor(rest / list.length);
      row[id] = code;
      row[nameColumn(id)] = labels[code] ?? code;
    }
    return row;
  });
}

/** When the service says that the dataset was last changed, as an ISO instant. */
export function updatedOf(answer: unknown): string | undefined {
  const parsed = z.safeParse(z.object({ updated: z.string() }), answer);
  const at = parsed.success ? Date.parse(parsed.data.updated) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function failureIn(status: number | undefined, about: ReferenceErrorData): Error {
  const data = status === undefined ? about : { ...about, status };
  if (status === 413) return new TooMuchError(data);
  return status === 404 ? new NotFoundError(data) : new ServiceFailedError(data);
}

function codes(
  { dimension }: Dataset,
  id: string,
  size: number,
): { readonly list: readonly string[]; readonly labels: Readonly<Record<string, string>> } {
  const { index, label = {} } = dimension[id]?.category ?? {};
  if (Array.isArray(index)) return { list: index, labels: label };
  // A dimension with one category may leave its index out.
  if (index === undefined) return { list: Object.keys(label), labels: label };
  const list = Array.from({ length: size }, () => '');
  for (const [code, place] of Object.entries(index)) if (place < size) list[place] = code;
  return { list, labels: label };
}

function filledPositions({ value, status, size }: Dataset): readonly number[] {
  const positions = new Set<number>();
  const cells = size.reduce((product, length) => product * length, 1);
  for (const part of [value, typeof status === 'object' ? status : {}]) {
    for (const [position, content] of Object.entries(part)) {
      if (content !== null && Number(position) < cells) positions.add(Number(position));
    }
  }
  return [...positions].sort((one, two) => one - two);
}

function at(
  part: readonly unknown[] | Readonly<Record<string, unknown>> | undefined,
  position: number,
): unknown {
  return part === undefined ? undefined : Reflect.get(part, position);
}

import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../model';
import { UnreadableError } from '../errors';
import type { Kind } from '../kind';
import { perReply } from './records/perReply';
import { recordAddresses, recordKeys, recordShape } from './records/schema';
import type { Row } from './records/rows';
import { openRecords } from './records/source';

const pointer = z.string().check(z.regex(/^(\/.*)?$/));
const schema = z.strictObject({
  ...recordShape,
  /** JSON Pointer (RFC 6901) to the list of rows; the answer itself when absent. */
  rows: z.optional(pointer),
});

const rowSchema = z.record(z.string(), z.unknown());

/** A list of objects in JSON at an address. A column is a key of these objects, or a JSON Pointer into them ("/place/code"). */
export const json: Kind<z.infer<typeof schema>> = {
  kind: 'json',
  schema,
  keys: recordKeys,
  addresses: recordAddresses,
  open: (config, tools) => {
    const columns = pointersOf(config);
    const read = perReply((reply) =>
      rowsOf(reply.json(), config.rows ?? '', { source: config.title }).map((row) => ({
        ...row,
        ...Object.fromEntries(columns.map((column) => [column, at(row, column)])),
      })),
    );
    return openRecords(config, tools, async ({ url, signal }) =>
      read(await tools.http.ask({ url, accept: 'json', signal })),
    );
  },
};

function rowsOf(answer: unknown, where: string, about: ReferenceErrorData): readonly Row[] {
  const parsed = z.safeParse(z.array(rowSchema), at(answer, where));
  if (parsed.success) return parsed.data;
  throw new UnreadableError({ ...about, technical: `no list of objects at "${where}"` });
}

/** The columns of a configuration that are pointers rather than keys. */
function pointersOf({ place, period, value, flag, statistics }: z.infer<typeof schema>): readonly string[] {
  const columns = [
    ...('key' in place ? [] : [place.column, place.name]),
    ...(period === 'headers' ? [] : [period.column]),
    value,
    flag,
    ...statistics.flatMap(({ where = {}, recorded = {} }) => [
      ...Object.keys(where),
      ...Object.keys(recorded),
    ]),
  ];
  return columns.filter((column) => column?.startsWith('/')).map(String);
}

/** What stands at a JSON Pointer; `undefined` where nothing does. */
function at(value: unknown, where: string): unknown {
  const steps = where.split('/').slice(1);
  return steps.reduce<unknown>((inner, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
      ? Reflect.get(inner, key)
      : undefined;
  }, value);
}

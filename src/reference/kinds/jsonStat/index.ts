import * as z from 'zod/mini';
import { AccessDeniedError, TooMuchError } from '../../errors';
import type { HttpReply, Kind, SourceBasics } from '../../kind';
import { AS_OF } from '../records/rows';
import { recordAddresses, recordKeys, recordShape } from '../records/schema';
import type { RecordConfig } from '../records/schema';
import { openRecords } from '../records/source';
import { nameColumn, rowsOfDataset, STATUS, updatedOf, VALUE } from './dataset';
import { protocols, questionFor } from './question';

const { address, statistics, place, places } = recordShape;
const schema = z.strictObject({
  address,
  statistics,
  place,
  places,
  /** How it is asked; "get" when absent. */
  protocol: z.optional(z.enum(protocols)),
  /** The dimension of time; "time" when absent. */
  time: z.optional(z.string()),
});
type Config = z.infer<typeof schema>;

/**
 * JSON-stat 2 over the network: Eurostat and PxWeb. Columns are the dimensions (their codes) and "<dimension>:name" (their
 * labels): `where` says which category of each is meant, `recorded` what it was called.
 */
export const jsonStat: Kind<Config> = {
  kind: 'json-stat',
  schema,
  keys: recordKeys,
  addresses: recordAddresses,
  open(config, tools) {
    const time = config.time ?? 'time';
    const dimensions = { place: 'key' in config.place ? undefined : config.place.column, time };
    const protocol = config.protocol ?? 'get';
    return openRecords(asRecords(config, time), tools, async (asked) => {
      const reply = await tools.http.ask(questionFor(protocol, asked, dimensions)).catch((error: unknown) => {
        // PxWeb answers 403 when too many cells are asked for; it has no keys that could be wrong.
        if (error instanceof AccessDeniedError && error.data.status === 403 && protocol !== 'get') {
          throw new TooMuchError(error.data);
        }
        throw error;
      });
      return rowsOfReply(reply, config.title);
    });
  },
};

function rowsOfReply(reply: HttpReply, source: string): ReturnType<typeof rowsOfDataset> {
  const answer = reply.json();
  const asOf = updatedOf(answer);
  const rows = rowsOfDataset(answer, { source });
  return asOf === undefined ? rows : rows.map((row) => ({ ...row, [AS_OF]: asOf }));
}

/** A dataset is a table with one row a cell. */
function asRecords(config: Config & SourceBasics, time: string): RecordConfig & SourceBasics {
  const { place } = config;
  return {
    ...config,
    place: 'key' in place ? place : { ...place, name: place.name ?? nameColumn(place.column) },
    period: { column: time },
    value: VALUE,
    flag: STATUS,
    decimal: '.',
  };
}

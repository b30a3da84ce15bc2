import * as z from 'zod/mini';
import type { Kind } from '../../kind';
import { recordAddresses, recordKeys, recordShape } from '../records/schema';
import { openRecords } from '../records/source';
import { rowsOfSdmxCsv } from './csv';
import { rowsOfMessage } from './json';

const { address, statistics, place, places } = recordShape;
const schema = z.strictObject({
  address,
  statistics,
  place,
  places,
  format: z.enum(['json', 'csv']),
  /** The dimension of time; "TIME_PERIOD" when absent. */
  time: z.optional(z.string()),
  /** The attribute that qualifies a value; "OBS_STATUS" when absent. */
  flag: z.optional(z.string()),
});

const ACCEPT = {
  json: 'application/vnd.sdmx.data+json; version=2.0.0, application/json',
  csv: 'application/vnd.sdmx.data+csv; version=2.0.0, text/csv',
} as const;

/**
 * SDMX over the network, as SDMX-JSON (series or flat) or SDMX-CSV. Columns are the dimensions (their codes) and, where the
 * service gives names, "<DIMENSION>:name".
 */
export const sdmx: Kind<z.infer<typeof schema>> = {
  kind: 'sdmx',
  schema,
  keys: recordKeys,
  addresses: recordAddresses,
  open({ format, time = 'TIME_PERIOD', flag = 'OBS_STATUS', ...config }, tools) {
    const about = { source: config.title };
    const place =
      'key' in config.place
        ? config.place
        : { ...config.place, name: config.place.name ?? `${config.place.column}:name` };
    const records = {
      ...config,
      place,
      period: { column: time },
      value: 'OBS_VALUE',
      flag,
      decimal: '.',
    } as const;
    return openRecords(records, tools, async ({ url, signal }) => {
      const accept = format === 'json' ? 'json' : 'text';
      const headers = { accept: ACCEPT[format] };
      const reply = await tools.http.ask({ url, accept, headers, signal });
      return format === 'json' ? rowsOfMessage(reply.json(), about) : rowsOfSdmxCsv(reply.text(), about);
    });
  },
};

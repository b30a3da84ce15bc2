import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../model';
import { UnreadableError } from '../errors';
import type { Kind } from '../kind';
import { perReply } from './records/perReply';
import { recordAddresses, recordKeys, recordShape } from './records/schema';
import type { Row } from './records/rows';
import { openRecords } from './records/source';

const delimiters = [',', ';', '\t', '|'] as const;
const schema = z.strictObject({ ...recordShape, delimiter: z.optional(z.enum(delimiters)) });

/** A CSV file at an address: one row a value, or one row a series with its periods side by side. */
export const csv: Kind<z.infer<typeof schema>> = {
  kind: 'csv',
  schema,
  keys: recordKeys,
  addresses: recordAddresses,
  open(config, tools) {
    const rowsOf = perReply((reply) => readCsv(reply.text(), config.delimiter, { source: config.title }));
    return openRecords(config, tools, async ({ url, signal }) =>
      rowsOf(await tools.http.ask({ url, accept: 'text', signal })),
    );
  },
};

/**
 * Rows by their headers, everything as text. Without a delimiter it is told from the first lines.
 * @throws `unreadable` where no table comes out
 */
export function readCsv(
  text: string,
  delimiter: string | undefined,
  about: ReferenceErrorData,
): readonly Row[] {
  if (text.trim() === '') return [];
  const { data, errors, meta } = Papa.parse<Readonly<Record<string, string>>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
    delimiter: delimiter ?? '',
    delimitersToGuess: [...delimiters],
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) throw new UnreadableError({ ...about, technical: quotes.message });
  if ((meta.fields?.length ?? 0) < 2) throw new UnreadableError({ ...about, technical: 'only one column' });
  // A row cut off in the middle is a transfer that ended too early.
  const cut = errors.find(({ code }) => code === 'TooFewFields');
  if (cut !== undefined && cut.row === data.length - 1 && data.length > 1) {
    throw new UnreadableError({ ...about, technical: 'the last row is cut off' });
  }
  return data;
}

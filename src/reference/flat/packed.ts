import type { ReferenceErrorData } from '../../model';
import { UnreadableError } from '../errors';
import { unzip } from '../zip';

/** The table in a zip as the services pack it: one CSV. @throws UnreadableError, TooMuchError */
export function tableIn(zip: Uint8Array, about: ReferenceErrorData): Uint8Array {
  const table = unzip(zip, about).find(({ name }) => /\.csv$/i.test(name));
  if (table === undefined) throw new UnreadableError({ ...about, technical: 'the zip has no table' });
  return table.bytes;
}

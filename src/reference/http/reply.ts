import type { ReferenceErrorData } from '../../model';
import { NotDataError, UnreadableError } from '../errors';
import type { HttpQuestion, HttpReply } from '../kind';
import { isWebPage, textOf } from './characters';

/**
 * A good answer as the kinds of sources read it.
 * @throws `not-data` for a web page in place of data
 */
export function replyOf(
  bytes: Uint8Array,
  contentType: string,
  accept: HttpQuestion['accept'],
  about: ReferenceErrorData,
): HttpReply {
  if (isWebPage(bytes, contentType)) throw new NotDataError(about);
  const text = (): string => {
    try {
      return textOf(bytes, contentType);
    } catch (cause) {
      throw new UnreadableError({ ...about, technical: `character set of ${contentType}` }, { cause });
    }
  };
  const json = (): unknown => {
    try {
      return JSON.parse(text());
    } catch (cause) {
      throw new UnreadableError({ ...about, technical: 'not JSON' }, { cause });
    }
  };
  // XML where JSON was asked for is a service's way to tell an error.
  if (accept === 'json' && /^\s*</.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)))) {
    throw new NotDataError(about);
  }
  return { contentType, bytes, text, json };
}

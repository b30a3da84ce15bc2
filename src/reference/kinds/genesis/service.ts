import type { ReferenceErrorData } from '../../../model';
import { AccessDeniedError } from '../../errors';
import type { SourceBasics, HttpReply, Tools } from '../../kind';
import { failureOf, isEnvelope, readEnvelope, StatusCode } from './envelope';
import type { Envelope } from './envelope';

/** One service of the GENESIS family as a question to it needs it. */
export interface Service {
  /** Asks for a message. @throws one class per status code other than 0 and 22 and those named in `also` */
  message(
    method: string,
    form: Readonly<Record<string, string>>,
    also?: readonly number[],
  ): Promise<Envelope>;
  /** Asks for a file; the service may send a message in its place. */
  file(method: string, form: Readonly<Record<string, string>>): Promise<HttpReply | Envelope>;
  readonly about: ReferenceErrorData;
}

/**
 * Opens the service for one question. The user's token is read each time, goes into a header and nowhere else.
 * @throws AccessDeniedError where there is no token on this machine
 */
export async function openService(
  { id, title, address }: SourceBasics & { readonly address: string },
  { http, key }: Tools,
  signal: AbortSignal,
): Promise<Service> {
  const about: ReferenceErrorData = { source: title, host: new URL(address).host };
  const token = await key();
  if (token === undefined || token === '')
    throw new AccessDeniedError({ ...about, technical: `no key is stored for ${id}` });
  const ask = (method: string, form: Readonly<Record<string, string>>): Promise<HttpReply> =>
    http.ask({
      url: new URL(method, address.replace(/\/?$/, '/')).href,
      method: 'POST',
      // A token takes the place of the user's name and leaves the password empty.
      headers: { username: token, password: '' },
      form: { ...form, language: 'de' },
      accept: 'bytes',
      // Only a job changes anything at the service.
      repeatable: form['job'] !== 'true',
      signal,
    });
  return {
    about,
    async message(method, form, also = []) {
      const envelope = readEnvelope(await ask(method, form), about);
      if (![StatusCode.ok, StatusCode.adjusted, ...also].includes(envelope.code))
        throw failureOf(envelope, about);
      return envelope;
    },
    async file(method, form) {
      const reply = await ask(method, form);
      return isEnvelope(reply) ? readEnvelope(reply, about) : reply;
    },
  };
}

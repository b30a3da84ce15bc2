import * as z from 'zod/mini';
import type { ReferenceErrorData } from '../../../model';
import {
  AccessDeniedError,
  NoDataError,
  NotFoundError,
  ServiceFailedError,
  TooManyRequestsError,
  UnreadableError,
} from '../../errors';
import type { HttpReply } from '../../kind';

/** The service's own status, inside an answer with HTTP status 200. */
export const StatusCode = {
  ok: 0,
  tooManyAtOnce: 6,
  adjusted: 22,
  nothingNewer: 50,
  noSuchTable: 90,
  tooLarge: 98,
  jobAccepted: 99,
  nothingFound: 104,
} as const;

const statusSchema = z.object({
  Code: z.number(),
  Content: z.optional(z.nullable(z.string())),
  Type: z.optional(z.nullable(z.string())),
});
const envelopeSchema = z.object({
  Status: z.union([statusSchema, z.string()]),
  Object: z.optional(z.unknown()),
  Copyright: z.optional(z.nullable(z.string())),
});

export interface Envelope {
  readonly code: number;
  /** What the service says, for people. */
  readonly content: string;
  readonly object: unknown;
  readonly copyright: string | undefined;
}

/** Words by which the service says that it does not know who asks: it has no code for that. */
const ACCESS = /anmeld|kennung|passwort|nicht berechtigt|log ?in|password|not authori[sz]ed|credentials/i;

/** Whether an answer is a message of the service instead of a file. */
export function isEnvelope({ bytes, contentType }: HttpReply): boolean {
  return /json/i.test(contentType) || bytes[0] === '{'.charCodeAt(0);
}

/** @throws UnreadableError; AccessDeniedError or ServiceFailedError where the status is a sentence without a code */
export function readEnvelope(reply: HttpReply, about: ReferenceErrorData): Envelope {
  const parsed = z.safeParse(envelopeSchema, reply.json());
  if (!parsed.success) throw new UnreadableError({ ...about, technical: 'no status of the service' });
  const { Status: status, Object: object, Copyright: copyright } = parsed.data;
  if (typeof status === 'string') throw failed(status, about);
  return {
    code: status.Code,
    content: status.Content ?? '',
    object,
    copyright: copyright?.replace(/\s+/g, ' ').trim(),
  };
}

/**
 * A code that ends the question, as one of our errors. The service's own sentence is not passed on: it repeats what was sent.
 */
export function failureOf({ code, content }: Envelope, about: ReferenceErrorData): Error {
  const data = { ...about, status: code };
  switch (code) {
    case StatusCode.tooManyAtOnce:
      return new TooManyRequestsError(data);
    case StatusCode.noSuchTable:
      return new NotFoundError(data);
    case StatusCode.nothingNewer:
    case StatusCode.nothingFound:
      return new NoDataError(data);
    case StatusCode.ok:
    case StatusCode.adjusted:
      return new UnreadableError({ ...data, technical: 'a message where a file was expected' });
    default:
      return failed(content, data);
  }
}

function failed(sentence: string, about: ReferenceErrorData): Error {
  return ACCESS.test(sentence) ? new AccessDeniedError(about) : new ServiceFailedError(about);
}

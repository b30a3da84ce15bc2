import type { HttpReply } from '../../kind';

/** Reads an answer once, however many questions share it. */
export function perReply<Result>(read: (reply: HttpReply) => Result): (reply: HttpReply) => Result {
  const results = new WeakMap<HttpReply, { readonly result: Result }>();
  return (reply) => {
    const known = results.get(reply) ?? { result: read(reply) };
    results.set(reply, known);
    return known.result;
  };
}

import type { HttpReply } from '../kind';
import type { Sharing } from '../sharing';
import type { SourceHttp } from '.';

interface Shared {
  readonly reply: HttpReply;
  readonly freshUntil: number | undefined;
}

/** A door through which the same GET goes once for all who ask it at about the same time. */
export function sharedHttp(http: SourceHttp, sharing: Sharing): SourceHttp {
  const once = sharing.once<Shared>();
  const fresh = new WeakMap<AbortSignal, number>();
  return {
    freshUntil: (signal) => fresh.get(signal) ?? http.freshUntil(signal),
    async ask(question) {
      if ((question.method ?? 'GET') !== 'GET') return http.ask(question);
      const { url, accept, headers, signal } = question;
      const { reply, freshUntil } = await once(
        JSON.stringify([url, accept, headers]),
        async (stop) => ({
          reply: await http.ask({ ...question, signal: stop }),
          freshUntil: http.freshUntil(stop),
        }),
        signal,
      );
      if (freshUntil !== undefined) fresh.set(signal, Math.min(freshUntil, fresh.get(signal) ?? Infinity));
      return reply;
    },
  };
}

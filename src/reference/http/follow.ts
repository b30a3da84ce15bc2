import type { ReferenceErrorData } from '../../model';
import { RedirectRefusedError } from '../errors';
import { hostOf } from './address';

const MAX_HOPS = 3;

/**
 * Fetches an address, following redirects within its host only. Redirects are followed by hand because a `fetch` that follows
 * them has sent the headers, and with them a key, to the other host before anyone can look. A browser does not tell where a
 * redirect leads, so there every redirect is refused.
 * @throws `redirect-refused`
 */
export async function fetchWithin(
  fetch: typeof globalThis.fetch,
  request: Request,
  about: ReferenceErrorData,
): Promise<Response> {
  const host = new URL(request.url).host;
  // A body can be sent once: a redirect that wants it again needs a copy.
  let next = request;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    const again = next.body === null ? next : next.clone();
    const response = await fetch(next);
    if (response.type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(response.status)) {
      if (response.url !== '' && hostOf(response.url) !== host) throw new RedirectRefusedError(about);
      return response;
    }
    await response.body?.cancel().catch(() => undefined);
    const target = new URL(response.headers.get('location') ?? '', next.url);
    const known = response.headers.has('location') && hostOf(target.href) === host;
    if (!known || (next.method !== 'GET' && response.status < 307)) throw new RedirectRefusedError(about);
    next = new Request(target, again);
  }
  throw new RedirectRefusedError({ ...about, technical: `more than ${MAX_HOPS} redirects` });
}

import { referenceErrorText } from '../../messages/referenceErrors';
import { profileSourceText } from '../../messages/profileSource';
import { UserFacingError, type Language } from '../../model';
import { LARGEST_PROFILE, refusalOf, withoutSecret } from '../../profile/address';
import { ReferenceFailure } from '../../reference/errors';
import { fetchText } from '../../reference/fetchText';
import type { ProfileAtAddress } from '../contract';
import { judgeProfile } from './judge';
import { webOfPage, type Web } from '../webOfPage';

/**
 * Loads a profile from an address and judges it as a file's. Only hosts are asked that the page's Content-Security-Policy lets
 * through: the administrator's list, which a browser keeps whatever the product does. https only, save for this machine.
 * @throws UserFacingError `cancelled`
 */
export async function readProfileAt(
  given: string,
  language: Language,
  signal: AbortSignal,
  web: Web = webOfPage(),
): Promise<ProfileAtAddress> {
  const text = profileSourceText(language);
  const address = given.trim();
  const refused = refusalOf(address);
  const name = withoutSecret(address);
  const unreached = (problems: readonly string[]): ProfileAtAddress => ({ name, reached: false, problems });
  if (refused !== undefined) return unreached([text.refused[refused]]);
  const url = new URL(address);
  if (web.allowed !== undefined && !isAllowed(url, web.allowed, web.origin))
    return unreached(text.unlisted(url.host, hostsOf(web.allowed).join(', ')));
  let found: string;
  try {
    found = await fetchText(url.href, { ...web, limits: { bytes: LARGEST_PROFILE } }, signal);
  } catch (error) {
    if (signal.aborted) throw new UserFacingError('cancelled');
    if (!(error instanceof ReferenceFailure)) throw error;
    const { title, next } = referenceErrorText(error, language);
    return unreached([title, next]);
  }
  return { name, reached: true, ...judgeProfile(found, language) };
}

/** Our builds name hosts in full: origins, `'self'`, and in the preview any port of this machine. */
function isAllowed(url: URL, allowed: readonly string[], origin: string): boolean {
  return allowed.some((source) => {
    if (source === "'self'") return url.origin === origin;
    if (source.endsWith(':*')) return `${url.protocol}//${url.hostname}` === source.slice(0, -':*'.length);
    return URL.canParse(source) && new URL(source).origin === url.origin;
  });
}

/** For people: hosts only, without this machine. */
function hostsOf(allowed: readonly string[]): readonly string[] {
  return allowed.flatMap((source) => (/^https:\/\/[^*]+$/.test(source) ? [new URL(source).host] : []));
}

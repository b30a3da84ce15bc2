/** Bytes; far beyond any profile. */
export const LARGEST_PROFILE = 4_000_000;

/** Whether a text is meant as an address on the web, not as a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim());
}

const OWN_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Why a profile is not loaded from an address: it cannot be read, no https, or a name and password in it. */
export type RefusedAddress = 'address' | 'insecure' | 'credentials';

/** What keeps an address from being asked; `undefined` for one that may be. */
export function refusalOf(address: string): RefusedAddress | undefined {
  if (!URL.canParse(address)) return 'address';
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && OWN_MACHINE.has(hostname))) return 'insecure';
  return username !== '' || password !== '' ? 'credentials' : undefined;
}

/** The address without what may be secret in it: what stands before "@", and a query. */
export function withoutSecret(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/, '');
}

/** Loads profiles from the web. Whoever gives it brings its own limits of size and time. */
export interface ProfileFetcher {
  /** Hosts that profiles may come from ("reports.example.org", or with a port). */
  readonly hosts: readonly string[];
  /** The text at the address; throws where there is none. */
  fetch(url: string): Promise<string>;
}

/** Whether a text is meant as an address on the web, not as a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim());
}

const OWN_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Why a profile is not loaded from an address: no https, a name and password in it, or a host that is not on the list. */
export type RefusedAddress = 'address' | 'insecure' | 'credentials' | 'host';

/** What keeps an address from being asked; `undefined` for one that may be. */
export function refusalOf(address: string, hosts: readonly string[]): RefusedAddress | undefined {
  if (!URL.canParse(address)) return 'address';
  const { protocol, hostname, host, username, password } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && OWN_MACHINE.has(hostname))) return 'insecure';
  if (username !== '' || password !== '') return 'credentials';
  return hosts.includes(host) ? undefined : 'host';
}

import { hostOf } from './http/address';
import type { Store } from './contract';

/** Name of the key that a source has for a host: a key belongs to both, so that no other configuration of the id gets it. */
export function secretName(id: string, host: string): string {
  return `${host} ${id}`;
}

/** The two halves of a {@link secretName}; a host has no blanks. */
export function partsOfSecret(name: string): { readonly id: string; readonly host: string } {
  const blank = name.indexOf(' ');
  return { host: name.slice(0, blank), id: name.slice(blank + 1) };
}

/** The key of a source with one host. One with several gets none: nobody could say which of them it belongs to. */
export function keyFor(
  secrets: Store,
  id: string,
  addresses: readonly string[],
): () => Promise<string | undefined> {
  const [host, ...others] = hostsOf(addresses);
  return async () => {
    if (host === undefined || others.length > 0) return undefined;
    const key = await secrets.get(secretName(id, host));
    return typeof key === 'string' ? key : undefined;
  };
}

/** The hosts of addresses, each once. */
export function hostsOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.flatMap((address) => hostOf(address) ?? []))];
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address may be asked at all: https, or http on this machine, and no user or password in it. */
export function isAllowedAddress(address: string): boolean {
  return parsed(address) !== undefined;
}

/** The host of an address with its port, where the address may be asked at all. */
export function hostOf(address: string): string | undefined {
  return parsed(address)?.host;
}

/** Where a relayed address is asked for: "https://add-in.example/relay/host.example/path?query". */
export function relayed(address: string, origin: string): string {
  const { host, pathname, search } = new URL(address);
  return `${origin.replace(/\/$/, '')}/relay/${host}${pathname}${search}`;
}

function parsed(address: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname));
  return safe && url.username === '' && url.password === '' ? url : undefined;
}

import type { Surroundings } from './contract';
import { createHttp } from './http';

/**
 * The text at one address, through the same door as statistics: its host and no other is asked, https only, within bounds.
 * @throws ReferenceFailure
 */
export async function fetchText(
  url: string,
  surroundings: Pick<Surroundings, 'fetch' | 'online' | 'now' | 'origin' | 'limits'>,
  signal = new AbortController().signal,
): Promise<string> {
  const { host } = new URL(url);
  const door = createHttp(surroundings)({ id: host, kind: 'text', title: host }, [url]);
  return (await door.ask({ url, accept: 'text', signal })).text();
}

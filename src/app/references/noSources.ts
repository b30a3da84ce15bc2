import type { References } from '../../reference/contract';
import type { ReferenceTools } from './needs';

/** What answers where no sources are configured: none is listed, so none can be asked. */
export function noSources(): ReferenceTools {
  const none = (): Promise<never> => Promise.reject(new Error('no source is configured'));
  const references: References = {
    sources: [],
    statistics: none,
    places: none,
    place: none,
    look: none,
  };
  const secrets = { get: none, set: none, delete: none, keys: none };
  return { references, secrets, keepFile: none };
}

import path from 'node:path';
import { memoryStore, partsOfSecret, presets } from '../../reference';
import type { Store, Surroundings } from '../../reference';
import type { CliEnvironment } from '../environment';
import { fileStore } from './fileStore';

type Env = CliEnvironment['env'];

/** What sources live on when they are asked from the command line. */
export function surroundingsOf({
  env,
  fetch,
  now,
  onAsk,
}: Pick<CliEnvironment, 'env' | 'fetch' | 'now'> & Pick<Surroundings, 'onAsk'>): Surroundings {
  const folder = cacheFolder(env);
  return {
    fetch,
    now,
    store: folder === undefined ? memoryStore() : fileStore(folder),
    secrets: keysOf(env),
    ...(onAsk !== undefined && { onAsk }),
  };
}

/** Where answers are remembered; nowhere, where the environment names no place for a user's files. */
function cacheFolder(env: Env): string | undefined {
  const home = env['HOME'] ?? '';
  const base = [
    env['XDG_CACHE_HOME'],
    env['LOCALAPPDATA'],
    home === '' ? undefined : path.join(home, '.cache'),
  ];
  const found = base.find((candidate) => candidate !== undefined && path.isAbsolute(candidate));
  return found === undefined ? undefined : path.join(found, 'zielcheck', 'references');
}

/** Name of the variable that holds the key to a source: "regional-db" → "ZIELCHECK_KEY_REGIONAL_DB". */
export function keyVariable(source: string): string {
  return `ZIELCHECK_KEY_${source.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
}

/** Name of the variable that says which host a key belongs to. */
export function hostVariable(source: string): string {
  return `${keyVariable(source)}_HOST`;
}

/**
 * Keys come from the environment only: the command line neither stores nor prints any. A key belongs to the host that the
 * environment names beside it; where it names none, to the host of our preset of that id, or of the configuration that the user
 * has named where there is no such preset.
 */
function keysOf(env: Env): Store {
  const belongs = (id: string, host: string): boolean => {
    const named = env[hostVariable(id)];
    const known = named === undefined || named === '' ? presetHost(id) : named.toLowerCase();
    return known === undefined || known === host;
  };
  return {
    get: (name) => {
      const { id, host } = partsOfSecret(name);
      return Promise.resolve(belongs(id, host) ? env[keyVariable(id)] : undefined);
    },
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
    keys: () => Promise.resolve([]),
  };
}

/** The host of our preset with that id. */
function presetHost(id: string): string | undefined {
  const address = Object.values(presets).find((preset) => preset['id'] === id)?.['address'];
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : undefined;
}
